/** One sentence for every reason why a decision on a report is refused. */
export const PESAN_VERIFIKASI = {
  TIDAK_DITEMUKAN: 'Laporan ini tidak ditemukan.',
  STATUS_TIDAK_SESUAI: 'Laporan ini tidak sedang menunggu verifikasi. Muat ulang halaman.',
  SUDAH_DIPUTUSKAN: 'Petugas lain sudah memutuskan laporan ini. Muat ulang halaman.',
  SUDAH_BERUBAH: 'Laporan ini berubah sejak halaman dibuka. Muat ulang, lalu periksa lagi.',
  TULISAN_SENDIRI: 'Anda ikut mengisi laporan ini, jadi verifikasinya harus dari petugas lain.',
  SUDAH_ADA_KOREKSI: 'Koreksi laporan ini sudah berjalan. Muat ulang halaman.',
};
