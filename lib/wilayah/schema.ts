import { z } from 'zod';
import { lunak } from '@/lib/platform/saringan';
import { KECAMATAN, KELURAHAN } from './data';

const KODE = new Set(KELURAHAN.map(({ kode }) => kode));
const KODE_KECAMATAN = new Set(KECAMATAN.map(({ kode }) => kode));

/** A kelurahan of Kota Depok that exists → its code. */
export const isianKelurahan = () =>
  z
    .string({ error: 'Pilih kelurahan.' })
    .refine((kode) => KODE.has(kode), { error: 'Pilih kelurahan dari daftar.' });

/** A kelurahan of Kota Depok as a filter; another code is left out. */
export const saringKelurahan = () => lunak(z.string().refine((kode) => KODE.has(kode)));

/** A kecamatan of Kota Depok as a filter; another code is left out. */
export const saringKecamatan = () => lunak(z.string().refine((kode) => KODE_KECAMATAN.has(kode)));
