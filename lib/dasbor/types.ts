import type { JenisKoperasi, KategoriKesehatan } from '@/lib/platform/db/generated/enums';

/** A count that may be hidden because the group is so small that persons could be guessed. */
export type JumlahTerlindung = number | 'TERSEMBUNYI';

export interface HitungUsaha {
  jumlah: number;
  terverifikasi: number;
  anggota: number;
  /** Of those whose owner's sex is known. */
  perempuan: number;
  kelaminDiketahui: number;
  kriya: number;
  punyaNib: number;
}

export interface UsahaPerWilayah extends HitungUsaha {
  kelurahanKode: string;
  kelurahan: string;
  kecamatanKode: string;
  kecamatan: string;
  lintang: number;
  bujur: number;
}

export interface KoperasiPerKelompok {
  jenis: JenisKoperasi;
  kategori: KategoriKesehatan;
  kkmp: boolean;
  aktif: boolean;
  jumlah: number;
}

export interface DataDasbor {
  /** When the figures were read. */
  pada: Date;
  /** Groups smaller than this are hidden. */
  kelompokPalingSedikit: number;
  koperasi: KoperasiPerKelompok[];
  usaha: UsahaPerWilayah[];
  usahaPerJenis: { nama: string; jumlah: number }[];
  usahaPerSkala: { skala: string | null; jumlah: number }[];
  /** Month by month, oldest first: registered in that month. `bulan` is YYYY-MM. */
  bulanan: { bulan: string; baru: number }[];
  /** Members that entered, by month. */
  anggotaBulanan: { bulan: string; masuk: number }[];
}
