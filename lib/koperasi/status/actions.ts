'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { aktifkanKoperasi, nonaktifkanKoperasi } from './commands';
import { aktifkanKoperasiSchema, nonaktifkanKoperasiSchema } from './schema';

const TIDAK_DITEMUKAN = 'Koperasi ini tidak ditemukan.';

export const nonaktifkanKoperasiAction = defineAksi({
  tindakan: 'koperasi:ubah-status',
  skema: nonaktifkanKoperasiSchema,
  pesan: {
    TIDAK_DITEMUKAN,
    SUDAH_TIDAK_AKTIF: 'Koperasi ini sudah tidak aktif. Tidak ada yang diubah.',
    SEBELUM_BERDIRI: 'Tanggal ini sebelum tanggal badan hukum. Periksa tanggalnya.',
  },
  isian: { SEBELUM_BERDIRI: 'sejak' },
  jalankan: nonaktifkanKoperasi,
  tujuan: ({ id }) => `/portal/koperasi/${id}?kabar=nonaktif`,
});

export const aktifkanKoperasiAction = defineAksi({
  tindakan: 'koperasi:ubah-status',
  skema: aktifkanKoperasiSchema,
  pesan: {
    TIDAK_DITEMUKAN,
    SUDAH_AKTIF: 'Koperasi ini sudah aktif. Tidak ada yang diubah.',
  },
  jalankan: aktifkanKoperasi,
  tujuan: ({ id }) => `/portal/koperasi/${id}?kabar=aktif`,
});
