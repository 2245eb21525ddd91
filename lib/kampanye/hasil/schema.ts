import { z } from 'zod';
import { bacaSaringan, lunak } from '@/lib/platform/saringan';

export const SARING_JAWABAN = ['BERMINAT', 'TIDAK', 'SUDAH_ANGGOTA', 'BELUM', 'TANPA'] as const;

/** Place in the list of campaigns, from its address. */
const saringKampanyeSchema = z.object({
  setelah: lunak(z.uuid()),
  sebelum: lunak(z.uuid()),
});

/** Filter and place in the list of those invited, from its address. */
const saringUndanganSchema = saringKampanyeSchema.extend({
  jawaban: lunak(z.enum(SARING_JAWABAN)),
});
export type SaringUndangan = z.output<typeof saringUndanganSchema>;

type Parameter = Record<string, string | string[] | undefined>;

/** Reads the address of the list of campaigns, and what of it could not be used. */
export const bacaSaringKampanye = (param: Parameter) => bacaSaringan(saringKampanyeSchema, param);

/** Reads the address of the list of those invited, and what of it could not be used. */
export const bacaSaringUndangan = (param: Parameter) =>
  bacaSaringan(saringUndanganSchema, param, ['kabar']);
