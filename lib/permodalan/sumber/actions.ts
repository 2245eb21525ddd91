'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { sebutanLabel } from '@/lib/platform/sebutan';
import { tambahSumber, ubahSumber } from './commands';
import { LABEL_SUMBER, PESAN_SUMBER } from './rules';
import { tambahSumberSchema, ubahSumberSchema } from './schema';

export const tambahSumberAction = defineAksi({
  tindakan: 'sumber-modal:ubah',
  skema: tambahSumberSchema,
  pesan: PESAN_SUMBER,
  isian: { NAMA_TERPAKAI: 'nama' },
  sebutan: () => sebutanLabel(LABEL_SUMBER),
  jalankan: tambahSumber,
  tujuan: () => '/portal/sumber-modal?kabar=ditambah',
});

export const ubahSumberAction = defineAksi({
  tindakan: 'sumber-modal:ubah',
  skema: ubahSumberSchema,
  pesan: PESAN_SUMBER,
  isian: { NAMA_TERPAKAI: 'nama' },
  sebutan: () => sebutanLabel(LABEL_SUMBER),
  jalankan: ubahSumber,
  tujuan: () => '/portal/sumber-modal?kabar=diubah',
});
