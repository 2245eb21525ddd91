import type { KategoriKesehatan, PredikatKesehatan } from '@/lib/platform/db/generated/enums';
import type { HasilPeriksa } from '@/lib/platform/kripto/tanda-tangan';
import type { KeadaanSertifikat } from './rules';

/** A letter as the pages of its assessment and koperasi show it. */
export interface SertifikatDto {
  id: string;
  kode: string;
  nomor: string;
  terbitPada: Date;
  /** ISO day. */
  berlakuHingga: string | null;
  keadaan: KeadaanSertifikat;
  /** When it was superseded or revoked. */
  berakhirPada: Date | null;
  dokumenId: string;
}

/** What anybody learns who has the code or the file. */
export interface VerifikasiDto {
  kode: string;
  nomor: string;
  koperasi: {
    id: string;
    nama: string;
    nomorIndukKoperasi: string | null;
    nomorBadanHukum: string | null;
    /** Is registered as not active today. */
    tidakAktif: boolean;
  };
  tahunBuku: number;
  total: string;
  predikat: PredikatKesehatan;
  kategori: Exclude<KategoriKesehatan, 'BELUM_DINILAI'>;
  /** ISO days. */
  tanggal: string;
  berlakuHingga: string | null;
  keadaan: KeadaanSertifikat;
  berakhirPada: Date | null;
  /** Code of the letter in its place. */
  penggantiKode: string | null;
  sha256: string;
  kunciId: string;
  /** Whether what is stored is what was signed. */
  tandaTangan: HasilPeriksa;
}

/** One aspect on the letter; decimals as plain text. */
export interface AspekSurat {
  kode: string;
  nama: string;
  bobot: string;
  persen: string;
  tertimbang: string;
}

/** Everything the letter says. Days are ISO days, decimals plain text. */
export interface IsiSurat {
  kop: readonly string[];
  judul: string;
  nomor: string;
  kode: string;
  /** Full address that the QR code carries. */
  alamatVerifikasi: string;
  koperasi: {
    nama: string;
    jenis: string;
    nomorBadanHukum: string | null;
    tanggalBadanHukum: string | null;
    nomorIndukKoperasi: string | null;
    alamat: string;
  };
  tahunBuku: number;
  aturan: { versi: string; sumber: string };
  aspek: readonly AspekSurat[];
  total: string;
  predikat: string;
  kategori: string;
  tempat: string;
  tanggal: string;
  berlakuHingga: string | null;
  /** No source confirms how long it holds. */
  masaBelumDikonfirmasi: boolean;
  penandaTangan: { jabatan: string; nama: string; nip: string };
  kunciId: string;
  terbitPada: Date;
  /** From a demonstration: the letter says so itself. */
  rekaan: boolean;
}

/** What a file turned out to be, by its fingerprint. */
export interface HasilSidik {
  /** About the file that this browser has just uploaded; of a fingerprint alone only whose it is. */
  hasil: 'ASLI' | 'BERUBAH' | 'TIDAK_DIKENAL' | 'MILIK_SURAT' | 'SIDIK_TIDAK_DIKENAL';
  sidik: string;
  /** The letter itself, or the one that a changed copy claims to be. */
  sertifikat: VerifikasiDto | null;
}
