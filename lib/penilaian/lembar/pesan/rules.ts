import { ISIAN_ASING } from '@/lib/platform/pesan-zod';
import type {
  AlasanAmbil,
  AlasanBukuKerja,
  AlasanGantiDasar,
  AlasanLembar,
  AlasanMulai,
  AlasanTempel,
} from '../types';

/** What a refusal means and what to do, for every reason of the acts on a worksheet. */

export const PESAN_LEMBAR: Record<AlasanLembar, string> = {
  TIDAK_DITEMUKAN: 'Penilaian ini tidak ditemukan.',
  BUKAN_LEMBAR: 'Penilaian ini memakai lembar kerja di luar portal, jadi tidak diisi di sini.',
  STATUS_TIDAK_SESUAI:
    'Penilaian ini sudah diajukan atau diputuskan, jadi tidak dapat diubah. Muat ulang halaman untuk melihat keadaannya.',
  BAGIAN_TIDAK_DITEMUKAN:
    'Bagian ini tidak ada dalam lembar kerja. Muat ulang halaman, lalu pilih bagiannya lagi.',
  ISIAN_TIDAK_DIKENAL: ISIAN_ASING,
  ISIAN_SALAH: 'Ada isian yang perlu diperbaiki. Yang lain belum disimpan.',
  DOKUMEN_TIDAK_DITEMUKAN:
    'Salah satu berkas bukti tidak ditemukan. Muat ulang halaman, lalu pilih lagi dari daftar.',
  SUDAH_BERUBAH: 'Penilai lain mengubah isian yang sama.',
};

const DASAR: Record<
  Exclude<AlasanMulai, 'KOPERASI_TIDAK_DITEMUKAN' | 'KIRIMAN_TIDAK_SAH'>,
  string
> = {
  TAHUN_BELUM_TUTUP: 'Tahun buku ini belum berakhir. Pilih tahun buku yang sudah tutup.',
  SUDAH_ADA_BERJALAN:
    'Koperasi ini sudah punya penilaian yang sedang disusun atau menunggu untuk tahun buku itu. Buka penilaian itu di riwayat koperasi.',
  TANPA_HIMPUNAN_COCOK:
    'Belum ada himpunan aturan untuk tahun buku, jenis, pola, dan KUK koperasi ini. Pilih salah satu dari daftar, atau minta admin mengunggahnya.',
  HIMPUNAN_TIDAK_DITEMUKAN: 'Himpunan aturan ini tidak dipakai lagi. Pilih yang lain dari daftar.',
  HIMPUNAN_TAHUN_LAIN: 'Himpunan aturan ini bukan untuk tahun buku itu. Pilih yang lain.',
  PERLU_DIPERIKSA: 'Ada yang perlu Anda periksa sebelum disimpan.',
};

export const PESAN_MULAI: Record<AlasanMulai, string> = {
  ...DASAR,
  KOPERASI_TIDAK_DITEMUKAN: 'Koperasi ini tidak ditemukan.',
  KIRIMAN_TIDAK_SAH: 'Formulir ini sudah pernah dipakai. Muat ulang halaman, lalu isi lagi.',
};

export const PESAN_GANTI_DASAR: Record<AlasanGantiDasar, string> = {
  ...PESAN_LEMBAR,
  ...DASAR,
  SUDAH_BERUBAH: 'Penilaian ini berubah sejak Anda membukanya. Muat ulang halaman, lalu coba lagi.',
  BUKAN_PENYUSUN: 'Hanya penyusun yang mengganti tahun buku atau himpunan aturan.',
};

/** Reasons that belong to a field of the form that begins a worksheet. */
export const ISIAN_DASAR = {
  TAHUN_BELUM_TUTUP: 'tahunBuku',
  SUDAH_ADA_BERJALAN: 'tahunBuku',
  TANPA_HIMPUNAN_COCOK: 'himpunan',
  HIMPUNAN_TIDAK_DITEMUKAN: 'himpunan',
  HIMPUNAN_TAHUN_LAIN: 'himpunan',
} as const;

export const PESAN_TEMPEL: Record<AlasanTempel, string> = {
  ...PESAN_LEMBAR,
  TEMPELAN_KOSONG: 'Tempel barisnya dahulu.',
  TEMPELAN_TIDAK_TERBACA:
    'Tidak ada baris yang dikenal. Salin dari Excel kolom nama pos dan kolom angkanya, lalu tempel di sini.',
  PERLU_DIPERIKSA: 'Ada yang perlu Anda periksa sebelum disimpan.',
};

export const PESAN_AMBIL: Record<AlasanAmbil, string> = {
  ...PESAN_LEMBAR,
  TIDAK_ADA_ANGKA:
    'Tidak ada angka yang dapat diambil untuk baris yang masih kosong. Yang sudah terisi tidak diganti.',
};

export const PESAN_BUKU_KERJA: Record<AlasanBukuKerja, string> = {
  ...PESAN_LEMBAR,
  BERKAS_TIDAK_TERBACA: 'Buku kerja ini tidak dapat dibaca. Periksa pesannya di halaman ini.',
  TAHUN_BERBEDA: 'Buku kerja ini untuk tahun buku lain, jadi tidak diambil.',
  KOPERASI_LAIN: 'Buku kerja ini milik koperasi lain, jadi tidak diambil.',
  KOPERASI_BELUM_PASTI:
    'Pastikan dahulu buku kerja ini milik koperasi yang dinilai, lalu centang kotaknya.',
  TIDAK_ADA_PERUBAHAN: 'Isi buku kerja ini sama dengan lembar kerja. Tidak ada yang diambil.',
  SUDAH_BERUBAH:
    'Lembar kerja berubah sejak halaman ini dibuka. Muat ulang halaman, periksa perubahannya, lalu ambil lagi.',
};
