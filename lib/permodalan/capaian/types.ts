import type {
  HasilPinjaman,
  JenisCapaian,
  Kolektibilitas,
  SkalaUsaha,
} from '@/lib/platform/db/generated/enums';

/** Capital that reached owners, counted. */
export interface HitungCapaian {
  /** Different owners. */
  orang: number;
  /** Payments. */
  pencairan: number;
  /** Rupiah as decimal text: sums of sums pass any integer. */
  nilai: string;
}

export interface CapaianWilayah extends HitungCapaian {
  kelurahanKode: string;
  kelurahan: string;
  kecamatan: string;
  lintang: number;
  bujur: number;
}

/** How long something took: median in days, and of how many. */
export interface LamaCapaian {
  jumlah: number;
  medianHari: number | null;
}

export interface DataCapaian {
  /** When the figures were read. */
  pada: Date;
  /** First day and last day that are counted, ISO. */
  dari: string;
  sampai: string;
  kelompokPalingSedikit: number;
  semua: HitungCapaian;
  /** What owners say they had and no officer checked yet; in no other figure here. */
  belumDiperiksa: HitungCapaian;
  /** Businesses in the register that are not closed. */
  usahaTerdata: number;
  jenis: ({ jenis: JenisCapaian } & HitungCapaian)[];
  wilayah: CapaianWilayah[];
  kelamin: ({ perempuan: boolean | null } & HitungCapaian)[];
  skala: ({ skala: SkalaUsaha | null } & HitungCapaian)[];
  /** Month by month, oldest first; `bulan` is YYYY-MM. */
  bulanan: { bulan: string; jenis: JenisCapaian | null; orang: number; nilai: string }[];
  pengajuan: { diajukan: number; ditawarkan: number; ditolak: number; dicairkan: number };
  keputusan: LamaCapaian;
  pencairan: LamaCapaian;
  kolektibilitas: { kolektibilitas: Kolektibilitas | null; jumlah: number; sisaPokok: string }[];
  /** All loans ever paid out through the portal, by what became of them; rupiah as decimal text. */
  hasil: { hasil: HasilPinjaman; jumlah: number; dicairkan: string; sisaPokok: string }[];
}
