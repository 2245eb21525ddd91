'use server';

import { transaksiBerkas } from '@/lib/dokumen/commands';
import { defineAksi } from '@/lib/platform/aksi';
import {
  cabutPenilaianSchema,
  kembalikanPenilaianSchema,
  rujukanPenilaianSchema,
  terbitkanUlangSchema,
} from '../schema';
import { cabutPenilaian } from './cabut/commands';
import { kembalikanPenilaian, lepaskanHasil, setujuiPenilaian } from './commands';
import { PESAN_CABUT, PESAN_KEMBALIKAN, PESAN_KEPUTUSAN, PESAN_TERBITKAN } from './rules';
import { terbitkanUlang } from './terbit/commands';

/** Where the page still offers what cannot be done any more; the message stays in its place. */
const SUDAH_BERGERAK = [
  'SUDAH_DIPUTUSKAN',
  'SUDAH_DIPUTUSKAN_SENDIRI',
  'STATUS_TIDAK_SESUAI',
] as const;

export const lepaskanHasilAction = defineAksi({
  tindakan: 'penilaian:putuskan',
  skema: rujukanPenilaianSchema,
  pesan: PESAN_KEPUTUSAN,
  segarkanBilaDitolak: SUDAH_BERGERAK,
  jalankan: lepaskanHasil,
  tujuan: ({ id }) => `/portal/penilaian/${id}?kabar=dilepas`,
});

export const setujuiPenilaianAction = defineAksi({
  tindakan: 'penilaian:putuskan',
  skema: rujukanPenilaianSchema,
  pesan: PESAN_KEPUTUSAN,
  segarkanBilaDitolak: SUDAH_BERGERAK,
  jalankan: setujuiPenilaian,
  dalam: transaksiBerkas,
  tujuan: ({ id }) => `/portal/penilaian/${id}?kabar=disetujui`,
});

export const kembalikanPenilaianAction = defineAksi({
  tindakan: 'penilaian:putuskan',
  skema: kembalikanPenilaianSchema,
  pesan: PESAN_KEMBALIKAN,
  segarkanBilaDitolak: SUDAH_BERGERAK,
  jalankan: kembalikanPenilaian,
  tujuan: ({ id }) => `/portal/penilaian/${id}?kabar=dikembalikan`,
});

export const cabutPenilaianAction = defineAksi({
  tindakan: 'penilaian:putuskan',
  skema: cabutPenilaianSchema,
  pesan: PESAN_CABUT,
  jalankan: cabutPenilaian,
  tujuan: ({ id }) => `/portal/penilaian/${id}?kabar=dicabut`,
});

export const terbitkanUlangAction = defineAksi({
  tindakan: 'penilaian:putuskan',
  skema: terbitkanUlangSchema,
  pesan: PESAN_TERBITKAN,
  isian: { ALASAN_KOSONG: 'alasan' },
  jalankan: terbitkanUlang,
  dalam: transaksiBerkas,
  tujuan: ({ id }) => `/portal/penilaian/${id}?kabar=diterbitkan`,
});
