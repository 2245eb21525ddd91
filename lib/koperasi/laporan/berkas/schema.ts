import { z } from 'zod';
import { kodeUuid } from '@/lib/platform/isian';

export const lepasBerkasSchema = z.strictObject({ laporanId: kodeUuid(), dokumenId: kodeUuid() });
export type LepasBerkasInput = z.output<typeof lepasBerkasSchema>;
