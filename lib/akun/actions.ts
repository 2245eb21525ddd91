'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { bacaPelaku } from '@/lib/platform/auth/pelaku';
import { jalurLanjut } from '@/lib/platform/jalur';
import { lupakanCobaSandi, tungguLaju } from '@/lib/platform/laju';
import { permintaan } from '@/lib/platform/permintaan';
import {
  aturUlangSandi,
  daftarkanAkun,
  kirimUlangKonfirmasi,
  konfirmasiSurel,
  mintaAturUlang,
} from './commands';
import { tarikPersetujuan } from './privasi/commands';
import { akhiriSesi, akhiriSesiLain, gantiSandi, ubahNama } from './profil/commands';
import {
  aturUlangSchema,
  daftarSchema,
  gantiSandiSchema,
  konfirmasiSchema,
  kosongSchema,
  persetujuanSchema,
  sesiSchema,
  surelSajaSchema,
  ubahNamaSchema,
} from './schema';

const TAUTAN = 'Tautan ini sudah dipakai atau sudah lewat waktunya. Minta tautan baru di bawah.';
const SANDI_LEMAH = 'Kata sandi belum dapat dipakai.';

/** Some mails take a little longer to write than others; chance hides which, so that time tells nothing. */
const samarkanLama = () => new Promise<void>((lanjut) => setTimeout(lanjut, Math.random() * 500));

async function batasiSurel(jenis: 'daftar' | 'lupa-sandi', surel: string): Promise<number> {
  const { ip } = await permintaan();
  return (await tungguLaju(jenis, ip)) || (await tungguLaju('surat-surel', surel));
}

export const daftarAction = defineAksi({
  tindakan: 'akun:daftar',
  skema: daftarSchema,
  pesan: {},
  batasi: ({ surel }) => batasiSurel('daftar', surel),
  jalankan: daftarkanAkun,
  setelah: samarkanLama,
  tujuan: () => '/daftar/periksa-surel',
});

export const kirimUlangAction = defineAksi({
  tindakan: 'akun:daftar',
  skema: surelSajaSchema,
  pesan: {},
  batasi: ({ surel }) => batasiSurel('daftar', surel),
  jalankan: kirimUlangKonfirmasi,
  setelah: samarkanLama,
  tujuan: () => '/daftar/periksa-surel?ulang=1',
});

export const konfirmasiAction = defineAksi({
  tindakan: 'akun:daftar',
  skema: konfirmasiSchema,
  pesan: { TAUTAN_TIDAK_BERLAKU: TAUTAN },
  jalankan: konfirmasiSurel,
  tujuan: (_, { lanjut }) =>
    lanjut
      ? `/masuk?sebab=dikonfirmasi&lanjut=${encodeURIComponent(jalurLanjut(lanjut))}`
      : '/masuk?sebab=dikonfirmasi',
});

export const lupaSandiAction = defineAksi({
  tindakan: 'akun:pulihkan',
  skema: surelSajaSchema,
  pesan: {},
  batasi: ({ surel }) => batasiSurel('lupa-sandi', surel),
  jalankan: mintaAturUlang,
  setelah: samarkanLama,
  tujuan: () => '/lupa-sandi?terkirim=1',
});

export const aturUlangAction = defineAksi({
  tindakan: 'akun:pulihkan',
  skema: aturUlangSchema,
  pesan: { TAUTAN_TIDAK_BERLAKU: TAUTAN, SANDI_LEMAH },
  jalankan: aturUlangSandi,
  setelah: ({ surel }) => lupakanCobaSandi(surel),
  tujuan: () => '/masuk?sebab=sandi-baru',
});

export const ubahNamaAction = defineAksi({
  tindakan: 'akun:sendiri',
  skema: ubahNamaSchema,
  pesan: { SUDAH_BERUBAH: 'Nama Anda sudah diubah di tempat lain.' },
  jalankan: ubahNama,
  tujuan: () => '/portal/akun?tersimpan=nama',
});

export const gantiSandiAction = defineAksi({
  tindakan: 'akun:sendiri',
  skema: gantiSandiSchema,
  pesan: {
    SANDI_SALAH: 'Kata sandi sekarang tidak cocok.',
    SANDI_LEMAH,
    SANDI_SAMA: 'Kata sandi baru sama dengan yang sekarang. Buat yang lain.',
    TERLALU_SERING: 'Terlalu sering salah. Tunggu beberapa menit, lalu coba lagi.',
  },
  isian: { SANDI_SALAH: 'sandiKini', SANDI_SAMA: 'sandi' },
  jalankan: async (tx, by, input) =>
    gantiSandi(tx, by, { ...input, sesiId: (await bacaPelaku()).sesiId }),
  tujuan: () => '/portal/akun?tersimpan=sandi',
});

export const akhiriSesiAction = defineAksi({
  tindakan: 'akun:sendiri',
  skema: sesiSchema,
  pesan: { TIDAK_DITEMUKAN: 'Sesi itu sudah berakhir. Muat ulang halaman.' },
  jalankan: akhiriSesi,
  tujuan: () => '/portal/akun?tersimpan=sesi#sesi',
});

export const akhiriSesiLainAction = defineAksi({
  tindakan: 'akun:sendiri',
  skema: kosongSchema,
  pesan: {},
  jalankan: async (tx, by) => akhiriSesiLain(tx, by, { sesiId: (await bacaPelaku()).sesiId }),
  tujuan: () => '/portal/akun?tersimpan=sesi#sesi',
});

export const tarikPersetujuanAction = defineAksi({
  tindakan: 'akun:sendiri',
  skema: persetujuanSchema,
  pesan: {
    TIDAK_DITEMUKAN: 'Persetujuan ini tidak ditemukan. Muat ulang halaman.',
    SUDAH_DITARIK: 'Persetujuan ini sudah ditarik.',
    MASIH_MENDIRIKAN:
      'Anda masih pendiri koperasi yang sedang berjalan. Mundur dahulu lewat halaman Pendirian koperasi; persetujuannya ditarik bersamaan.',
    AKUN_KERJA:
      'Akun Anda juga dipakai untuk bekerja di portal ini. Minta admin menutupnya setelah tugas Anda dialihkan.',
  },
  jalankan: tarikPersetujuan,
  tujuan: ({ ditutup }) =>
    ditutup ? '/masuk?sebab=ditutup' : '/portal/akun?tersimpan=persetujuan#persetujuan',
});
