'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { simpanSetoran } from '../setoran/commands';
import { setoranSchema } from '../setoran/schema';
import { simpanRapat } from './commands';
import { PESAN_RAPAT, PESAN_SETORAN } from './rules';
import { rapatSchema } from './schema';

export const simpanRapatAction = defineAksi({
  tindakan: 'pendirian:kelola',
  skema: rapatSchema,
  pesan: PESAN_RAPAT,
  jalankan: simpanRapat,
  tujuan: ({ id }) => `/portal/pendirian/${id}?kabar=rapat`,
});

export const simpanSetoranAction = defineAksi({
  tindakan: 'pendirian:kelola',
  skema: setoranSchema,
  pesan: PESAN_SETORAN,
  jalankan: simpanSetoran,
  tujuan: ({ id }) => `/portal/pendirian/${id}/setoran?kabar=tersimpan`,
});
