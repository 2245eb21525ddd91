import { z } from 'zod';
import { teks } from '@/lib/platform/isian';
import { lunak } from '@/lib/platform/saringan';
import { KECAMATAN, KELURAHAN } from './data';

const KODE = new Set(KELURAHAN.map(({ kode }) => kode));
const KODE_KECAMATAN = new Set(KECAMATAN.map(({ kode }) => kode));

/** A kelurahan of Kota Depok that exists → its code. */
export const isianKelurahan = () =>
  z
    .string({ error: 'Pilih kelurahan.' })
    .refine((kode) => KODE.has(kode), { error: 'Pilih kelurahan dari daftar.' });

/** Most figures of an RT or RW. */
const ANGKA_RT = 3;

/**
 * The number of an RT or RW as people write it, "4" or "RW 004" → filled up with zeros.
 *
 * @param panjang fewest figures as it is kept
 */
export const isianRtRw = (label: 'RT' | 'RW', panjang: number) =>
  teks({ label, maks: 60 }).transform((isi, ctx) => {
    const angka = isi.replace(/^r[tw][\s.]*/i, '');
    if (/^\d{1,3}$/.test(angka)) return angka.padStart(panjang, '0');
    const banyak = /^\d+$/.test(angka) ? ` Yang Anda tulis ${angka.length}.` : '';
    ctx.addIssue({
      code: 'custom',
      message: banyak
        ? `${label} paling banyak ${ANGKA_RT} angka.${banyak}`
        : `${label} ditulis dengan angka, paling banyak ${ANGKA_RT}, misalnya 004.`,
    });
    return z.NEVER;
  });

/** A kelurahan of Kota Depok as a filter; another code is left out. */
export const saringKelurahan = () => lunak(z.string().refine((kode) => KODE.has(kode)));

/** A kecamatan of Kota Depok as a filter; another code is left out. */
export const saringKecamatan = () => lunak(z.string().refine((kode) => KODE_KECAMATAN.has(kode)));
