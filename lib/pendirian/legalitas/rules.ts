import { type AlasanTolakLangkah, PESAN_LANGKAH } from '../langkah/rules';

export type AlasanLegalitas =
  | AlasanTolakLangkah
  | 'SEBELUM_RAPAT'
  | 'SEBELUM_AKTA'
  | 'NOMOR_TERDAFTAR'
  | 'PERLU_KONFIRMASI'
  | 'NOMOR_INDUK_TERDAFTAR'
  | 'KOPERASI_BERUBAH';

export const PESAN_LEGALITAS: Record<AlasanLegalitas, string> = {
  ...PESAN_LANGKAH,
  SEBELUM_RAPAT: 'Tanggal akta tidak mungkin sebelum rapat pendirian. Periksa tanggalnya.',
  SEBELUM_AKTA: 'Tanggal pengesahan tidak mungkin sebelum tanggal akta. Periksa tanggalnya.',
  NOMOR_TERDAFTAR: 'Nomor ini sudah dipakai koperasi lain. Salin lagi dari keputusannya.',
  PERLU_KONFIRMASI: 'Mohon periksa nomornya sekali lagi.',
  NOMOR_INDUK_TERDAFTAR: 'Nomor Induk Koperasi ini sudah dipakai koperasi lain.',
  KOPERASI_BERUBAH: 'Data koperasi sedang diubah orang lain. Coba lagi.',
};

export const ISIAN_LEGALITAS = {
  SEBELUM_RAPAT: 'tanggalAkta',
  SEBELUM_AKTA: 'tanggalBadanHukum',
  NOMOR_TERDAFTAR: 'nomorBadanHukum',
  NOMOR_INDUK_TERDAFTAR: 'nomorIndukKoperasi',
} as const;
