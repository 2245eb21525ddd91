'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { tanggapiHasil } from './commands';
import { PESAN_TANGGAPI } from './rules';
import { tanggapiHasilSchema } from './schema';

export const tanggapiHasilAction = defineAksi({
  tindakan: 'penilaian:tanggapi',
  skema: tanggapiHasilSchema,
  pesan: PESAN_TANGGAPI,
  isian: {
    CATATAN_KOSONG: 'catatan',
    PENYAMPAI_KOSONG: 'penyampai',
    DOKUMEN_TIDAK_DITEMUKAN: 'dokumenId',
  },
  jalankan: tanggapiHasil,
  tujuan: ({ id }) => `/portal/penilaian/${id}?kabar=ditanggapi`,
});
