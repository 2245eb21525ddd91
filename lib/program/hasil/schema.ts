import { z } from 'zod';
import { kodeUuid, teks } from '@/lib/platform/isian';

export const ukurSchema = z.strictObject({ pesertaId: kodeUuid() });

export const tetapkanNaikKelasSchema = z.strictObject({
  pesertaId: kodeUuid(),
  bukti: teks({ label: 'bukti', maks: 300, min: 5 }),
});
export type TetapkanNaikKelasInput = z.output<typeof tetapkanNaikKelasSchema>;
