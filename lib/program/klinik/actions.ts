'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { batalkanKlinik, catatKonsultasi, tambahKlinik } from './commands';
import { PESAN_BATAL_KLINIK, PESAN_KONSULTASI } from './rules';
import { batalkanKlinikSchema, catatKonsultasiSchema, tambahKlinikSchema } from './schema';

export const tambahKlinikAction = defineAksi({
  tindakan: 'klinik:kelola',
  skema: tambahKlinikSchema,
  pesan: {},
  jalankan: tambahKlinik,
  tujuan: ({ id }) => `/portal/klinik/${id}?kabar=ditambah`,
});

export const batalkanKlinikAction = defineAksi({
  tindakan: 'klinik:kelola',
  skema: batalkanKlinikSchema,
  pesan: PESAN_BATAL_KLINIK,
  segarkanBilaDitolak: true,
  jalankan: batalkanKlinik,
  tujuan: ({ id }) => `/portal/klinik/${id}?kabar=dibatalkan`,
});

export const catatKonsultasiAction = defineAksi({
  tindakan: 'klinik:catat',
  skema: catatKonsultasiSchema,
  pesan: PESAN_KONSULTASI,
  isian: { PESERTA_TIDAK_DITEMUKAN: 'nomorPeserta', SUDAH_DICATAT: 'nomorPeserta' },
  jalankan: catatKonsultasi,
  tujuan: ({ id, tanpaAkun }) =>
    `/portal/klinik/${id}?kabar=${tanpaAkun ? 'tercatat-tanpa-akun' : 'tercatat'}`,
});
