import type { StatusLaporan } from '@/lib/platform/db/generated/enums';
import type { CaraHubung } from '../pengingat/rules';
import type { KeadaanRat } from '../rules';

/** One koperasi of a list about the RAT. */
export interface BarisRat {
  id: string;
  nama: string;
  wilayah: string;
  jenis: string;
  keadaan: KeadaanRat;
  /** Latest book year with a verified RAT. */
  ratTahunBuku: number | null;
  /** Due book years in a row without RAT; null when nothing is known. */
  tanpaRat: number | null;
  /** Where the report of the last book year stands, when it is under way. */
  laporan: StatusLaporan | null;
  hubung: CaraHubung;
  telepon: string | null;
  /** When it was last reminded, in words, and by whom. */
  pengingat: { pada: string; otomatis: boolean } | null;
  /** False while the set number of days is not over, or when its report waits already. */
  bolehDiingatkan: boolean;
}

/** A report that waits for a petugas. */
export interface BarisVerifikasi {
  id: string;
  koperasiId: string;
  nama: string;
  wilayah: string;
  tahunBuku: number;
  tanggalRat: string | null;
  koreksi: boolean;
  pengisi: string;
  /** The reader wrote in it, so another petugas decides. */
  sayaMenulis: boolean;
  saat: Date;
}
