import { type AlasanKembalikan, PESAN_KEMBALIKAN } from '../langkah/rules';

export type AlasanLegalitas =
  | AlasanKembalikan
  | 'SEBELUM_RAPAT'
  | 'SEBELUM_AKTA'
  | 'NOMOR_TERDAFTAR'
  | 'PERLU_KONFIRMASI'
  | 'NOMOR_INDUK_TERDAFTAR';

export const PESAN_LEGALITAS: Record<AlasanLegalitas, string> = {
  ...PESAN_KEMBALIKAN,
  SEBELUM_RAPAT: 'Tanggal akta tidak mungkin sebelum rapat pendirian. Periksa tanggalnya.',
  SEBELUM_AKTA: 'Tanggal pengesahan tidak mungkin sebelum tanggal akta. Periksa tanggalnya.',
  NOMOR_TERDAFTAR: 'Nomor ini sudah dipakai koperasi lain. Salin lagi dari keputusannya.',
  PERLU_KONFIRMASI: 'Mohon periksa nomornya sekali lagi.',
  NOMOR_INDUK_TERDAFTAR: 'Nomor Induk Koperasi ini sudah dipakai koperasi lain.',
};

export const ISIAN_LEGALITAS = {
  SEBELUM_RAPAT: 'tanggalAkta',
  SEBELUM_AKTA: 'tanggalBadanHukum',
  NOMOR_TERDAFTAR: 'nomorBadanHukum',
  NOMOR_INDUK_TERDAFTAR: 'nomorIndukKoperasi',
} as const;
