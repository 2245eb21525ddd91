'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { mintaHitungUlang } from './commands';
import { mintaHitungUlangSchema } from './schema';

export const mintaHitungUlangAction = defineAksi({
  tindakan: 'peluang:hitung',
  skema: mintaHitungUlangSchema,
  pesan: {
    SEDANG_BERJALAN: 'Perhitungan sedang berjalan. Hasilnya sudah memuat semua perubahan.',
  },
  segarkanBilaDitolak: true,
  jalankan: mintaHitungUlang,
  tujuan: () => '/portal/peluang/perhitungan?kabar=diminta',
});
