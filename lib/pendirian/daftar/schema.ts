import { z } from 'zod';
import { bacaKursorSaat } from '@/lib/platform/keyset';
import { abaikan, bacaSaringan, kataSaring, kursorSaring } from '@/lib/platform/saringan';
import { saringKecamatan } from '@/lib/wilayah/schema';
import { TAHAP_PENDIRIAN } from '../rules';
import { STATUS_MENURUT_TAB } from './rules';

export const TAB_PENDIRIAN = ['dinas', 'pemrakarsa', 'selesai'] as const;
export type TabPendirian = (typeof TAB_PENDIRIAN)[number];

/** Filters in the address of the list. What cannot be read is left out, never an error. */
export const saringanPendirianSchema = z.object({
  tab: z.enum(TAB_PENDIRIAN).catch('dinas'),
  cari: kataSaring(),
  status: z
    .enum([...TAHAP_PENDIRIAN, 'DITOLAK', 'DIBATALKAN'])
    .optional()
    .catch(undefined),
  kecamatan: saringKecamatan(),
  /** Only those past the day by which the step should be done. */
  lewat: z.literal('ya').optional().catch(undefined),
  sesudah: kursorSaring(bacaKursorSaat),
  sebelum: kursorSaring(bacaKursorSaat),
});
export type SaringanPendirian = z.output<typeof saringanPendirianSchema>;

/** Reads the address of the list: its filters, and which of them were filled in but could not be used. */
export function bacaSaringanPendirian(param: Record<string, string | string[] | undefined>) {
  const terbaca = bacaSaringan(saringanPendirianSchema, param, ['kabar']);
  const { tab, status } = terbaca.saring;
  // A step of another part of the queue.
  return abaikan(terbaca, status && STATUS_MENURUT_TAB[tab].includes(status) ? [] : ['status']);
}
