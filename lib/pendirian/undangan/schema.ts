import { z } from 'zod';
import { kodeUuid, telepon } from '@/lib/platform/isian';

export const undangTeleponSchema = z.strictObject({
  pendirianId: kodeUuid(),
  telepon: telepon({ label: 'nomor telepon' }),
});
export type UndangTeleponInput = z.output<typeof undangTeleponSchema>;

/** `id` is made by the form, so that sending it twice makes one link. */
export const buatTautanSchema = z.strictObject({ pendirianId: kodeUuid(), id: kodeUuid() });
export type BuatTautanInput = z.output<typeof buatTautanSchema>;

export const cabutUndanganSchema = z.strictObject({ pendirianId: kodeUuid(), id: kodeUuid() });
export type CabutUndanganInput = z.output<typeof cabutUndanganSchema>;
