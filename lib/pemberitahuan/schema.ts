import { z } from 'zod';
import { kodeUuid } from '@/lib/platform/isian';

export const bacaSatuSchema = z.strictObject({ pemberitahuanId: kodeUuid() });
export const bacaSemuaSchema = z.strictObject({});

const lunak = <T extends z.ZodType>(skema: T) => skema.optional().catch(undefined);
export const halamanSchema = z.object({
  setelah: lunak(z.uuid()),
  sebelum: lunak(z.uuid()),
});
