'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { PESAN_LANGKAH } from '../langkah/rules';
import { periksaBerkas, setujuiBerkas } from './commands';
import { periksaBerkasSchema, setujuiBerkasSchema } from './schema';

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

export const setujuiBerkasAction = defineAksi({
  tindakan: 'pendirian:periksa',
  skema: setujuiBerkasSchema,
  pesan: {
    TIDAK_DITEMUKAN:
      'Di antaranya ada berkas yang sudah diganti atau tidak ditemukan, jadi belum ada yang disetujui. Baca daftarnya lagi.',
    MILIK_SENDIRI: PESAN_LANGKAH.MILIK_SENDIRI,
    BUKAN_WAKTUNYA:
      'Di antaranya ada berkas yang tidak dapat diperiksa pada langkah sekarang, jadi belum ada yang disetujui.',
    SUDAH_DIPERIKSA:
      'Di antaranya ada berkas yang sudah diperiksa lebih dahulu, jadi belum ada yang disetujui. Baca daftarnya lagi.',
  },
  segarkanBilaDitolak: true,
  jalankan: setujuiBerkas,
  tujuan: ({ pendirianId }) => `/portal/pendirian/${pendirianId}?kabar=diperiksa#berkas`,
});
