'use server';

import { refresh } from 'next/cache';
import { PESAN_DRAF } from '@/lib/draf/versi/rules';
import { defineAksi } from '@/lib/platform/aksi';
import { ajukanModal, simpanIsianModal } from './commands';
import { jalurAjukan, PESAN_AJUKAN, SEBUTAN_MODAL } from './rules';
import { ajukanModalSchema, simpanIsianModalSchema } from './schema';

export const simpanIsianModalAction = defineAksi({
  tindakan: 'modal:ajukan',
  skema: simpanIsianModalSchema,
  pesan: {
    ...PESAN_DRAF,
    PRODUK_TIDAK_DITEMUKAN: PESAN_AJUKAN.PRODUK_TIDAK_DITEMUKAN,
    DI_LUAR_KETENTUAN: PESAN_AJUKAN.DI_LUAR_KETENTUAN,
  },
  sebutan: () => SEBUTAN_MODAL,
  jalankan: simpanIsianModal,
  tujuan: ({ ketentuanId }) => jalurAjukan(ketentuanId, 'berkas'),
});

export const ajukanModalAction = defineAksi({
  tindakan: 'modal:ajukan',
  skema: ajukanModalSchema,
  pesan: PESAN_AJUKAN,
  isian: {
    DOKUMEN_TIDAK_DITEMUKAN: 'dokumenId',
    KTP_BELUM_ADA: 'dokumenId',
  },
  sebutan: () => SEBUTAN_MODAL,
  jalankan: async (tx, by, input) => {
    const hasil = await ajukanModal(tx, by, input);
    // The page shows what has changed, beside the message.
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ({ id }) => `/portal/modal/${id}/terkirim`,
});
