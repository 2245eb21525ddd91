'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { aktifkanPengguna, buatPengguna, nonaktifkanPengguna, undangUlang } from './commands';
import { berikanPeran, cabutPeran } from './peran/commands';
import {
  berikanPeranSchema,
  buatPenggunaSchema,
  cabutPeranSchema,
  nonaktifkanSchema,
  penggunaIdSchema,
} from './schema';

const TIDAK_DITEMUKAN = 'Akun atau peran ini tidak ditemukan. Muat ulang halaman.';
const DIRI_SENDIRI = 'Anda tidak dapat mengubah akun Anda sendiri di sini. Minta admin lain.';
const ADMIN_TERAKHIR =
  'Ini admin terakhir yang dapat masuk. Jadikan orang lain admin dahulu, dan tunggu ia membuat kata sandi.';
const LINGKUP_SALAH = 'Peran ini perlu kelurahan atau koperasi.';

const keAkun = (kabar: string) => (_nilai: unknown, input: { penggunaId: string }) =>
  `/portal/pengguna/${input.penggunaId}?tersimpan=${kabar}`;

export const buatPenggunaAction = defineAksi({
  tindakan: 'pengguna:kelola',
  skema: buatPenggunaSchema,
  pesan: {
    SUREL_TERDAFTAR: 'Alamat surel ini sudah punya akun. Cari di daftar, lalu beri peran di sana.',
    LINGKUP_SALAH,
  },
  isian: { SUREL_TERDAFTAR: 'surel' },
  jalankan: buatPengguna,
  tujuan: ({ penggunaId }) => `/portal/pengguna/${penggunaId}?tersimpan=diundang`,
});

export const undangUlangAction = defineAksi({
  tindakan: 'pengguna:kelola',
  skema: penggunaIdSchema,
  pesan: { TIDAK_DITEMUKAN, SUDAH_AKTIF: 'Akun ini sudah membuat kata sandi.' },
  jalankan: undangUlang,
  tujuan: keAkun('diundang'),
});

export const berikanPeranAction = defineAksi({
  tindakan: 'pengguna:kelola',
  skema: berikanPeranSchema,
  pesan: {
    TIDAK_DITEMUKAN,
    DIRI_SENDIRI,
    LINGKUP_SALAH,
    SUDAH_PUNYA: 'Akun ini sudah punya peran itu.',
  },
  isian: { SUDAH_PUNYA: 'peran' },
  jalankan: berikanPeran,
  tujuan: keAkun('peran'),
});

export const cabutPeranAction = defineAksi({
  tindakan: 'pengguna:kelola',
  skema: cabutPeranSchema,
  pesan: { TIDAK_DITEMUKAN, DIRI_SENDIRI, ADMIN_TERAKHIR },
  jalankan: cabutPeran,
  tujuan: keAkun('dicabut'),
});

export const nonaktifkanPenggunaAction = defineAksi({
  tindakan: 'pengguna:kelola',
  skema: nonaktifkanSchema,
  pesan: {
    TIDAK_DITEMUKAN,
    DIRI_SENDIRI,
    ADMIN_TERAKHIR,
    SUDAH_NONAKTIF: 'Akun ini sudah dinonaktifkan.',
  },
  jalankan: nonaktifkanPengguna,
  tujuan: keAkun('nonaktif'),
});

export const aktifkanPenggunaAction = defineAksi({
  tindakan: 'pengguna:kelola',
  skema: penggunaIdSchema,
  pesan: { TIDAK_DITEMUKAN, SUDAH_AKTIF: 'Akun ini sudah aktif.' },
  jalankan: aktifkanPengguna,
  tujuan: keAkun('aktif'),
});
