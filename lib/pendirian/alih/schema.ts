import { z } from 'zod';
import { kodeUuid, teks } from '@/lib/platform/isian';
import { RUJUKAN } from '../langkah/schema';

export const alihkanSchema = z.strictObject({
  ...RUJUKAN,
  pendiriId: kodeUuid(),
  alasan: teks({ label: 'alasan', maks: 500, min: 10, barisBanyak: true }),
});
export type AlihkanInput = z.output<typeof alihkanSchema>;
