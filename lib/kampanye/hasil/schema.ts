import { z } from 'zod';

const satu = (isi: unknown) => (Array.isArray(isi) ? isi[0] : isi);
const lunak = <T extends z.ZodType>(skema: T) =>
  z.preprocess(satu, skema.optional().catch(undefined));

export const SARING_JAWABAN = ['BERMINAT', 'TIDAK', 'SUDAH_ANGGOTA', 'BELUM', 'TANPA'] as const;

/** Place in the list of campaigns, from its address. */
export const saringKampanyeSchema = z.object({
  setelah: lunak(z.uuid()),
  sebelum: lunak(z.uuid()),
});

/** Filter and place in the list of those invited, from its address. */
export const saringUndanganSchema = saringKampanyeSchema.extend({
  jawaban: lunak(z.enum(SARING_JAWABAN)),
});
export type SaringUndangan = z.output<typeof saringUndanganSchema>;
