'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { aktifkanHimpunan, buangHimpunan, unggahHimpunan } from './unggahan/commands';
import {
  PESAN_AKTIFKAN_HIMPUNAN,
  PESAN_BUANG_HIMPUNAN,
  PESAN_UNGGAH_HIMPUNAN,
} from './unggahan/rules';
import {
  aktifkanHimpunanSchema,
  BERKAS_HIMPUNAN_MAKS,
  buangHimpunanSchema,
  unggahHimpunanSchema,
} from './unggahan/schema';

export const unggahHimpunanAction = defineAksi({
  tindakan: 'aturan:ubah',
  skema: unggahHimpunanSchema,
  berkas: { berkas: BERKAS_HIMPUNAN_MAKS },
  pesan: PESAN_UNGGAH_HIMPUNAN,
  isian: { VERSI_TERPAKAI: 'berkas', SUDAH_ADA: 'berkas' },
  jalankan: unggahHimpunan,
  tujuan: ({ id }) => `/portal/aturan/penilaian/${id}?kabar=diunggah`,
});

export const aktifkanHimpunanAction = defineAksi({
  tindakan: 'aturan:ubah',
  skema: aktifkanHimpunanSchema,
  pesan: PESAN_AKTIFKAN_HIMPUNAN,
  jalankan: aktifkanHimpunan,
  tujuan: ({ id }) => `/portal/aturan/penilaian/${id}?kabar=aktif`,
});

export const buangHimpunanAction = defineAksi({
  tindakan: 'aturan:ubah',
  skema: buangHimpunanSchema,
  pesan: PESAN_BUANG_HIMPUNAN,
  jalankan: buangHimpunan,
  tujuan: () => '/portal/aturan/penilaian?kabar=dibuang',
});
