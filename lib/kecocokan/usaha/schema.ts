import { z } from 'zod';
import { JENIS_KOPERASI, kodeAcuan } from '@/lib/koperasi/acuan';
import { KATEGORI_KESEHATAN } from '@/lib/koperasi/kategori/rules';
import { bacaSaringan, kataSaring, lunak } from '@/lib/platform/saringan';

/** Filters of an owner's ranking, from its address; what makes no sense is left out. */
const saringCocokSchema = z.object({
  cari: kataSaring(),
  jenis: lunak(z.enum(kodeAcuan(JENIS_KOPERASI))),
  kategori: lunak(z.enum(KATEGORI_KESEHATAN)),
  disarankan: lunak(z.literal('ya')),
  setelah: lunak(z.uuid()),
  sebelum: lunak(z.uuid()),
});
export type SaringCocok = z.output<typeof saringCocokSchema>;

/** Reads the address of the ranking: its filters, and which of them were filled in but could not be used. */
export const bacaSaringCocok = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringCocokSchema, param, ['tersimpan']);
