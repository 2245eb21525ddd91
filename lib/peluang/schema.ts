import { z } from 'zod';
import { bacaSaringan, lunak } from '@/lib/platform/saringan';
import { saringKecamatan } from '@/lib/wilayah/schema';

/** Filters of the list of groups, from its address; what makes no sense is left out. */
export const saringPeluangSchema = z.object({
  kecamatan: saringKecamatan(),
  sektor: lunak(z.coerce.number().int().min(1).max(17)),
  setelah: lunak(z.uuid()),
  sebelum: lunak(z.uuid()),
});
export type SaringPeluang = z.output<typeof saringPeluangSchema>;

/** Reads the address of the list: its filters, and which of them were filled in but could not be used. */
export const bacaSaringPeluang = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringPeluangSchema, param);
