'use server';

import { PESAN_DIBACA, PESAN_DRAF } from '@/lib/draf/versi/rules';
import { defineAksi } from '@/lib/platform/aksi';
import { PESAN_UNIK } from '../unik/rules';
import { hapusDrafPendaftaran, kirimPendaftaran, simpanLangkah } from './commands';
import { SEBUTAN_LANGKAH } from './langkah/reads';
import { hapusDrafSchema, kirimPendaftaranSchema, langkahSchema } from './schema';

const PESAN_LANGKAH = {
  DRAF_TERLALU_BANYAK:
    'Draf Anda sudah 50. Kirim atau hapus salah satu dahulu di halaman daftar koperasi baru.',
  ...PESAN_DRAF,
  ...PESAN_UNIK,
  // The panel with the doubts says it all.
  PERLU_KONFIRMASI: '',
};
const ke = (nilai: { ke: string }) => nilai.ke;

export const simpanIdentitasAction = defineAksi({
  tindakan: 'koperasi:daftarkan',
  skema: langkahSchema('identitas'),
  pesan: PESAN_LANGKAH,
  sebutan: () => SEBUTAN_LANGKAH,
  jalankan: (tx, by, input) => simpanLangkah(tx, by, 'identitas', input),
  tujuan: ke,
});

export const simpanBidangAction = defineAksi({
  tindakan: 'koperasi:daftarkan',
  skema: langkahSchema('bidang'),
  pesan: PESAN_LANGKAH,
  sebutan: () => SEBUTAN_LANGKAH,
  jalankan: (tx, by, input) => simpanLangkah(tx, by, 'bidang', input),
  tujuan: ke,
});

export const simpanAlamatAction = defineAksi({
  tindakan: 'koperasi:daftarkan',
  skema: langkahSchema('alamat'),
  pesan: PESAN_LANGKAH,
  sebutan: () => SEBUTAN_LANGKAH,
  jalankan: (tx, by, input) => simpanLangkah(tx, by, 'alamat', input),
  tujuan: ke,
});

export const simpanSimpananAction = defineAksi({
  tindakan: 'koperasi:daftarkan',
  skema: langkahSchema('simpanan'),
  pesan: PESAN_LANGKAH,
  sebutan: () => SEBUTAN_LANGKAH,
  jalankan: (tx, by, input) => simpanLangkah(tx, by, 'simpanan', input),
  tujuan: ke,
});

export const simpanPengurusAction = defineAksi({
  tindakan: 'koperasi:daftarkan',
  skema: langkahSchema('pengurus'),
  pesan: PESAN_LANGKAH,
  sebutan: () => SEBUTAN_LANGKAH,
  jalankan: (tx, by, input) => simpanLangkah(tx, by, 'pengurus', input),
  tujuan: ke,
});

export const kirimPendaftaranAction = defineAksi({
  tindakan: 'koperasi:daftarkan',
  skema: kirimPendaftaranSchema,
  pesan: {
    ...PESAN_DIBACA,
    DRAF_TIDAK_DITEMUKAN: 'Draf ini sudah tidak ada. Mulai lagi dari halaman daftar koperasi baru.',
    BELUM_LENGKAP: 'Ada bagian yang belum lengkap. Lengkapi dahulu, lalu kirim lagi.',
    BELUM_DIKONFIRMASI: 'Belum ada yang didaftarkan. Jawab dahulu peringatan di halaman ini.',
    PERLU_KONFIRMASI:
      'Sejak halaman ini dibuka ada peringatan baru, jadi belum ada yang dikirim. Halaman ini sekarang menampilkannya: baca, beri tanda, lalu kirim lagi.',
    ...PESAN_UNIK,
    JABATAN_GANDA: 'Ketua dan ketua pengawas masing-masing hanya satu orang.',
    RANGKAP_JABATAN: 'Satu orang hanya memegang satu jabatan. Periksa langkah pengurus.',
    SUDAH_DIPAKAI: 'Draf ini tidak dapat dikirim. Mulai lagi dari halaman daftar koperasi baru.',
  },
  halamanBertanya: true,
  jalankan: kirimPendaftaran,
  segarkanBilaDitolak: ['DRAF_BERUBAH', 'PERLU_KONFIRMASI'],
  tujuan: ({ id }) => `/portal/koperasi/${id}?kabar=terdaftar`,
});

export const hapusDrafAction = defineAksi({
  tindakan: 'koperasi:daftarkan',
  skema: hapusDrafSchema,
  pesan: {},
  jalankan: hapusDrafPendaftaran,
  tujuan: () => '/portal/koperasi/daftar-baru?draf=dihapus',
});
