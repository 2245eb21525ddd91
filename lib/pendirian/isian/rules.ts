import { kunciNama } from '@/lib/koperasi/nama/rules';
import type {
  BentukKoperasi,
  JenisKoperasi,
  PolaPengelolaan,
  WilayahKerja,
} from '@/lib/platform/db/generated/enums';
import { KELURAHAN } from '@/lib/wilayah/data';
import type { IsianPendirian } from './schema';

/** The fields of a founding: their words, and the columns that follow from them. */

export const RAGAM = ['PRIMER', 'SEKUNDER', 'KKMP'] as const;
export type Ragam = (typeof RAGAM)[number];

export const LABEL_RAGAM: Record<Ragam, string> = {
  PRIMER: 'Koperasi primer: anggotanya orang',
  SEKUNDER: 'Koperasi sekunder: anggotanya koperasi',
  KKMP: 'Koperasi Kelurahan Merah Putih: warga satu kelurahan',
};

/** What one calls the fields; forms, error summaries and conflicts use the same words. */
export const LABEL_ISIAN_PENDIRIAN = {
  ragam: 'Bentuk koperasi',
  jenis: 'Jenis koperasi',
  pola: 'Pola pengelolaan',
  koperasiId: 'Koperasi yang Anda wakili',
  kelurahanKode: 'Kelurahan kantor koperasi',
  alamat: 'Rencana alamat kantor',
  wilayahKerja: 'Wilayah keanggotaan',
  nama: 'Nama koperasi',
  tujuan: 'Tujuan koperasi',
  kegiatan: 'Kegiatan usaha',
  sektorUsaha: 'Sektor usaha',
  simpananPokok: 'Usulan simpanan pokok',
  simpananWajib: 'Usulan simpanan wajib per bulan',
} as const satisfies Record<keyof IsianPendirian, string>;

/** Name of a Koperasi Kelurahan Merah Putih (SE Menteri Koperasi 1/2025). */
export const namaKkmp = (kelurahanKode: string): string =>
  `Koperasi Kelurahan Merah Putih ${KELURAHAN.find(({ kode }) => kode === kelurahanKode)?.nama ?? ''}`.trim();

const TINGKAT: Record<WilayahKerja, 'KAB_KOTA' | 'PROVINSI' | 'NASIONAL'> = {
  KELURAHAN: 'KAB_KOTA',
  KECAMATAN: 'KAB_KOTA',
  KOTA: 'KAB_KOTA',
  PROVINSI: 'PROVINSI',
  NASIONAL: 'NASIONAL',
};

/** Bentuk of the official form, from who the members are and where they come from. */
export function bentukDari(ragam: Ragam, wilayahKerja: WilayahKerja): BentukKoperasi {
  const tingkat = TINGKAT[ragam === 'KKMP' ? 'KELURAHAN' : wilayahKerja];
  return ragam === 'SEKUNDER' ? `SEKUNDER_${tingkat}` : `PRIMER_${tingkat}`;
}

/** Kelompok 1–45 of the official form that most probably fits; a petugas may correct it in the register. */
export function kelompokBawaan(ragam: Ragam, jenis: JenisKoperasi, pola: PolaPengelolaan): number {
  if (ragam === 'SEKUNDER') return 43;
  if (jenis !== 'SIMPAN_PINJAM') return 16;
  return pola === 'SYARIAH' ? 42 : 18;
}

const PANJANG_KUNCI = 200;

/** Columns of clean fields. */
export function kolomPendirian(isi: IsianPendirian) {
  const { ragam, koperasiId: _, nama: tertulis, ...sisa } = isi;
  const adalahKkmp = ragam === 'KKMP';
  const nama = adalahKkmp ? namaKkmp(isi.kelurahanKode) : (tertulis ?? '');
  return {
    ...sisa,
    nama,
    kunciNama: kunciNama(nama).slice(0, PANJANG_KUNCI),
    adalahKkmp,
    wilayahKerja: adalahKkmp ? ('KELURAHAN' as const) : isi.wilayahKerja,
    bentuk: bentukDari(ragam, isi.wilayahKerja),
    kelompok: kelompokBawaan(ragam, isi.jenis, isi.pola),
  };
}

/** The choice at the top of the form of a stored founding. */
export function ragamDari(baris: { adalahKkmp: boolean; bentuk: BentukKoperasi }): Ragam {
  if (baris.adalahKkmp) return 'KKMP';
  return baris.bentuk.startsWith('SEKUNDER') ? 'SEKUNDER' : 'PRIMER';
}
