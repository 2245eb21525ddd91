import { z } from 'zod';
import { KELURAHAN } from './data';

const KODE = new Set(KELURAHAN.map(({ kode }) => kode));

/** A kelurahan of Kota Depok that exists → its code. */
export const isianKelurahan = () =>
  z
    .string({ error: 'Pilih kelurahan.' })
    .refine((kode) => KODE.has(kode), { error: 'Pilih kelurahan dari daftar.' });
