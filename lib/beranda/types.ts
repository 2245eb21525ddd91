import type { PihakPendirian, StatusPendirian } from '@/lib/platform/db/generated/enums';

/** One kind of work that waits. */
export interface TugasMenunggu {
  label: string;
  keterangan: string;
  href: string;
  jumlah: number;
  /** When the oldest of it began to wait. */
  sejak: Date | null;
}

/** A founding on its way in which an owner has a part. */
export interface LangkahPendirian {
  id: string;
  nama: string;
  status: StatusPendirian;
  giliran: PihakPendirian;
  /** The owner is its initiator. */
  memimpin: boolean;
}
