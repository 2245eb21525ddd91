import type {
  JenisKoperasi,
  KategoriKesehatan,
  PredikatKesehatan,
  StatusKoperasi,
  StatusPenilaian,
} from '@/lib/platform/db/generated/enums';
import type { KodeAspek } from './rules';

/** Why a command refuses, each with its words in `pengajuan/rules` and `keputusan/rules`. */
export type AlasanIsi =
  | 'TAHUN_BELUM_TUTUP'
  | 'TAHUN_TANPA_ATURAN'
  | 'SUDAH_ADA_BERJALAN'
  | 'PERLU_DIPERIKSA';
export type AlasanSentuh =
  | 'TIDAK_DITEMUKAN'
  | 'BUKAN_PENYUSUN'
  | 'STATUS_TIDAK_SESUAI'
  | 'SUDAH_BERUBAH';
export type AlasanSusun =
  | AlasanIsi
  | 'KOPERASI_TIDAK_DITEMUKAN'
  | 'KERTAS_KERJA_TIDAK_DITEMUKAN'
  | 'KIRIMAN_TIDAK_SAH';
export type AlasanUbah = AlasanIsi | AlasanSentuh;
export type AlasanLampirkan = AlasanSentuh | 'KERTAS_KERJA_TIDAK_DITEMUKAN';
export type AlasanAjukan = AlasanSentuh | 'TANPA_KERTAS_KERJA' | 'ATURAN_BERUBAH';
export type AlasanAmbilAlih = Exclude<AlasanSentuh, 'BUKAN_PENYUSUN'> | 'SUDAH_MILIK_ANDA';
export type AlasanKeputusan =
  | 'TIDAK_DITEMUKAN'
  | 'SUDAH_DIPUTUSKAN'
  | 'STATUS_TIDAK_SESUAI'
  | 'SUDAH_BERUBAH'
  | 'SUSUNAN_SENDIRI';

/** One aspect; decimals as plain text with every digit. */
export interface AspekDto {
  kode: KodeAspek;
  nama: string;
  bobot: string;
  persen: string;
  tertimbang: string;
}

/** The result of an assessment; decimals as plain text with every digit. */
export interface HasilDto {
  total: string;
  predikat: PredikatKesehatan;
  kategori: KategoriKesehatan;
  /** Reach of the predikat: from `mulai` to below `sampai`. */
  batas: { mulai: string; sampai: string | null } | null;
}

/** One line of the history of a koperasi. */
export interface RiwayatDto {
  id: string;
  tahunBuku: number;
  status: StatusPenilaian;
  total: string;
  predikat: PredikatKesehatan;
  kategori: KategoriKesehatan;
  /** When it was approved. */
  diputuskanPada: Date | null;
  aspek: Record<KodeAspek, string>;
}

/** What the office sees of an assessment and the koperasi itself does not. */
export interface KerjaDto {
  penyusun: string;
  penyusunId: string;
  pemutus: string | null;
  catatan: string | null;
  catatanPengembalian: string | null;
  kertasKerja: { id: string; namaAsli: string; ukuran: string } | null;
  dibuatPada: Date;
  diajukanPada: Date | null;
}

export interface PenilaianDto {
  id: string;
  versi: number;
  tahunBuku: number;
  status: StatusPenilaian;
  koperasi: {
    id: string;
    nama: string;
    jenis: JenisKoperasi;
    kelurahan: string;
    kecamatan: string;
    status: StatusKoperasi;
  };
  aspek: AspekDto[];
  hasil: HasilDto;
  aturan: { versi: string; sumber: string; belumDikonfirmasi: boolean };
  diputuskanPada: Date | null;
  /** The assessment that took its place, when it is superseded. */
  digantikanOlehId: string | null;
  menggantikanId: string | null;
  /** Null for the pengurus: only the result is theirs to see. */
  kerja: KerjaDto | null;
  /** Approved ones of other book years, newest first. */
  tahunLain: RiwayatDto[];
  /** The approved one of the same book year that approval would supersede. */
  akanDigantikan: RiwayatDto | null;
}

/** What everybody may know. */
export interface PenilaianPublikDto {
  tahunBuku: number;
  kategori: KategoriKesehatan;
  predikat: PredikatKesehatan;
  /** When it was approved. */
  tanggal: Date;
}
