import { z } from 'zod';
import { centang, kodeUuid, teks } from '@/lib/platform/isian';
import { tanpaNomorPanjang } from '@/lib/umkm/tampilan/rules';
import { ISIAN_PENGURUS } from '../schema';

/** A correction of one entry. An empty phone, identity or tax number keeps what is stored. */
export const betulkanPengurusSchema = z.strictObject({
  koperasiId: kodeUuid(),
  id: kodeUuid(),
  /** Fingerprint of the entry as it was read. */
  versi: z.string().regex(/^[0-9a-f]{40}$/, 'Muat ulang halaman ini, lalu coba lagi.'),
  konfirmasiPeringatan: centang(),
  ...ISIAN_PENGURUS,
  alasan: teks({ label: 'alasan', maks: 300, min: 5 }).transform(tanpaNomorPanjang),
});
export type BetulkanPengurusInput = z.output<typeof betulkanPengurusSchema>;
