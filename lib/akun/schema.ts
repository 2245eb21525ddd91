import { z } from 'zod';
import { denganAturan } from '@/lib/platform/aturan-isian';
import { centangWajib, kodeUuid, surel, teksNama } from '@/lib/platform/isian';
import { keluhanSandi, SANDI_PALING_PANJANG } from './sandi/rules';

/**
 * A password is taken as it is: no trimming, no cleaning. The rules look at it in the command, where that
 * alone knows whose it is.
 */
const sandi = (pesan: string) =>
  z
    .string({ error: pesan })
    .min(1, pesan)
    .max(1000, `Kata sandi ini terlalu panjang. Paling banyak ${SANDI_PALING_PANJANG} huruf.`);

const token = z
  .string()
  .max(100)
  .regex(/^[\w-]+$/, 'Tautan ini tidak lengkap. Buka lagi tautan dari surel Anda.');

const PANJANG_SUREL = 'Alamat surel paling banyak 254 karakter.';

export const masukSchema = z.strictObject({
  surel: z
    .string({ error: 'Isi alamat surel.' })
    .trim()
    .min(1, 'Isi alamat surel.')
    .max(254, PANJANG_SUREL),
  /** However long: what cannot be a password is a wrong one, told and counted like every other. */
  sandi: z.string({ error: 'Isi kata sandi.' }).min(1, 'Isi kata sandi.'),
  lanjut: z.string().max(500).optional(),
});

export const daftarSchema = denganAturan(
  z.strictObject({
    nama: teksNama({ label: 'nama lengkap', maks: 120, min: 2 }),
    surel: surel(),
    sandi: sandi('Buat kata sandi.'),
    /** Where to go once the address is confirmed and one is signed in. */
    lanjut: z.string().max(500).optional(),
    setuju: centangWajib(
      'Beri tanda bahwa Anda menyetujui pemrosesan data. Tanpa itu akun tidak dapat dibuat.',
    ),
  }),
  ['sandi'],
  ({ sandi: isi, surel: alamat = '', nama = '' }, ctx) => {
    const keluhan = keluhanSandi(isi, { surel: alamat, nama });
    if (keluhan) ctx.addIssue({ code: 'custom', path: ['sandi'], message: keluhan });
  },
);
export type DaftarInput = z.output<typeof daftarSchema>;

export const surelSajaSchema = z.strictObject({ surel: surel() });
export const konfirmasiSchema = z.strictObject({ token, lanjut: z.string().max(500).optional() });
export const aturUlangSchema = z.strictObject({ token, sandi: sandi('Buat kata sandi baru.') });

export const ubahNamaSchema = z.strictObject({
  nama: teksNama({ label: 'nama lengkap', maks: 120, min: 2 }),
  versi: z.coerce.number().int().min(1),
});

export const gantiSandiSchema = z.strictObject({
  sandiKini: sandi('Isi kata sandi sekarang.'),
  sandi: sandi('Buat kata sandi baru.'),
});

export const sesiSchema = z.strictObject({ sesi: z.string().regex(/^[0-9a-f]{64}$/) });
export const kosongSchema = z.strictObject({});
export const persetujuanSchema = z.strictObject({
  persetujuanId: kodeUuid(),
  yakin: centangWajib('Beri tanda bahwa Anda yakin menarik persetujuan.'),
});
