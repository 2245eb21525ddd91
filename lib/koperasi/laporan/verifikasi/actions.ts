'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { rujukanLaporanSchema } from '../schema';
import { buangKoreksi, kembalikanLaporan, verifikasiLaporan } from './commands';
import { PESAN_VERIFIKASI } from './rules';
import { kembalikanLaporanSchema, verifikasiLaporanSchema } from './schema';

export const verifikasiLaporanAction = defineAksi({
  tindakan: 'laporan:verifikasi',
  skema: verifikasiLaporanSchema,
  pesan: PESAN_VERIFIKASI,
  jalankan: verifikasiLaporan,
  tujuan: ({ koperasiId, tahunBuku }) =>
    `/portal/koperasi/${koperasiId}/laporan/${tahunBuku}?kabar=terverifikasi`,
});

export const kembalikanLaporanAction = defineAksi({
  tindakan: 'laporan:verifikasi',
  skema: kembalikanLaporanSchema,
  pesan: PESAN_VERIFIKASI,
  jalankan: kembalikanLaporan,
  tujuan: ({ koperasiId, tahunBuku }) =>
    `/portal/koperasi/${koperasiId}/laporan/${tahunBuku}?kabar=dikembalikan`,
});

export const buangKoreksiAction = defineAksi({
  tindakan: 'laporan:verifikasi',
  skema: rujukanLaporanSchema,
  pesan: PESAN_VERIFIKASI,
  jalankan: buangKoreksi,
  tujuan: ({ koperasiId, tahunBuku }) =>
    `/portal/koperasi/${koperasiId}/laporan/${tahunBuku}?kabar=koreksi-dibuang`,
});
