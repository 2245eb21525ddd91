import { z } from 'zod';
import { kodeUuid } from '@/lib/platform/isian';
import { bacaSaringan, lunak } from '@/lib/platform/saringan';

export const bacaSatuSchema = z.strictObject({ pemberitahuanId: kodeUuid() });
export const bacaSemuaSchema = z.strictObject({});

const halamanSchema = z.object({
  setelah: lunak(z.uuid()),
  sebelum: lunak(z.uuid()),
  /** The notice that has just been marked, or all. */
  dibaca: lunak(z.union([z.uuid(), z.literal('semua')])),
});

/** Reads the place in the list from its address, and what of it could not be used. */
export const bacaHalaman = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(halamanSchema, param);
