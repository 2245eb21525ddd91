import { z } from 'zod';
import { JENIS_KOPERASI, kodeAcuan } from '@/lib/koperasi/acuan';
import { KATEGORI_KESEHATAN } from '@/lib/koperasi/kategori/rules';

const satu = (isi: unknown) => (Array.isArray(isi) ? isi[0] : isi);
const lunak = <T extends z.ZodType>(skema: T) =>
  z.preprocess(satu, skema.optional().catch(undefined));

/** Filters of an owner's ranking, from its address; what makes no sense is left out. */
export const saringCocokSchema = z.object({
  cari: lunak(
    z
      .string()
      .trim()
      .min(1)
      .max(120)
      .regex(/^[^\p{Cc}\p{Cs}]*$/u),
  ),
  jenis: lunak(z.enum(kodeAcuan(JENIS_KOPERASI))),
  kategori: lunak(z.enum(KATEGORI_KESEHATAN)),
  disarankan: lunak(z.literal('ya')),
  setelah: lunak(z.uuid()),
  sebelum: lunak(z.uuid()),
});
export type SaringCocok = z.output<typeof saringCocokSchema>;
