'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { alihkanPemrakarsa } from './commands';
import { ISIAN_ALIH, PESAN_ALIH } from './rules';
import { alihkanSchema } from './schema';

export const alihkanPemrakarsaAction = defineAksi({
  tindakan: 'pendirian:periksa',
  skema: alihkanSchema,
  pesan: PESAN_ALIH,
  isian: ISIAN_ALIH,
  jalankan: alihkanPemrakarsa,
  tujuan: ({ id }) => `/portal/pendirian/${id}?kabar=alihkan`,
});
