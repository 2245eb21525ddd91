import { z } from 'zod';
import { JENIS_KOPERASI, kodeAcuan } from '@/lib/koperasi/acuan';
import { KATEGORI_KESEHATAN } from '@/lib/koperasi/kategori/rules';
import { POLA_KODE_KECAMATAN } from '@/lib/wilayah/rules';

const satu = (isi: unknown) => (Array.isArray(isi) ? isi[0] : isi);
const lunak = <T extends z.ZodType>(skema: T) =>
  z.preprocess(satu, skema.optional().catch(undefined));

/** Mirrors the enum of the database; the tuple gives zod its values. */
export const ALASAN_PERINGATAN = [
  'INDEKS_DI_BAWAH',
  'INDEKS_MENUJU_BAWAH',
  'INDEKS_TURUN',
  'NILAI_MENUJU_BAWAH',
  'NILAI_TURUN',
] as const;

/** Filters of the list of early warnings, from its address; what makes no sense is left out. */
export const saringPeringatanSchema = z.object({
  cari: lunak(
    z
      .string()
      .trim()
      .min(1)
      .max(120)
      .regex(/^[^\p{Cc}\p{Cs}]*$/u),
  ),
  kecamatan: lunak(z.string().regex(POLA_KODE_KECAMATAN)),
  jenis: lunak(z.enum(kodeAcuan(JENIS_KOPERASI))),
  alasan: lunak(z.enum(ALASAN_PERINGATAN)),
  kategori: lunak(z.enum(KATEGORI_KESEHATAN)),
  setelah: lunak(z.string().max(200)),
  sebelum: lunak(z.string().max(200)),
});
export type SaringPeringatan = z.output<typeof saringPeringatanSchema>;
