import type { StatusKampanye, StatusPendirian } from '@/lib/platform/db/generated/enums';

/** A campaign that invited owners of a group. */
export interface KampanyeGugus {
  id: string;
  judul: string;
  status: StatusKampanye;
  dibuatPada: Date;
  /** Owners of the group, not of the whole campaign. */
  diundang: number;
  berminat: number;
}

/** A founding under way with founders from a group. */
export interface PendirianGugus {
  id: string;
  nama: string;
  status: StatusPendirian;
  pendiri: number;
}

/** What is under way for a group that could found a koperasi; the newest campaign first. */
export interface KabarGugus {
  kampanye: KampanyeGugus[];
  pendirian: PendirianGugus[];
}
