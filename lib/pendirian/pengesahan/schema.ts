import { z } from 'zod';
import { KELOMPOK_KOPERASI, SEKTOR_USAHA } from '@/lib/koperasi/acuan';
import { RUJUKAN } from '../langkah/schema';

const nomorDaftar = (isi: readonly { nomor: number }[], label: string) =>
  z
    .string({ error: `Pilih ${label}.` })
    .refine((nilai) => isi.some(({ nomor }) => String(nomor) === nilai), `Pilih ${label}.`)
    .transform(Number);

/** The petugas may correct what founders rarely know: kelompok and sektor of the official form. */
export const sahkanSchema = z.strictObject({
  ...RUJUKAN,
  kelompok: nomorDaftar(KELOMPOK_KOPERASI, 'kelompok koperasi'),
  sektorUsaha: nomorDaftar(SEKTOR_USAHA, 'sektor usaha'),
});
export type SahkanInput = z.output<typeof sahkanSchema>;
