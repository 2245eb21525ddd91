'use server';

import { refresh } from 'next/cache';
import { defineAksi } from '@/lib/platform/aksi';
import { rujukanSchema } from '../langkah/schema';
import { sahkanBadanHukum } from '../pengesahan/commands';
import { PESAN_SAHKAN } from '../pengesahan/rules';
import { sahkanSchema } from '../pengesahan/schema';
import { kirimAkta, kirimBadanHukum, kirimNib } from './commands';
import { catatNomorInduk, setujuiNib } from './petugas/commands';
import { ISIAN_LEGALITAS, PESAN_LEGALITAS } from './rules';
import { kirimAktaSchema, kirimBadanHukumSchema, kirimNibSchema, nomorIndukSchema } from './schema';

const ke =
  (kabar: string) =>
  ({ id }: { id: string }) =>
    `/portal/pendirian/${id}?kabar=${kabar}`;

export const kirimAktaAction = defineAksi({
  tindakan: 'pendirian:kelola',
  skema: kirimAktaSchema,
  pesan: PESAN_LEGALITAS,
  isian: ISIAN_LEGALITAS,
  jalankan: async (tx, by, input) => {
    const hasil = await kirimAkta(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ke('kirimAkta'),
});

export const kirimBadanHukumAction = defineAksi({
  tindakan: 'pendirian:kelola',
  skema: kirimBadanHukumSchema,
  pesan: PESAN_LEGALITAS,
  isian: ISIAN_LEGALITAS,
  jalankan: async (tx, by, input) => {
    const hasil = await kirimBadanHukum(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ke('kirimBadanHukum'),
});

export const sahkanBadanHukumAction = defineAksi({
  tindakan: 'pendirian:periksa',
  skema: sahkanSchema,
  pesan: PESAN_SAHKAN,
  jalankan: async (tx, by, input) => {
    const hasil = await sahkanBadanHukum(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ke('sahkanBadanHukum'),
});

export const kirimNibAction = defineAksi({
  tindakan: 'pendirian:kelola',
  skema: kirimNibSchema,
  pesan: PESAN_LEGALITAS,
  jalankan: async (tx, by, input) => {
    const hasil = await kirimNib(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ke('kirimNib'),
});

export const setujuiNibAction = defineAksi({
  tindakan: 'pendirian:periksa',
  skema: rujukanSchema,
  pesan: PESAN_LEGALITAS,
  jalankan: async (tx, by, input) => {
    const hasil = await setujuiNib(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ke('setujuiNib'),
});

export const catatNomorIndukAction = defineAksi({
  tindakan: 'pendirian:periksa',
  skema: nomorIndukSchema,
  pesan: PESAN_LEGALITAS,
  isian: ISIAN_LEGALITAS,
  jalankan: async (tx, by, input) => {
    const hasil = await catatNomorInduk(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ke('catatNomorInduk'),
});
