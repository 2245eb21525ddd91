import { z } from 'zod';
import { POLA_KODE_KECAMATAN } from '@/lib/wilayah/rules';

const satu = (isi: unknown) => (Array.isArray(isi) ? isi[0] : isi);
const lunak = <T extends z.ZodType>(skema: T) =>
  z.preprocess(satu, skema.optional().catch(undefined));

/** Filters of the list of groups, from its address; what makes no sense is left out. */
export const saringPeluangSchema = z.object({
  kecamatan: lunak(z.string().regex(POLA_KODE_KECAMATAN)),
  sektor: lunak(z.coerce.number().int().min(1).max(17)),
  setelah: lunak(z.uuid()),
  sebelum: lunak(z.uuid()),
});
export type SaringPeluang = z.output<typeof saringPeluangSchema>;
