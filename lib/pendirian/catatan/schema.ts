import { z } from 'zod';
import { kodeUuid, teks } from '@/lib/platform/isian';

/** `kunci` is made by the form, so that sending it twice writes one note. */
export const catatanSchema = z.strictObject({
  pendirianId: kodeUuid(),
  kunci: kodeUuid(),
  isi: teks({ label: 'catatan', maks: 1000, min: 3, barisBanyak: true }),
});
export type CatatanInput = z.output<typeof catatanSchema>;
