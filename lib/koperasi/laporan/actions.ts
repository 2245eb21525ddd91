'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { simpanLaporanTahunan } from './commands';
import { simpanLaporanSchema } from './schema';

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
    // The panel with both versions, or with the doubts, says it all.
    SUDAH_BERUBAH: '',
    PERLU_KONFIRMASI: '',
  },
  isian: { RAT_TERLALU_AWAL: 'tanggalRat' },
  jalankan: simpanLaporanTahunan,
  tujuan: ({ koperasiId }, { tahunBuku }) =>
    `/portal/koperasi/${koperasiId}/laporan?kabar=tersimpan&tahun=${tahunBuku}`,
});
