'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { akhiriPeserta, aturPendamping, catatKunjungan } from './commands';
import { PESAN_AKHIRI, PESAN_ATUR, PESAN_KUNJUNGAN } from './rules';
import { akhiriSchema, aturPendampingSchema, catatKunjunganSchema } from './schema';

export const aturPendampingAction = defineAksi({
  tindakan: 'peserta:bina',
  skema: aturPendampingSchema,
  pesan: PESAN_ATUR,
  isian: { BUKAN_PENDAMPING: 'pendampingId' },
  segarkanBilaDitolak: true,
  jalankan: aturPendamping,
  tujuan: ({ id }) => `/portal/peserta/${id}?kabar=pendamping`,
});

export const akhiriPesertaAction = defineAksi({
  tindakan: 'peserta:bina',
  skema: akhiriSchema,
  pesan: PESAN_AKHIRI,
  segarkanBilaDitolak: true,
  jalankan: akhiriPeserta,
  tujuan: ({ id }, { keputusan }) => `/portal/peserta/${id}?kabar=${keputusan}`,
});

export const catatKunjunganAction = defineAksi({
  tindakan: 'kunjungan:catat',
  skema: catatKunjunganSchema,
  pesan: PESAN_KUNJUNGAN,
  isian: { BELUM_DIDAMPINGI: 'tanggal' },
  jalankan: catatKunjungan,
  tujuan: ({ id }) => `/portal/peserta/${id}?kabar=kunjungan`,
});
