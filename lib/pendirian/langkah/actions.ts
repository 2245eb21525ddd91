'use server';

import { refresh } from 'next/cache';
import { defineAksi } from '@/lib/platform/aksi';
import { batalkanPendirian, kirimRapat, kirimRencana } from './pemrakarsa/commands';
import { kembalikanPendirian, setujuiAkta, setujuiRapat } from './petugas/commands';
import { PESAN_KEMBALIKAN, PESAN_LANGKAH } from './rules';
import { batalkanSchema, kembalikanSchema, rujukanSchema } from './schema';

const ke =
  (kabar: string) =>
  ({ id }: { id: string }) =>
    `/portal/pendirian/${id}?kabar=${kabar}`;

export const kirimRencanaAction = defineAksi({
  tindakan: 'pendirian:kelola',
  skema: rujukanSchema,
  pesan: PESAN_LANGKAH,
  jalankan: async (tx, by, input) => {
    const hasil = await kirimRencana(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ke('kirim'),
});

export const kirimRapatAction = defineAksi({
  tindakan: 'pendirian:kelola',
  skema: rujukanSchema,
  pesan: PESAN_LANGKAH,
  jalankan: async (tx, by, input) => {
    const hasil = await kirimRapat(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ke('kirimRapat'),
});

export const batalkanPendirianAction = defineAksi({
  tindakan: 'pendirian:kelola',
  skema: batalkanSchema,
  pesan: PESAN_LANGKAH,
  jalankan: batalkanPendirian,
  tujuan: ke('batalkan'),
});

export const kembalikanPendirianAction = defineAksi({
  tindakan: 'pendirian:periksa',
  skema: kembalikanSchema,
  pesan: PESAN_KEMBALIKAN,
  jalankan: async (tx, by, input) => {
    const hasil = await kembalikanPendirian(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ({ id }, { keputusan }) => `/portal/pendirian/${id}?kabar=${keputusan}`,
});

export const setujuiRapatAction = defineAksi({
  tindakan: 'pendirian:periksa',
  skema: rujukanSchema,
  pesan: PESAN_LANGKAH,
  jalankan: async (tx, by, input) => {
    const hasil = await setujuiRapat(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ke('setujuiRapat'),
});

export const setujuiAktaAction = defineAksi({
  tindakan: 'pendirian:periksa',
  skema: rujukanSchema,
  pesan: PESAN_LANGKAH,
  jalankan: async (tx, by, input) => {
    const hasil = await setujuiAkta(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ke('setujuiAkta'),
});
