import type {
  AlasanAjukan,
  AlasanAmbilAlih,
  AlasanLampirkan,
  AlasanSusun,
  AlasanUbah,
} from '../types';

/** What a refusal means and what to do, for every reason of the preparing acts. */

const ISI = {
  TAHUN_BELUM_TUTUP: 'Tahun buku ini belum berakhir. Pilih tahun buku yang sudah tutup.',
  TAHUN_TANPA_ATURAN:
    'Portal belum memuat aturan penilaian untuk tahun buku ini. Pilih tahun yang lebih baru.',
  SUDAH_ADA_BERJALAN:
    'Koperasi ini sudah punya penilaian yang sedang disusun atau menunggu untuk tahun buku itu. Buka penilaian itu di riwayat koperasi.',
  PERLU_DIPERIKSA: 'Ada yang perlu Anda periksa sebelum disimpan.',
} as const;

const SENTUH = {
  TIDAK_DITEMUKAN: 'Penilaian ini tidak ditemukan.',
  BUKAN_PENYUSUN:
    'Penilaian ini disusun penilai lain. Ambil alih dahulu di halaman penilaian bila Anda yang melanjutkan.',
  STATUS_TIDAK_SESUAI:
    'Penilaian ini sudah diajukan atau diputuskan, jadi tidak dapat diubah. Muat ulang halaman untuk melihat keadaannya.',
  SUDAH_BERUBAH:
    'Penilaian ini berubah sejak Anda membukanya. Muat ulang halaman, periksa isinya, lalu coba lagi.',
} as const;

const KERTAS_KERJA =
  'Berkas kertas kerja ini tidak ditemukan. Unggah berkasnya, lalu pilih dari daftar.';

export const PESAN_SUSUN: Record<AlasanSusun, string> = {
  ...ISI,
  KOPERASI_TIDAK_DITEMUKAN: 'Koperasi ini tidak ditemukan.',
  KERTAS_KERJA_TIDAK_DITEMUKAN: KERTAS_KERJA,
  KIRIMAN_TIDAK_SAH: 'Formulir ini sudah pernah dipakai. Muat ulang halaman, lalu isi lagi.',
};

export const PESAN_UBAH: Record<AlasanUbah, string> = {
  ...ISI,
  ...SENTUH,
  SUDAH_BERUBAH: 'Data ini sudah diubah sejak Anda membukanya.',
  DENGAN_LEMBAR:
    'Penilaian ini diisi lewat lembar kerja. Ubah isinya di sana, bukan hasil aspeknya.',
};

export const PESAN_LAMPIRKAN: Record<AlasanLampirkan, string> = {
  ...SENTUH,
  KERTAS_KERJA_TIDAK_DITEMUKAN: KERTAS_KERJA,
};

export const PESAN_AJUKAN: Record<AlasanAjukan, string> = {
  ...SENTUH,
  TANPA_KERTAS_KERJA: 'Lampirkan kertas kerja dahulu, lalu ajukan lagi.',
  LEMBAR_BELUM_LENGKAP:
    'Lembar kerja belum lengkap, jadi totalnya belum ada. Lengkapi yang disebut di lembar kerja.',
  TANPA_ALASAN_GANTI:
    'Tahun buku ini sudah punya hasil yang disetujui. Tulis mengapa hasil itu perlu diganti.',
  TIDAK_BERLAKU_TANPA_ALASAN:
    'Ada indikator yang ditandai tidak berlaku tanpa alasan. Tulis alasannya di lembar kerja, lalu ajukan lagi.',
  ATURAN_BERUBAH:
    'Aturan penilaian untuk tahun buku ini berubah sejak draf disimpan. Buka isian nilai dan simpan lagi agar hasilnya dihitung ulang.',
};

export const PESAN_AMBIL_ALIH: Record<AlasanAmbilAlih, string> = {
  TIDAK_DITEMUKAN: SENTUH.TIDAK_DITEMUKAN,
  STATUS_TIDAK_SESUAI:
    'Penilaian ini sudah diajukan atau diputuskan, jadi tidak dapat diambil alih.',
  SUDAH_BERUBAH: SENTUH.SUDAH_BERUBAH,
  SUDAH_MILIK_ANDA: 'Penilaian ini sudah menjadi tugas Anda.',
};
