import type { KataTerlaluSering } from '@/lib/koperasi/publik/sering/rules';
import { type KeadaanSertifikat, kodeDalamTeks } from '../rules';
import type { GalatBerkas } from '../schema';

export const JALUR_VERIFIKASI = '/verifikasi';
export const JALUR_TERLALU_SERING = '/verifikasi/terlalu-sering';

/** Largest file that is looked at, in bytes. */
export const UKURAN_MAKS = 5 * 1024 * 1024;

/** Candidates that are looked up for one file at most. */
const CALON_MAKS = 10;

/** The deed of a browser that has uploaded a file, and how long what became of it is told, in seconds. */
export const BUKTI_BERKAS = 'berkas-diperiksa';
export const UMUR_BUKTI_DETIK = 10 * 60;
/** What was uploaded: the fingerprint of the file, and the letter that it names. */
export const isiBukti = (sidik: string, klaim?: string): string => `${sidik} ${klaim ?? ''}`;

/** Codes that a PDF names, in what can be read of it. */
export const kodeDiBerkas = (teks: string): string[] => kodeDalamTeks(teks).slice(0, CALON_MAKS);

export const PESAN_BERKAS: Record<GalatBerkas, string> = {
  KOSONG: 'Pilih berkas PDF sertifikat dahulu.',
  TERLALU_BESAR: 'Berkas ini lebih dari 5 MB. Sertifikat dari portal ini tidak sebesar itu.',
  BUKAN_PDF: 'Berkas ini bukan PDF. Unggah PDF sertifikatnya, bukan foto atau hasil pindai.',
  ISIAN_SALAH: 'Berkas tidak terbaca. Muat ulang halaman, lalu coba lagi.',
};

/** What the state of a letter means for whoever holds it. */
export const ARTI_KEADAAN: Record<KeadaanSertifikat, string> = {
  BERLAKU: 'Surat ini terbit dari dinas dan masih berlaku.',
  KEDALUWARSA:
    'Surat ini terbit dari dinas, tetapi masa berlakunya sudah habis. Tanyakan surat yang baru kepada koperasi.',
  DIGANTIKAN:
    'Surat ini terbit dari dinas, tetapi sudah digantikan surat lain. Jangan dipakai sebagai bukti.',
  DICABUT: 'Surat ini sudah dicabut dinas. Hasilnya tidak berlaku lagi.',
};

export const KATA_TERLALU_SERING: KataTerlaluSering = {
  judul: 'Pemeriksaan terlalu sering',
  apa: 'pemeriksaan',
  ulangi: 'Kembali ke halaman pemeriksaan',
};
