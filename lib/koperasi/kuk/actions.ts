'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { tetapkanKuk } from './commands';
import { tetapkanKukSchema } from './schema';

export const tetapkanKukAction = defineAksi({
  tindakan: 'koperasi:ubah',
  skema: tetapkanKukSchema,
  pesan: {
    TIDAK_DITEMUKAN: 'Koperasi ini tidak ditemukan.',
    // The panel with both versions says it all.
    SUDAH_BERUBAH: '',
  },
  jalankan: tetapkanKuk,
  tujuan: ({ id }) => `/portal/koperasi/${id}/laporan?kabar=kuk`,
});
