import type { HalanganKoperasi } from '@/lib/keanggotaan/pengajuan/rules';
import type {
  BentukKoperasi,
  JenisKoperasi,
  KategoriKesehatan,
  KebutuhanModal,
  PolaPengelolaan,
  StatusKoperasi,
} from '@/lib/platform/db/generated/enums';

/** What koperasi are compared by; the order is that of the pages. */
export const FAKTOR = [
  'jarak',
  'bidang',
  'modal',
  'pola',
  'kesehatan',
  'keterbukaan',
  'simpanan',
] as const;
export type Faktor = (typeof FAKTOR)[number];

/**
 * All that the ranking knows of a business. Two businesses with the same profile have the same ranking,
 * so it is computed once for both.
 */
export interface ProfilUsaha {
  /** Where the business is. */
  kelurahanKode: string;
  /** Where its owner lives: a KKMP takes residents of its kelurahan only. */
  wargaKelurahanKode: string;
  /** Sektor usaha 1–17 of the official form of koperasi; null when it cannot be told. */
  sektor: number | null;
  /** Wanted by the owner; null when it does not matter or was not asked yet. */
  pola: PolaPengelolaan | null;
  /** Answered by the owner; null when it was not asked yet. */
  kebutuhan: KebutuhanModal | null;
  /** Band of monthly means, see `GOLONGAN_KEMAMPUAN`; null when nothing is known. */
  kemampuan: number | null;
}

/** What one asks of a koperasi before joining it. */
export interface KoperasiDikenal {
  id: string;
  nama: string;
  kelurahanKode: string;
  bentuk: BentukKoperasi;
  jenis: JenisKoperasi;
  sektorUsaha: number;
  pola: PolaPengelolaan;
  adalahKkmp: boolean;
  kkmpBeroperasi: boolean | null;
  punyaUsp: boolean;
  status: StatusKoperasi;
  menerimaAnggota: boolean;
  /** Rupiah. */
  simpananPokok: bigint | null;
  simpananWajib: bigint | null;
  kategori: KategoriKesehatan;
  penilaianTahunBuku: number | null;
}

/** What the ranking knows of a koperasi. */
export interface KoperasiDinilai extends KoperasiDikenal {
  /** Rupiah: the largest plafon of a loan product that one could apply for; null without one. */
  plafonMaks: bigint | null;
}

/** How the field of a business and a koperasi go together. */
export type TingkatBidang = 'SAMA' | 'SEJALAN' | 'UMUM' | 'LAIN';

/** Why an owner cannot join now. */
export type HalanganCocok = HalanganKoperasi | 'BUKAN_WARGA';

export interface Kecocokan {
  koperasi: KoperasiDinilai;
  /** Metres between the centroids of the two kelurahan. */
  jarak: number;
  bidang: TingkatBidang;
  halangan: HalanganCocok | null;
  /** How well each factor is met, 0–1.000. */
  permil: Record<Faktor, number>;
  /** Sum of weight × permil: 0–100.000, thousandths of a point. */
  skor: number;
  disarankan: boolean;
}
