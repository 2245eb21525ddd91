'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { PESAN_LANGKAH } from '../langkah/rules';
import { periksaBerkas } from './commands';
import { periksaBerkasSchema } from './schema';

export const periksaBerkasAction = defineAksi({
  tindakan: 'pendirian:periksa',
  skema: periksaBerkasSchema,
  pesan: {
    TIDAK_DITEMUKAN: 'Berkas ini sudah diganti atau tidak ditemukan. Muat ulang halaman.',
    MILIK_SENDIRI: PESAN_LANGKAH.MILIK_SENDIRI,
    BUKAN_WAKTUNYA: 'Berkas ini tidak dapat diperiksa pada langkah sekarang.',
  },
  jalankan: periksaBerkas,
  tujuan: ({ pendirianId }) => `/portal/pendirian/${pendirianId}?kabar=diperiksa#berkas`,
});
