import { z } from 'zod';
import { teksOpsional } from '@/lib/platform/isian';
import { POLA_KODE_KECAMATAN } from '@/lib/wilayah/rules';
import { TAHAP_PENDIRIAN } from '../rules';

export const TAB_PENDIRIAN = ['dinas', 'pemrakarsa', 'selesai'] as const;
export type TabPendirian = (typeof TAB_PENDIRIAN)[number];

/** Filters in the address of the list. What cannot be read is left out, never an error. */
export const saringanPendirianSchema = z.object({
  tab: z.enum(TAB_PENDIRIAN).catch('dinas'),
  cari: teksOpsional({ label: 'kata yang dicari', maks: 80 }).catch(undefined),
  status: z
    .enum([...TAHAP_PENDIRIAN, 'DITOLAK', 'DIBATALKAN'])
    .optional()
    .catch(undefined),
  kecamatan: z.string().regex(POLA_KODE_KECAMATAN).optional().catch(undefined),
  /** Only those past the day by which the step should be done. */
  lewat: z.literal('ya').optional().catch(undefined),
  sesudah: z.string().max(80).optional().catch(undefined),
  sebelum: z.string().max(80).optional().catch(undefined),
});
export type SaringanPendirian = z.output<typeof saringanPendirianSchema>;
