'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { tambahSumber, ubahSumber } from './commands';
import { PESAN_SUMBER } from './rules';
import { tambahSumberSchema, ubahSumberSchema } from './schema';

export const tambahSumberAction = defineAksi({
  tindakan: 'sumber-modal:ubah',
  skema: tambahSumberSchema,
  pesan: PESAN_SUMBER,
  isian: { NAMA_TERPAKAI: 'nama' },
  jalankan: tambahSumber,
  tujuan: () => '/portal/sumber-modal?kabar=ditambah',
});

export const ubahSumberAction = defineAksi({
  tindakan: 'sumber-modal:ubah',
  skema: ubahSumberSchema,
  pesan: PESAN_SUMBER,
  isian: { NAMA_TERPAKAI: 'nama' },
  jalankan: ubahSumber,
  tujuan: () => '/portal/sumber-modal?kabar=diubah',
});
