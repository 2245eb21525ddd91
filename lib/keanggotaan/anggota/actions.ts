'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { PESAN_HALANGAN } from '../pihak/rules';
import { galatKeluar, keluarkanAnggota } from './commands';
import { PESAN_TANGGAL_KELUAR } from './rules';
import { keluarkanAnggotaSchema } from './schema';

export const keluarkanAnggotaAction = defineAksi({
  tindakan: 'anggota:catat',
  skema: keluarkanAnggotaSchema,
  pesan: {
    ...PESAN_HALANGAN,
    TIDAK_DITEMUKAN: 'Anggota ini tidak ditemukan. Buka lagi dari buku daftar anggota.',
    SUDAH_KELUAR: 'Anggota ini sudah dicatat keluar lebih dahulu, jadi tidak ada yang disimpan.',
    SUDAH_BERUBAH: 'Catatan anggota ini berubah setelah Anda membukanya. Periksa, lalu kirim lagi.',
    ...PESAN_TANGGAL_KELUAR,
    PINJAMAN_BERJALAN:
      'Anggota ini masih punya pinjaman berjalan di koperasi ini. Laporkan lunas dahulu, lalu catat keluarnya.',
    PINJAMAN_PERLU_KONFIRMASI:
      'Anggota ini masih punya pinjaman berjalan di koperasi ini. Beri tanda bahwa Anda mengetahuinya.',
  },
  isian: { SEBELUM_MASUK: 'tanggalKeluar', MASA_DEPAN: 'tanggalKeluar' },
  galatLain: galatKeluar,
  jalankan: keluarkanAnggota,
  segarkanBilaDitolak: true,
  tujuan: ({ id, koperasiId }) => `/portal/koperasi/${koperasiId}/anggota/${id}?kabar=keluar`,
});
