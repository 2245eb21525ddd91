import type {
  HasilPinjaman,
  Kolektibilitas,
  StatusPengajuanModal,
} from '@/lib/platform/db/generated/enums';

/** What is reported of one loan for one month. */
export interface IsiLaporan {
  /** Rupiah. */
  sisaPokok: bigint;
  tunggakan: bigint;
  kolektibilitas: Kolektibilitas;
  hasil: HasilPinjaman;
}

/** A report with its month, 'YYYY-MM'. */
export type LaporanBertanggal = IsiLaporan & { bulan: string };

/** A loan as the form of a month shows it. */
export interface PinjamanBulanDto {
  id: string;
  nomor: string;
  namaPemohon: string;
  status: StatusPengajuanModal;
  jumlahCair: bigint;
  tanggalCair: Date;
  /** The latest report before this month; null when there is none. */
  lalu: LaporanBertanggal | null;
  /** The report of this month, with its version. */
  kini: (IsiLaporan & { versi: number }) | null;
}

/** How far the reports of a month have come. */
export interface KeadaanBulan {
  /** 'YYYY-MM' */
  bulan: string;
  /** Loans that ran in that month. */
  wajib: number;
  terlapor: number;
}

/** Loans of a koperasi by collectibility. */
export interface KelompokPinjaman {
  kolektibilitas: Kolektibilitas | null;
  jumlah: number;
  sisaPokok: bigint;
}

/** Loans of a koperasi by state; what is left of those written off was lost. */
export interface StatusPinjamanKoperasi {
  status: StatusPengajuanModal;
  jumlah: number;
  sisaPokok: bigint;
}
