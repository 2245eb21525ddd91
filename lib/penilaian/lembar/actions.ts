'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { sekarang } from '@/lib/platform/clock';
import { ambilAngka } from './ambil/commands';
import { ambilBukuKerja } from './buku-kerja/commands';
import { isiBagian } from './commands';
import { gantiDasar, mulaiLembar } from './mulai/commands';
import {
  ISIAN_DASAR,
  PESAN_AMBIL,
  PESAN_BUKU_KERJA,
  PESAN_GANTI_DASAR,
  PESAN_LEMBAR,
  PESAN_MULAI,
  PESAN_TEMPEL,
} from './pesan/rules';
import {
  ambilAngkaSchema,
  ambilBukuKerjaSchema,
  gantiDasarSchema,
  isiBagianSchema,
  mulaiLembarSchema,
  tempelAngkaSchema,
} from './schema';
import { tempelAngka } from './tempel/commands';

const lembar = (id: string, bagian = '') =>
  `/portal/penilaian/${id}/lembar${bagian && `/${bagian}`}`;

export const mulaiLembarAction = defineAksi({
  tindakan: 'penilaian:susun',
  skema: mulaiLembarSchema,
  pesan: PESAN_MULAI,
  isian: ISIAN_DASAR,
  jalankan: mulaiLembar,
  tujuan: ({ id }) => lembar(id),
});

export const gantiDasarAction = defineAksi({
  tindakan: 'penilaian:susun',
  skema: gantiDasarSchema,
  pesan: PESAN_GANTI_DASAR,
  isian: ISIAN_DASAR,
  jalankan: gantiDasar,
  tujuan: ({ id }) => lembar(id),
});

/** "Simpan": to the next page of the worksheet is one's own choice, so one stays. */
export const isiBagianAction = defineAksi({
  tindakan: 'penilaian:susun',
  skema: isiBagianSchema,
  pesan: PESAN_LEMBAR,
  jalankan: isiBagian,
  tujuan: ({ id, bagian }) => `${lembar(id, bagian)}?kabar=tersimpan&saat=${sekarang().getTime()}`,
});

/** The same while one goes on typing. */
export const simpanSambilMengisiAction = defineAksi({
  tindakan: 'penilaian:susun',
  skema: isiBagianSchema,
  pesan: PESAN_LEMBAR,
  jalankan: isiBagian,
  kabari: ({ versi, jam, hasil, berubahLain }) => ({ versi, jam, isi: { hasil, berubahLain } }),
  tujuan: ({ id, bagian }) => lembar(id, bagian),
});

export const tempelAngkaAction = defineAksi({
  tindakan: 'penilaian:susun',
  skema: tempelAngkaSchema,
  pesan: PESAN_TEMPEL,
  isian: { TEMPELAN_KOSONG: 'tempelan', TEMPELAN_TIDAK_TERBACA: 'tempelan' },
  jalankan: tempelAngka,
  tujuan: ({ id, bagian, banyak }) =>
    `${lembar(id, bagian)}?kabar=ditempel&banyak=${banyak}&saat=${sekarang().getTime()}`,
});

export const ambilAngkaAction = defineAksi({
  tindakan: 'penilaian:susun',
  skema: ambilAngkaSchema,
  pesan: PESAN_AMBIL,
  jalankan: ambilAngka,
  tujuan: ({ id, bagian, banyak }) =>
    `${lembar(id, bagian)}?kabar=diambil&banyak=${banyak}&saat=${sekarang().getTime()}`,
});

export const ambilBukuKerjaAction = defineAksi({
  tindakan: 'penilaian:susun',
  skema: ambilBukuKerjaSchema,
  pesan: PESAN_BUKU_KERJA,
  isian: { KOPERASI_BELUM_PASTI: 'yakinKoperasi' },
  segarkanBilaDitolak: true,
  jalankan: ambilBukuKerja,
  tujuan: ({ id, banyak }) => `${lembar(id)}?kabar=buku-kerja&banyak=${banyak}`,
});
