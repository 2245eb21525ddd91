'use server';

import { refresh } from 'next/cache';
import { defineAksi } from '@/lib/platform/aksi';
import { batalkanModal, jawabModal, putuskanModal, tarikModal, terimaTawaran } from './commands';
import { cairkanModal } from './pencairan/commands';
import { PESAN_TINDAKAN } from './rules';
import {
  batalkanModalSchema,
  cairkanModalSchema,
  jawabModalSchema,
  putuskanModalSchema,
  tarikModalSchema,
  terimaTawaranSchema,
} from './schema';

const KABAR = { setujui: 'ditawarkan', tolak: 'ditolak', tanya: 'ditanyakan' } as const;

export const putuskanModalAction = defineAksi({
  tindakan: 'modal:putuskan',
  skema: putuskanModalSchema,
  pesan: {
    ...PESAN_TINDAKAN,
    DI_LUAR_TAWARAN: 'Tawarannya melebihi yang diminta pemohon atau di luar ketentuan produk.',
    PERLU_DIPERIKSA: '',
  },
  jalankan: async (tx, by, input) => {
    const hasil = await putuskanModal(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ({ id }, { keputusan }) => `/portal/modal/${id}?kabar=${KABAR[keputusan]}`,
});

export const batalkanModalAction = defineAksi({
  tindakan: 'modal:putuskan',
  skema: batalkanModalSchema,
  pesan: PESAN_TINDAKAN,
  jalankan: async (tx, by, input) => {
    const hasil = await batalkanModal(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ({ id }) => `/portal/modal/${id}?kabar=dibatalkan`,
});

export const cairkanModalAction = defineAksi({
  tindakan: 'modal:cairkan',
  skema: cairkanModalSchema,
  pesan: {
    ...PESAN_TINDAKAN,
    MELEBIHI_TAWARAN: 'Jumlah yang dicairkan tidak boleh melebihi tawaran.',
    CAIR_SEBELUM_SETUJU: 'Tanggal pencairan tidak boleh sebelum pemohon menyetujui tawaran.',
    MASA_DEPAN: 'Tanggal pencairan tidak boleh setelah hari ini.',
    PERLU_DIPERIKSA: '',
  },
  isian: { MASA_DEPAN: 'tanggalCair' },
  jalankan: async (tx, by, input) => {
    const hasil = await cairkanModal(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ({ id }) => `/portal/modal/${id}?kabar=dicairkan`,
});

export const jawabModalAction = defineAksi({
  tindakan: 'modal:jawab',
  skema: jawabModalSchema,
  pesan: {
    ...PESAN_TINDAKAN,
    DOKUMEN_TIDAK_DITEMUKAN:
      'Ada berkas yang tidak ditemukan lagi. Muat ulang halaman, lalu pilih berkasnya sekali lagi.',
  },
  isian: { DOKUMEN_TIDAK_DITEMUKAN: 'dokumenId' },
  jalankan: async (tx, by, input) => {
    const hasil = await jawabModal(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ({ id }) => `/portal/modal/${id}?kabar=dijawab`,
});

export const terimaTawaranAction = defineAksi({
  tindakan: 'modal:terima-tawaran',
  skema: terimaTawaranSchema,
  pesan: PESAN_TINDAKAN,
  jalankan: async (tx, by, input) => {
    const hasil = await terimaTawaran(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ({ id }) => `/portal/modal/${id}?kabar=diterima`,
});

export const tarikModalAction = defineAksi({
  tindakan: 'modal:tarik',
  skema: tarikModalSchema,
  pesan: PESAN_TINDAKAN,
  jalankan: async (tx, by, input) => {
    const hasil = await tarikModal(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ({ id }) => `/portal/modal/${id}?kabar=ditarik`,
});
