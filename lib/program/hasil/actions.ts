'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { tetapkanNaikKelas, ukurPeserta } from './commands';
import { PESAN_NAIK_KELAS, PESAN_UKUR } from './rules';
import { tetapkanNaikKelasSchema, ukurSchema } from './schema';

export const ukurPesertaAction = defineAksi({
  tindakan: 'hasil:ukur',
  skema: ukurSchema,
  pesan: PESAN_UKUR,
  jalankan: ukurPeserta,
  tujuan: ({ id }) => `/portal/peserta/${id}?kabar=ukur`,
});

export const tetapkanNaikKelasAction = defineAksi({
  tindakan: 'naik-kelas:tetapkan',
  skema: tetapkanNaikKelasSchema,
  pesan: PESAN_NAIK_KELAS,
  isian: {
    BELUM_NAIK: 'bukti',
    SUDAH_DICATAT: 'bukti',
    BUKTI_TIDAK_DITEMUKAN: 'dokumenId',
    BUKTI_TERPAKAI: 'dokumenId',
  },
  jalankan: tetapkanNaikKelas,
  tujuan: ({ id }) => `/portal/peserta/${id}?kabar=naik-kelas`,
});
