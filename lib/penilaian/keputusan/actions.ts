'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { kembalikanPenilaianSchema, rujukanPenilaianSchema } from '../schema';
import { kembalikanPenilaian, setujuiPenilaian } from './commands';
import { PESAN_KEPUTUSAN } from './rules';

export const setujuiPenilaianAction = defineAksi({
  tindakan: 'penilaian:putuskan',
  skema: rujukanPenilaianSchema,
  pesan: PESAN_KEPUTUSAN,
  jalankan: setujuiPenilaian,
  tujuan: ({ id }) => `/portal/penilaian/${id}?kabar=disetujui`,
});

export const kembalikanPenilaianAction = defineAksi({
  tindakan: 'penilaian:putuskan',
  skema: kembalikanPenilaianSchema,
  pesan: PESAN_KEPUTUSAN,
  jalankan: kembalikanPenilaian,
  tujuan: ({ id }) => `/portal/penilaian/${id}?kabar=dikembalikan`,
});
