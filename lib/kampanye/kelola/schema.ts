import { z } from 'zod';
import { bilanganBulat, kodeUuid } from '@/lib/platform/isian';

export const tutupKampanyeSchema = z.strictObject({
  id: kodeUuid(),
  versi: bilanganBulat({ label: 'versi', min: 1 }),
});
export type TutupKampanyeInput = z.output<typeof tutupKampanyeSchema>;
