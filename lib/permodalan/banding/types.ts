import type { KategoriKesehatan } from '@/lib/platform/db/generated/enums';
import type { BiayaEfektif } from '../biaya/efektif/rules';
import type { Ketentuan } from '../produk/types';
import type { SumberModalDto, SyaratSumber } from '../sumber/types';

/** The koperasi behind a product, as one sees it who compares. */
export interface PengajuanTerbuka {
  id: string;
  /** Name of the product it is for. */
  produk: string;
}

export interface KoperasiPembanding {
  id: string;
  nama: string;
  /** 'Kelurahan …, Kecamatan …' */
  wilayah: string;
  kategori: KategoriKesehatan;
  penilaianTahunBuku: number | null;
  /** The viewer is an active member. */
  anggota: boolean;
  /** Since which day, ISO; null when not. */
  anggotaSejak: string | null;
  /** One may apply to join. */
  menerimaAnggota: boolean;
  /** Somebody other than the viewer can decide there. */
  adaPengurus: boolean;
  /** An open application of the viewer at this koperasi, whichever product it is for. */
  pengajuanTerbuka: PengajuanTerbuka | null;
}

export interface ProdukPembanding {
  ketentuanId: string;
  ketentuan: Ketentuan;
  koperasi: KoperasiPembanding;
}

/** What a choice costs on the amount and months that were asked about. */
export interface BiayaPembanding {
  efektif: BiayaEfektif | null;
  totalBiaya: bigint;
  /** Provisi and administration, taken off at the start. */
  biayaDiMuka: bigint;
  diterima: bigint;
  angsuranPertama: bigint;
  angsuranTerbesar: bigint;
  /** The instalments become smaller month by month; otherwise all are alike but for rounding. */
  menurun: boolean;
  /** Rests on the profit that the owner expects. */
  perkiraan: boolean;
}

export type BiayaTidakAda = 'TIDAK_DISEBUT' | 'PERLU_LABA';

interface DasarPembanding {
  kunci: string;
  nama: string;
  biaya: BiayaPembanding | null;
  tanpaBiaya: BiayaTidakAda | null;
  /** The cheapest of its group that may be recommended. */
  termurah: boolean;
}
export interface PembandingProduk extends DasarPembanding {
  jenis: 'PRODUK';
  produk: ProdukPembanding;
}
export interface PembandingSumber extends DasarPembanding {
  jenis: 'SUMBER';
  sumber: SumberModalDto;
  syarat: SyaratSumber[];
}
export type Pembanding = PembandingProduk | PembandingSumber;

export interface HasilBanding {
  /** Products of koperasi of which one is an active member. */
  anggota: PembandingProduk[];
  /** Products of other koperasi. */
  lain: PembandingProduk[];
  /** Banks and programmes for persons. */
  program: PembandingSumber[];
  /** Sources that lend to koperasi only. */
  untukKoperasi: SumberModalDto[];
}
