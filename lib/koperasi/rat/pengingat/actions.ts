'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { alamatHasilPengingat } from '../daftar/alamat/rules';
import { ingatkanSatu, ingatkanSemua } from './commands';
import { ingatkanSatuSchema, ingatkanSemuaSchema } from './schema';

export const ingatkanSatuAction = defineAksi({
  tindakan: 'rat:ingatkan',
  skema: ingatkanSatuSchema,
  pesan: {
    TIDAK_DITEMUKAN: 'Koperasi ini tidak ditemukan.',
    TIDAK_PERLU:
      'Koperasi ini tidak perlu diingatkan: RAT-nya sudah dilaporkan, atau laporannya menunggu verifikasi.',
    BARU_DIINGATKAN: 'Koperasi ini baru saja diingatkan. Tunggu sampai jedanya lewat.',
    TIDAK_TERJANGKAU:
      'Koperasi ini belum punya akun pengurus atau surel kantor. Hubungi lewat telepon atau kunjungan.',
  },
  jalankan: ingatkanSatu,
  tujuan: ({ jumlah }, { kembali }) => alamatHasilPengingat(kembali, jumlah),
});

export const ingatkanSemuaAction = defineAksi({
  tindakan: 'rat:ingatkan',
  skema: ingatkanSemuaSchema,
  pesan: {},
  jalankan: ingatkanSemua,
  tujuan: ({ jumlah }, { kembali }) => alamatHasilPengingat(kembali, jumlah),
});
