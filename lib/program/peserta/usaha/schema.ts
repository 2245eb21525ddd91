import { z } from 'zod';
import { kodeUuid } from '@/lib/platform/isian';

export const hubungkanUsahaSchema = z.strictObject({
  pesertaId: kodeUuid(),
  usahaId: z.string({ error: 'Pilih usahanya.' }).pipe(kodeUuid()),
});
export type HubungkanUsahaInput = z.output<typeof hubungkanUsahaSchema>;
