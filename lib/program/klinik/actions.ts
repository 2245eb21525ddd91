'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { catatKonsultasi, tambahKlinik } from './commands';
import { PESAN_KONSULTASI } from './rules';
import { catatKonsultasiSchema, tambahKlinikSchema } from './schema';

export const tambahKlinikAction = defineAksi({
  tindakan: 'klinik:kelola',
  skema: tambahKlinikSchema,
  pesan: {},
  jalankan: tambahKlinik,
  tujuan: ({ id }) => `/portal/klinik/${id}?kabar=ditambah`,
});

export const catatKonsultasiAction = defineAksi({
  tindakan: 'klinik:catat',
  skema: catatKonsultasiSchema,
  pesan: PESAN_KONSULTASI,
  isian: { PESERTA_TIDAK_DITEMUKAN: 'nomorPeserta', SUDAH_DICATAT: 'nomorPeserta' },
  jalankan: catatKonsultasi,
  tujuan: ({ id }) => `/portal/klinik/${id}?kabar=tercatat`,
});
