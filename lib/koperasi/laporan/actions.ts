'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { simpanLaporanTahunan } from './commands';
import { ajukanLaporan, tarikLaporan } from './pengajuan/commands';
import { ajukanLaporanSchema } from './pengajuan/schema';
import { SEBUTAN_LAPORAN } from './rules';
import { rujukanLaporanSchema, simpanLaporanSchema } from './schema';

const BERUBAH = 'Laporan ini berubah sejak halaman dibuka. Muat ulang, lalu periksa lagi.';

export const simpanLaporanAction = defineAksi({
  tindakan: 'laporan:isi',
  skema: simpanLaporanSchema,
  pesan: {
    TIDAK_DITEMUKAN: 'Koperasi atau laporan ini tidak ditemukan.',
    TAHUN_BELUM_TUTUP: 'Tahun buku ini belum berakhir. Isi setelah tahun bukunya tutup.',
    SEBELUM_BERDIRI: 'Koperasi ini belum berbadan hukum pada tahun buku itu.',
    RAT_TERLALU_AWAL:
      'RAT diadakan setelah tahun bukunya berakhir. Periksa tanggal RAT atau tahun bukunya.',
    KOSONG: 'Belum ada yang diisi. Isi paling sedikit satu angka.',
    SEDANG_DIPERIKSA:
      'Laporan ini sedang menunggu verifikasi petugas. Tarik dahulu bila perlu diubah.',
    SUDAH_TERVERIFIKASI:
      'Laporan ini sudah terverifikasi. Hubungi dinas bila ada yang perlu dikoreksi.',
    // The panel with both versions, or with the doubts, says it all.
    SUDAH_BERUBAH: '',
    PERLU_KONFIRMASI: '',
  },
  isian: { RAT_TERLALU_AWAL: 'tanggalRat' },
  sebutan: () => SEBUTAN_LAPORAN,
  jalankan: simpanLaporanTahunan,
  tujuan: ({ koperasiId }, { tahunBuku }) =>
    `/portal/koperasi/${koperasiId}/laporan/${tahunBuku}/berkas?kabar=tersimpan`,
});

export const ajukanLaporanAction = defineAksi({
  tindakan: 'laporan:isi',
  skema: ajukanLaporanSchema,
  pesan: {
    TIDAK_DITEMUKAN: 'Laporan ini tidak ditemukan.',
    STATUS_TIDAK_SESUAI: 'Laporan ini sudah diajukan atau diputuskan. Muat ulang halaman.',
    SUDAH_BERUBAH: BERUBAH,
    BELUM_LENGKAP: 'Laporan ini belum lengkap.',
    PERLU_KONFIRMASI: '',
  },
  jalankan: ajukanLaporan,
  tujuan: ({ koperasiId, tahunBuku }) =>
    `/portal/koperasi/${koperasiId}/laporan/${tahunBuku}?kabar=diajukan`,
});

export const tarikLaporanAction = defineAksi({
  tindakan: 'laporan:isi',
  skema: rujukanLaporanSchema,
  pesan: {
    TIDAK_DITEMUKAN: 'Laporan ini tidak ditemukan.',
    STATUS_TIDAK_SESUAI: 'Laporan ini sudah diputuskan petugas. Muat ulang halaman.',
    SUDAH_BERUBAH: BERUBAH,
  },
  jalankan: tarikLaporan,
  tujuan: ({ koperasiId, tahunBuku }) =>
    `/portal/koperasi/${koperasiId}/laporan/${tahunBuku}?kabar=ditarik`,
});
