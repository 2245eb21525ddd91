'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { PESAN_JABATAN } from '../rules';
import { betulkanPengurus } from './commands';
import { betulkanPengurusSchema } from './schema';

export const betulkanPengurusAction = defineAksi({
  tindakan: 'koperasi:ubah',
  skema: betulkanPengurusSchema,
  pesan: {
    ...PESAN_JABATAN,
    TIDAK_DITEMUKAN: 'Koperasi atau pengurus ini tidak ditemukan.',
    // The panel with both versions says it all.
    SUDAH_BERUBAH: '',
    SETELAH_SELESAI: 'Tanggal mulai tidak mungkin setelah tanggal selesai menjabat.',
  },
  isian: { SETELAH_SELESAI: 'mulai' },
  jalankan: betulkanPengurus,
  tujuan: (_, { koperasiId }) => `/portal/koperasi/${koperasiId}/pengurus?kabar=dibetulkan`,
});
