'use server';

import { refresh } from 'next/cache';
import { defineAksi } from '@/lib/platform/aksi';
import { PESAN_LANGKAH } from '../langkah/rules';
import { catatPenyuluhan, jadwalkanPenyuluhan } from './commands';
import { catatPenyuluhanSchema, jadwalkanSchema } from './schema';

export const jadwalkanPenyuluhanAction = defineAksi({
  tindakan: 'pendirian:periksa',
  skema: jadwalkanSchema,
  pesan: {
    ...PESAN_LANGKAH,
    SUDAH_LEWAT: 'Jam ini sudah lewat. Pilih waktu yang akan datang.',
    PERLU_DIPERIKSA: '',
  },
  isian: { SUDAH_LEWAT: 'jam' },
  jalankan: async (tx, by, input) => {
    const hasil = await jadwalkanPenyuluhan(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ({ id, ulang }) =>
    `/portal/pendirian/${id}?kabar=${ulang ? 'jadwalkanUlang' : 'jadwalkan'}`,
});

export const catatPenyuluhanAction = defineAksi({
  tindakan: 'pendirian:periksa',
  skema: catatPenyuluhanSchema,
  pesan: {
    ...PESAN_LANGKAH,
    BELUM_WAKTUNYA: 'Penyuluhan belum dilaksanakan.',
    PERLU_DIPERIKSA: '',
  },
  jalankan: async (tx, by, input) => {
    const hasil = await catatPenyuluhan(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ({ id }) => `/portal/pendirian/${id}?kabar=catatPenyuluhan`,
});
