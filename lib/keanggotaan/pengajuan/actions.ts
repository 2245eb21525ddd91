'use server';

import { refresh } from 'next/cache';
import { defineAksi } from '@/lib/platform/aksi';
import { ajukanPermohonan, simpanIsianPermohonan } from './commands';
import { jalurPengajuan, PESAN_AJUKAN } from './rules';
import { ajukanPermohonanSchema, isianPermohonanSchema } from './schema';

export const simpanIsianPermohonanAction = defineAksi({
  tindakan: 'permohonan:ajukan',
  skema: isianPermohonanSchema,
  pesan: { KOPERASI_TIDAK_DITEMUKAN: PESAN_AJUKAN.KOPERASI_TIDAK_DITEMUKAN },
  jalankan: simpanIsianPermohonan,
  tujuan: ({ koperasiId }) => jalurPengajuan(koperasiId, 'berkas'),
});

export const ajukanPermohonanAction = defineAksi({
  tindakan: 'permohonan:ajukan',
  skema: ajukanPermohonanSchema,
  pesan: PESAN_AJUKAN,
  isian: {
    DOKUMEN_TIDAK_DITEMUKAN: 'dokumenId',
    KTP_BELUM_ADA: 'dokumenId',
  },
  jalankan: async (tx, by, input) => {
    const hasil = await ajukanPermohonan(tx, by, input);
    // The page shows what has changed, beside the message.
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ({ id }) => `/portal/permohonan/${id}/terkirim`,
});
