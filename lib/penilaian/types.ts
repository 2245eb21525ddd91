import type {
  JenisKoperasi,
  KategoriKesehatan,
  PredikatKesehatan,
  SikapTanggapan,
  StatusKoperasi,
  StatusPenilaian,
} from '@/lib/platform/db/generated/enums';
import type { SertifikatDto } from '@/lib/sertifikat/types';

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
export type AlasanUbah = AlasanIsi | AlasanSentuh | 'DENGAN_LEMBAR';
export type AlasanLampirkan = AlasanSentuh | 'KERTAS_KERJA_TIDAK_DITEMUKAN';
export type AlasanAjukan =
  | AlasanSentuh
  | 'TANPA_KERTAS_KERJA'
  | 'ATURAN_BERUBAH'
  | 'LEMBAR_BELUM_LENGKAP'
  | 'TANPA_ALASAN_GANTI'
  | 'TIDAK_BERLAKU_TANPA_ALASAN';
export type AlasanAmbilAlih = Exclude<AlasanSentuh, 'BUKAN_PENYUSUN'> | 'SUDAH_MILIK_ANDA';
export type AlasanKeputusan =
  | 'TIDAK_DITEMUKAN'
  | 'SUDAH_DIPUTUSKAN'
  | 'SUDAH_DIPUTUSKAN_SENDIRI'
  | 'STATUS_TIDAK_SESUAI'
  | 'MASA_TANGGAPAN'
  | 'SUDAH_BERUBAH'
  | 'SUSUNAN_SENDIRI';
export type AlasanKembalikan = AlasanKeputusan | 'KODE_TIDAK_DIKENAL';
export type AlasanCabut = 'TIDAK_DITEMUKAN' | 'STATUS_TIDAK_SESUAI' | 'SUDAH_BERUBAH';
export type AlasanTerbitkan = AlasanCabut | 'ALASAN_KOSONG';
export type AlasanTanggapi =
  | 'TIDAK_DITEMUKAN'
  | 'STATUS_TIDAK_SESUAI'
  | 'BATAS_LEWAT'
  | 'SUDAH_BERUBAH'
  | 'KOPERASI_PUNYA_AKUN'
  | 'CATATAN_KOSONG'
  | 'PENYAMPAI_KOSONG'
  | 'SUSUNAN_SENDIRI'
  | 'DOKUMEN_TIDAK_DITEMUKAN';

/** One aspect; decimals as plain text with every digit. */
export interface AspekDto {
  kode: string;
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
  /** Null while its worksheet is not complete. */
  hasil: Pick<HasilDto, 'total' | 'predikat' | 'kategori'> | null;
  /** When it was approved. */
  diputuskanPada: Date | null;
  /** The letter in force. */
  sertifikat: { dokumenId: string; nomor: string } | null;
}

/** The approved result of a book year that a new assessment is to replace. */
export interface HasilBerlakuDto extends RiwayatDto {
  aspek: AspekDto[];
}

/** The assessment that took the place of another, with the reason its penilai gave. */
export interface PenggantiDto extends RiwayatDto {
  alasan: string | null;
}

/** An aspect with the indicators of its sheet: what a note of the kepala bidang can be about. */
export interface BagianDinilai {
  kode: string;
  nama: string;
  indikator: { kode: string; nama: string }[];
}

/** A note of the kepala bidang on one aspect or indicator. */
export interface CatatanButirDto {
  kode: string;
  /** Code of the aspect it is about, or to which its indicator belongs. */
  aspek: string;
  /** Name of the indicator; null when the note is about the aspect as a whole. */
  indikator: string | null;
  catatan: string;
}

/** What the office sees of an assessment and the koperasi itself does not. */
export interface KerjaDto {
  penyusun: string;
  penyusunId: string;
  pemutus: string | null;
  catatan: string | null;
  catatanPengembalian: string | null;
  /** Notes of the last return on single aspects and indicators, in the order of the sheet. */
  catatanButir: CatatanButirDto[];
  bagian: BagianDinilai[];
  kertasKerja: { id: string; namaAsli: string; ukuran: string } | null;
  dibuatPada: Date;
  diajukanPada: Date | null;
}

/** One release of the draft result to the koperasi, with its answer. */
export interface TanggapanDto {
  id: string;
  putaran: number;
  dilepasPada: Date;
  /** Only for the office. */
  dilepasOleh: string | null;
  /** ISO day, the last one on which it may be answered. */
  batas: string;
  total: string;
  predikat: PredikatKesehatan;
  /** Null while there is none. */
  jawaban: {
    sikap: SikapTanggapan;
    catatan: string | null;
    pada: Date;
    oleh: string;
    /** Who of the koperasi said it, when an officer entered the answer. */
    penyampai: string | null;
    dokumen: { id: string; namaAsli: string; ukuran: string }[];
  } | null;
}

/** What a koperasi keeps of a draft result that it answered and that is worked on again. */
export interface HasilDitarikDto {
  tahunBuku: number;
  koperasi: { id: string; nama: string };
  /** When the kepala bidang gave it back. */
  dikembalikanPada: Date;
  /** The releases as they were, with the answers, the latest first. */
  tanggapan: TanggapanDto[];
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
  /** The way the result is reached: by a worksheet here, or by one made outside the portal. */
  cara: 'LEMBAR' | 'LUAR_PORTAL';
  aspek: AspekDto[];
  /** Null while its worksheet is not complete. */
  hasil: HasilDto | null;
  /** `versi` is how letters quote it, `nama` how a reader knows it. */
  aturan: { versi: string; nama: string; sumber: string; belumDikonfirmasi: boolean };
  diputuskanPada: Date | null;
  /** Why and when it was revoked. */
  pencabutan: { alasan: string; pada: Date } | null;
  /** ISO day until which the draft result may be answered, while it lies with the koperasi. */
  batasTanggapan: string | null;
  /** Releases to the koperasi, the latest first. */
  tanggapan: TanggapanDto[];
  /** Letters on it, the latest first. */
  sertifikat: SertifikatDto[];
  /** The assessment that took its place, when it is superseded. */
  digantikanOleh: PenggantiDto | null;
  menggantikanId: string | null;
  /** Why it is to replace, or has replaced, the approved one of its book year. */
  alasanGanti: string | null;
  /** Null for the pengurus: only the result is theirs to see. */
  kerja: KerjaDto | null;
  /** Approved ones of other book years, newest first. */
  tahunLain: RiwayatDto[];
  /** The approved one of the same book year that approval would supersede, while this is under way. */
  akanDigantikan: HasilBerlakuDto | null;
  /** The one under way that would supersede this approved one; of a revoked one also what came after it. */
  penggantiBerjalanId: string | null;
}

/** What the signed-in person may do about an assessment now. */
export interface BolehPenilaian {
  ubah: boolean;
  ambilAlih: boolean;
  /** Begin another assessment of the book year of this approved or revoked one. */
  nilaiUlang: boolean;
  putuskan: {
    berwenang: boolean;
    lepaskan: boolean;
    setujui: boolean;
    kembalikan: boolean;
    cabut: boolean;
    terbitkan: boolean;
    /** The koperasi may still answer. */
    menunggu: boolean;
    /** Took part in it, so somebody else decides. */
    susunanSendiri: boolean;
  };
  /** As the koperasi itself, or as an officer for one without an account. */
  tanggapi: 'SENDIRI' | 'MEWAKILI' | null;
}

/** What everybody may know. */
export interface PenilaianPublikDto {
  tahunBuku: number;
  kategori: KategoriKesehatan;
  predikat: PredikatKesehatan;
  /** When it was approved. */
  tanggal: Date;
}
