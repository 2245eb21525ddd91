import type {
  KategoriKesehatan,
  PolaPengelolaan,
  StatusKoperasi,
} from '@/lib/platform/db/generated/enums';

/** Pages of one koperasi, in the order of the tabs. */
export const TAB_KOPERASI = [
  'profil',
  'laporan',
  'penilaian',
  'anggota',
  'produk',
  'pinjaman',
  'dokumen',
  'riwayat',
] as const;
export type TabKoperasi = (typeof TAB_KOPERASI)[number];

/** What stays on top of every page of one koperasi. */
export interface KepalaKoperasiDto {
  id: string;
  nama: string;
  nomorIndukKoperasi: string | null;
  status: StatusKoperasi;
  alasanTidakAktif: string | null;
  /** '24 November 2026' */
  tidakAktifSejak: string | null;
  kategori: KategoriKesehatan;
  penilaianTahunBuku: number | null;
  adalahKkmp: boolean;
  pola: PolaPengelolaan;
  kelurahanKode: string;
  /** 'Kelurahan Curug, Kecamatan Cimanggis' */
  wilayah: string;
  /** The tabs that this reader may open. */
  tab: TabKoperasi[];
}
