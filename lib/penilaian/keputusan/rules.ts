import type { AlasanKeputusan } from '../types';

/** What a refused decision means and what to do. */
export const PESAN_KEPUTUSAN: Record<AlasanKeputusan, string> = {
  TIDAK_DITEMUKAN: 'Penilaian ini tidak ditemukan.',
  SUDAH_DIPUTUSKAN:
    'Penilaian ini sudah diputuskan orang lain saat halaman ini terbuka. Muat ulang halaman untuk melihat keputusannya.',
  STATUS_TIDAK_SESUAI:
    'Penilaian ini tidak sedang menunggu keputusan. Muat ulang halaman untuk melihat keadaannya.',
  SUDAH_BERUBAH:
    'Penilaian ini berubah sejak Anda membukanya. Muat ulang halaman, periksa isinya, lalu putuskan.',
  SUSUNAN_SENDIRI:
    'Anda ikut menyusun penilaian ini, jadi keputusannya harus dari kepala bidang lain.',
};
