'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { PESAN_LANGKAH } from '../langkah/rules';
import { tulisCatatan, tulisCatatanPetugas } from './commands';
import { catatanSchema } from './schema';

const PESAN = {
  TIDAK_DITEMUKAN: PESAN_LANGKAH.TIDAK_DITEMUKAN,
  MILIK_SENDIRI: PESAN_LANGKAH.MILIK_SENDIRI,
};
const ke = ({ pendirianId }: { pendirianId: string }) =>
  `/portal/pendirian/${pendirianId}?kabar=catatan#catatan`;

export const tulisCatatanAction = defineAksi({
  tindakan: 'pendirian:kelola',
  skema: catatanSchema,
  pesan: PESAN,
  jalankan: tulisCatatan,
  tujuan: ke,
});

export const tulisCatatanPetugasAction = defineAksi({
  tindakan: 'pendirian:periksa',
  skema: catatanSchema,
  pesan: PESAN,
  jalankan: tulisCatatanPetugas,
  tujuan: ke,
});
