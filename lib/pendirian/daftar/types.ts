import type { PihakPendirian, StatusPendirian } from '@/lib/platform/db/generated/enums';

/** One line of a list of foundings. */
export interface PendirianRingkasDto {
  id: string;
  nomor: string;
  nama: string;
  status: StatusPendirian;
  giliran: PihakPendirian;
  kalimat: string;
  wilayah: string;
  statusSejak: Date;
  /** ISO day of the last day of the step. */
  batasPada: string | null;
  lewat: boolean;
  jumlahPendiri: number;
  pendiriPalingSedikit: number;
}
