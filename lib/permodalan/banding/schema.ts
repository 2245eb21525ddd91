import { z } from 'zod';
import { bilanganBulat, kodeUuid, opsional, rupiah } from '@/lib/platform/isian';
import { POLA } from '../produk/schema';
import { TENOR_PALING_LAMA } from '../rules';

const JUMLAH_PALING_BANYAK = 1_000_000_000_000n;

export const URUT = ['efektif', 'total', 'angsuran'] as const;
export type UrutBanding = (typeof URUT)[number];

const jumlah = rupiah({ label: 'jumlah modal', min: 100_000n, maks: JUMLAH_PALING_BANYAK });
const tenor = bilanganBulat({ label: 'jangka waktu', min: 1, maks: TENOR_PALING_LAMA });
const laba = opsional(rupiah({ label: 'perkiraan laba sebulan', maks: JUMLAH_PALING_BANYAK }));

/** What one asks the comparison; its errors are shown beside the fields. */
export const bandingSchema = z.object({
  jumlah,
  tenor,
  laba,
  pola: z.enum(POLA).optional().catch(undefined),
  urut: z.enum(URUT).catch('efektif'),
  semua: z.literal('ya').optional().catch(undefined),
});
export type PilihanBanding = z.output<typeof bandingSchema>;

/** The address of a plan: one product or one source. */
export const rencanaSchema = z.object({
  produk: opsional(kodeUuid()),
  sumber: opsional(kodeUuid()),
  jumlah,
  tenor,
  laba,
});
