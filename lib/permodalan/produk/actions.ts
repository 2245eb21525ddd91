'use server';

import { refresh } from 'next/cache';
import { PESAN_HALANGAN } from '@/lib/keanggotaan/pihak/rules';
import { defineAksi } from '@/lib/platform/aksi';
import { sebutanLabel } from '@/lib/platform/sebutan';
import { tambahProduk, ubahKeaktifanProduk, ubahProduk } from './commands';
import { LABEL_KETENTUAN, PESAN_PRODUK } from './rules';
import { keaktifanProdukSchema, tambahProdukSchema, ubahProdukSchema } from './schema';

const PESAN = { ...PESAN_HALANGAN, ...PESAN_PRODUK };
const ISIAN = { BIAYA_HABISKAN_POKOK: 'plafonMin' } as const;

export const tambahProdukAction = defineAksi({
  tindakan: 'produk-pinjaman:ubah',
  skema: tambahProdukSchema,
  pesan: PESAN,
  isian: ISIAN,
  sebutan: () => sebutanLabel(LABEL_KETENTUAN),
  jalankan: tambahProduk,
  tujuan: ({ koperasiId }) => `/portal/koperasi/${koperasiId}/produk?kabar=ditambah`,
});

export const ubahProdukAction = defineAksi({
  tindakan: 'produk-pinjaman:ubah',
  skema: ubahProdukSchema,
  pesan: PESAN,
  isian: ISIAN,
  sebutan: () => sebutanLabel(LABEL_KETENTUAN),
  jalankan: ubahProduk,
  tujuan: ({ koperasiId }) => `/portal/koperasi/${koperasiId}/produk?kabar=diubah`,
});

export const keaktifanProdukAction = defineAksi({
  tindakan: 'produk-pinjaman:ubah',
  skema: keaktifanProdukSchema,
  pesan: PESAN,
  jalankan: async (tx, by, input) => {
    const hasil = await ubahKeaktifanProduk(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ({ koperasiId }, { aktif }) =>
    `/portal/koperasi/${koperasiId}/produk?kabar=${aktif ? 'diaktifkan' : 'dinonaktifkan'}`,
});
