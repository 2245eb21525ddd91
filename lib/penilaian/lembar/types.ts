import type {
  AsalAngka,
  KategoriKesehatan,
  PredikatKesehatan,
} from '@/lib/platform/db/generated/enums';
import type { JawabanBukuKerja } from '../buku-kerja/types';
import type { AsalHasil } from '../mesin/types';
import type { AngkaTersimpan } from './rules';

/** An answer with its evidence: what is stored of one indicator or aspect. */
export interface JawabanLembar extends JawabanBukuKerja {
  dokumenId: string | null;
}

/** A figure with where it came from. */
export interface AngkaLembar extends AngkaTersimpan {
  asal: AsalAngka;
}

/** What a worksheet holds, or one page of it. */
export interface IsiLembar {
  jawaban: readonly JawabanLembar[];
  angka: readonly AngkaLembar[];
}

/** Result of one indicator as pages show it; numbers are decimal text. */
export interface NilaiIndikatorDto {
  kode: string;
  nama: string;
  aspek: string;
  satuan: string;
  asal: AsalHasil;
  rasio: string | null;
  nilai: string | null;
  skor: string | null;
  skorTertinggi: string;
  catatan: string[];
}

/** The result of a worksheet as it stands, for the panel beside the form. */
export interface HasilLembarDto {
  lengkap: boolean;
  total: string | null;
  predikat: PredikatKesehatan | null;
  kategori: KategoriKesehatan | null;
  /** Weighted mean of what is answered so far; never a result. */
  sementara: { total: string | null; terjawab: number; banyak: number };
  aspek: {
    kode: string;
    nama: string;
    bobot: string;
    persen: string | null;
    tertimbang: string | null;
    terjawab: number;
    banyak: number;
  }[];
  indikator: NilaiIndikatorDto[];
  /** What would lift the total most, as sentences. */
  saran: { indikator: string; kalimat: string }[];
  /** Figures that do not fit together. */
  kejanggalan: string[];
  /** Codes of indicators that are declared not to apply without a reason. */
  tanpaAlasan: string[];
}

/** Why an act on a worksheet is refused; the words stand in `pesan/rules`. */
export type AlasanLembar =
  | 'TIDAK_DITEMUKAN'
  | 'BUKAN_LEMBAR'
  | 'STATUS_TIDAK_SESUAI'
  | 'BAGIAN_TIDAK_DITEMUKAN'
  | 'ISIAN_TIDAK_DIKENAL'
  | 'ISIAN_SALAH'
  | 'DOKUMEN_TIDAK_DITEMUKAN'
  | 'SUDAH_BERUBAH';
export type AlasanMulai =
  | 'KOPERASI_TIDAK_DITEMUKAN'
  | 'TAHUN_BELUM_TUTUP'
  | 'SUDAH_ADA_BERJALAN'
  | 'TANPA_HIMPUNAN_COCOK'
  | 'HIMPUNAN_TIDAK_DITEMUKAN'
  | 'HIMPUNAN_TAHUN_LAIN'
  | 'PERLU_DIPERIKSA'
  | 'KIRIMAN_TIDAK_SAH';
export type AlasanGantiDasar =
  | AlasanLembar
  | Exclude<AlasanMulai, 'KOPERASI_TIDAK_DITEMUKAN' | 'KIRIMAN_TIDAK_SAH'>
  | 'BUKAN_PENYUSUN';
export type AlasanTempel =
  | AlasanLembar
  | 'TEMPELAN_KOSONG'
  | 'TEMPELAN_TIDAK_TERBACA'
  | 'PERLU_DIPERIKSA';
export type AlasanAmbil = AlasanLembar | 'TIDAK_ADA_ANGKA';
export type AlasanBukuKerja =
  | AlasanLembar
  | 'BERKAS_TIDAK_TERBACA'
  | 'TAHUN_BERBEDA'
  | 'KOPERASI_LAIN'
  | 'KOPERASI_BELUM_PASTI'
  | 'TIDAK_ADA_PERUBAHAN';
