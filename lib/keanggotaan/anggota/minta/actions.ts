'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { batalMintaKeluar, mintaKeluar } from './commands';
import { batalMintaKeluarSchema, mintaKeluarSchema } from './schema';

const PESAN = {
  TIDAK_DITEMUKAN: 'Keanggotaan ini tidak ditemukan. Buka lagi dari halaman Keanggotaan saya.',
  SUDAH_KELUAR: 'Koperasi sudah mencatat Anda keluar lebih dahulu, jadi tidak ada yang disimpan.',
  SUDAH_DIMINTA:
    'Permintaan keluar Anda sudah terkirim lebih dahulu dengan alasan lain, jadi yang ini tidak disimpan.',
  SUDAH_BERUBAH: 'Keanggotaan ini berubah setelah Anda membukanya. Periksa, lalu kirim lagi.',
  TIDAK_ADA_PERMINTAAN: 'Tidak ada permintaan keluar yang dapat dibatalkan.',
};

export const mintaKeluarAction = defineAksi({
  tindakan: 'anggota:minta-keluar',
  skema: mintaKeluarSchema,
  pesan: PESAN,
  isian: { SUDAH_DIMINTA: 'alasan' },
  jalankan: mintaKeluar,
  segarkanBilaDitolak: true,
  tujuan: ({ id, koperasiId }) => `/portal/koperasi/${koperasiId}/anggota/${id}?kabar=minta-keluar`,
});

export const batalMintaKeluarAction = defineAksi({
  tindakan: 'anggota:minta-keluar',
  skema: batalMintaKeluarSchema,
  pesan: PESAN,
  jalankan: batalMintaKeluar,
  segarkanBilaDitolak: true,
  tujuan: ({ id, koperasiId }) => `/portal/koperasi/${koperasiId}/anggota/${id}?kabar=batal-keluar`,
});
