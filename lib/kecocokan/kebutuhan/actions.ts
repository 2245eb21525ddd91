'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { simpanKebutuhan } from './commands';
import { simpanKebutuhanSchema } from './schema';

export const simpanKebutuhanAction = defineAksi({
  tindakan: 'kecocokan:jawab',
  skema: simpanKebutuhanSchema,
  pesan: {
    TIDAK_DITEMUKAN: 'Usaha ini tidak ditemukan.',
    TIDAK_AKTIF: 'Usaha ini tercatat tidak aktif. Aktifkan lagi dahulu.',
  },
  jalankan: simpanKebutuhan,
  tujuan: ({ usahaId }) => `/portal/usaha-saya/${usahaId}/cocok?tersimpan=ya`,
});
