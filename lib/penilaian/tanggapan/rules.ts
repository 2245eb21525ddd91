import type { SikapTanggapan } from '@/lib/platform/db/generated/enums';
import type { AlasanTanggapi } from '../types';

export const LABEL_SIKAP: Record<SikapTanggapan, string> = {
  MENERIMA: 'Menerima hasil',
  KEBERATAN: 'Keberatan',
};

/** What a refused answer means and what to do. */
export const PESAN_TANGGAPI: Record<AlasanTanggapi, string> = {
  TIDAK_DITEMUKAN: 'Penilaian ini tidak ditemukan.',
  STATUS_TIDAK_SESUAI:
    'Hasil ini tidak sedang menunggu tanggapan. Muat ulang halaman untuk melihat keadaannya.',
  BATAS_LEWAT: 'Batas waktu menanggapi sudah lewat. Hubungi dinas bila ada yang perlu disampaikan.',
  SUDAH_BERUBAH:
    'Penilaian ini berubah sejak Anda membukanya. Muat ulang halaman, baca lagi hasilnya, lalu tanggapi.',
  CATATAN_KOSONG: 'Tulis bagian mana yang menurut koperasi keliru, dan mengapa.',
  KOPERASI_PUNYA_AKUN:
    'Koperasi ini punya akun pengurus, jadi tanggapannya harus dari pengurus sendiri.',
  PENYAMPAI_KOSONG: 'Tulis siapa dari koperasi yang menyampaikan tanggapan ini.',
  SUSUNAN_SENDIRI:
    'Anda ikut menyusun penilaian ini, jadi tanggapan koperasi harus dicatat petugas lain.',
  DOKUMEN_TIDAK_DITEMUKAN:
    'Salah satu berkas tidak ditemukan. Muat ulang halaman, lalu pilih lagi berkasnya.',
};
