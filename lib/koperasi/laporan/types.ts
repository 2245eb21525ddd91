import type { StatusLaporan } from '@/lib/platform/db/generated/enums';
import type { KunciDitinjau } from './rules';
import type { IsianLaporan } from './schema';

/** Yearly figures of a koperasi as a table: one row a figure, one column a book year. */
export interface TabelLaporan {
  tahun: number[];
  baris: { nama: string; label: string /** '' when it is not known. */; nilai: string[] }[];
}

/** One book year in the list: what counts, and what is under way. */
export interface TahunLaporan {
  tahunBuku: number;
  /** Verified; its RAT in words. */
  berlaku: { tanggalRat: string | null } | null;
  berjalan: { status: StatusLaporan } | null;
}

export interface VersiLaporanDto {
  id: string;
  tahunBuku: number;
  status: StatusLaporan;
  versi: number;
  isian: IsianLaporan;
  /** Names of those who wrote in it. */
  penulis: string[];
  sayaMenulis: boolean;
  diajukan: { oleh: string | null; pada: Date } | null;
  /** `oleh` null: recorded before reports were verified. */
  diputuskan: { oleh: string | null; pada: Date } | null;
  catatan: Partial<Record<KunciDitinjau, string>>;
  catatanUmum: string | null;
  diubahPada: Date;
}

export interface RincianTahunDto {
  berlaku: VersiLaporanDto | null;
  berjalan: VersiLaporanDto | null;
  /** Versions that count no longer, the latest first. */
  lama: VersiLaporanDto[];
}

/** What the reader of the page of one book year may do now. */
export interface BolehLaporan {
  isi: boolean;
  /** A petugas' correction of the verified report. */
  koreksi: boolean;
  ajukan: boolean;
  tarik: boolean;
  verifikasi: boolean;
  kembalikan: boolean;
  buangKoreksi: boolean;
  /** Why the one who may verify may not verify this one. */
  tulisanSendiri: boolean;
}
