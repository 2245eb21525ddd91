'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { hubungkanUsaha } from './commands';
import { PESAN_HUBUNGKAN } from './rules';
import { hubungkanUsahaSchema } from './schema';

export const hubungkanUsahaAction = defineAksi({
  tindakan: 'peserta:hubungkan',
  skema: hubungkanUsahaSchema,
  pesan: PESAN_HUBUNGKAN,
  isian: { USAHA_TIDAK_DITEMUKAN: 'usahaId' },
  segarkanBilaDitolak: true,
  jalankan: hubungkanUsaha,
  tujuan: ({ id }) => `/portal/peserta/${id}?kabar=hubungkan`,
});
