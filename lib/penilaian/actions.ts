'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { lampirkanKertasKerja, susunPenilaian, ubahPenilaian } from './commands';
import { ajukanPenilaian, ambilAlihPenilaian } from './pengajuan/commands';
import {
  PESAN_AJUKAN,
  PESAN_AMBIL_ALIH,
  PESAN_LAMPIRKAN,
  PESAN_SUSUN,
  PESAN_UBAH,
} from './pengajuan/rules';
import {
  ajukanPenilaianSchema,
  lampirkanKertasKerjaSchema,
  rujukanPenilaianSchema,
  susunPenilaianSchema,
  ubahPenilaianSchema,
} from './schema';

const ISIAN_TAHUN = {
  TAHUN_BELUM_TUTUP: 'tahunBuku',
  TAHUN_TANPA_ATURAN: 'tahunBuku',
  SUDAH_ADA_BERJALAN: 'tahunBuku',
} as const;

export const susunPenilaianAction = defineAksi({
  tindakan: 'penilaian:susun',
  skema: susunPenilaianSchema,
  pesan: PESAN_SUSUN,
  isian: ISIAN_TAHUN,
  jalankan: susunPenilaian,
  tujuan: ({ id }) => `/portal/penilaian/${id}/kertas-kerja`,
});

export const ubahPenilaianAction = defineAksi({
  tindakan: 'penilaian:susun',
  skema: ubahPenilaianSchema,
  pesan: PESAN_UBAH,
  isian: ISIAN_TAHUN,
  jalankan: ubahPenilaian,
  tujuan: ({ id }) => `/portal/penilaian/${id}/periksa`,
});

export const lampirkanKertasKerjaAction = defineAksi({
  tindakan: 'penilaian:susun',
  skema: lampirkanKertasKerjaSchema,
  pesan: PESAN_LAMPIRKAN,
  isian: { KERTAS_KERJA_TIDAK_DITEMUKAN: 'dokumenId' },
  jalankan: lampirkanKertasKerja,
  tujuan: ({ id }) => `/portal/penilaian/${id}/periksa`,
});

export const ajukanPenilaianAction = defineAksi({
  tindakan: 'penilaian:susun',
  skema: ajukanPenilaianSchema,
  pesan: PESAN_AJUKAN,
  isian: { TANPA_ALASAN_GANTI: 'alasanGanti' },
  jalankan: ajukanPenilaian,
  tujuan: ({ id }) => `/portal/penilaian/${id}?kabar=diajukan`,
});

export const ambilAlihPenilaianAction = defineAksi({
  tindakan: 'penilaian:susun',
  skema: rujukanPenilaianSchema,
  pesan: PESAN_AMBIL_ALIH,
  jalankan: ambilAlihPenilaian,
  tujuan: ({ id }) => `/portal/penilaian/${id}?kabar=diambil-alih`,
});
