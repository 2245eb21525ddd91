'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { batalkanDiterima, catatDiterima, periksaDiterima } from './commands';
import { PESAN_BATAL, PESAN_DITERIMA, PESAN_PERIKSA } from './rules';
import { batalkanDiterimaSchema, catatDiterimaSchema, periksaDiterimaSchema } from './schema';

export const catatDiterimaAction = defineAksi({
  tindakan: 'modal-diterima:catat',
  skema: catatDiterimaSchema,
  pesan: PESAN_DITERIMA,
  isian: {
    USAHA_TIDAK_DITEMUKAN: 'usahaId',
    SUMBER_TIDAK_DITEMUKAN: 'sumberModalId',
    DOKUMEN_TIDAK_DITEMUKAN: 'dokumenId',
    PERLU_BUKTI: 'nomorBukti',
  },
  jalankan: catatDiterima,
  tujuan: ({ diri }) =>
    diri ? '/portal/modal?kabar=tercatat' : '/portal/modal-diterima?kabar=tercatat',
});

export const periksaDiterimaAction = defineAksi({
  tindakan: 'modal-diterima:catat',
  skema: periksaDiterimaSchema,
  pesan: PESAN_PERIKSA,
  jalankan: periksaDiterima,
  tujuan: () => '/portal/modal-diterima?periksa=belum&kabar=diperiksa',
});

export const batalkanDiterimaAction = defineAksi({
  tindakan: 'modal-diterima:catat',
  skema: batalkanDiterimaSchema,
  pesan: PESAN_BATAL,
  jalankan: batalkanDiterima,
  tujuan: ({ petugas }) =>
    petugas ? '/portal/modal-diterima?kabar=dibatalkan' : '/portal/modal?kabar=dibatalkan',
});
