'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { SEBUTAN_PENDIRIAN } from '../isian/reads';
import { PESAN_LANGKAH } from '../langkah/rules';
import { PESAN_MULAI } from '../mulai/rules';
import { ubahRencana } from './commands';
import { ubahRencanaSchema } from './schema';

export const ubahRencanaAction = defineAksi({
  tindakan: 'pendirian:kelola',
  skema: ubahRencanaSchema,
  pesan: {
    TIDAK_DITEMUKAN: PESAN_LANGKAH.TIDAK_DITEMUKAN,
    SUDAH_BERUBAH: PESAN_LANGKAH.SUDAH_BERUBAH,
    BUKAN_WAKTUNYA: 'Rencana hanya dapat diubah selagi mengumpulkan pendiri.',
    NAMA_KOSONG: 'Isi nama koperasi.',
    NAMA_DITOLAK: PESAN_MULAI.NAMA_DITOLAK,
    KKMP_SUDAH_ADA: PESAN_MULAI.KKMP_SUDAH_ADA,
    KKMP_BUKAN_WARGA: PESAN_MULAI.KKMP_BUKAN_WARGA,
    DI_LUAR_WILAYAH: PESAN_MULAI.DI_LUAR_WILAYAH,
    PERLU_KONFIRMASI: 'Baca dahulu peringatan tentang namanya.',
  },
  sebutan: () => SEBUTAN_PENDIRIAN,
  jalankan: ubahRencana,
  tujuan: ({ id }) => `/portal/pendirian/${id}?kabar=diubah`,
});
