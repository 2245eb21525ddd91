import { z } from 'zod';
import { kodeUuid, opsional } from '@/lib/platform/isian';
import { denganTitik } from '@/lib/umkm/bagian/schema';
import { bacaVersi } from '@/lib/umkm/verifikasi/rules';
import { isianLapangan, namaPemilik } from '../schema';

const PESAN_VERSI = 'Formulir ini tidak lengkap. Muat ulang halaman, lalu coba lagi.';

/** The versions of the business and of its owner, as the form was drawn with them. */
const versiDilihat = z.string({ error: PESAN_VERSI }).transform((isi, ctx) => {
  const versi = bacaVersi(isi);
  if (versi) return versi;
  ctx.addIssue({ code: 'custom', message: PESAN_VERSI });
  return z.NEVER;
});

/**
 * What was written down, mended by whoever wrote it. Who the owner is is left out where the person was known
 * before; phone and identity number change only when typed anew.
 */
export const betulkanSchema = denganTitik(
  z.strictObject({
    usahaId: kodeUuid(),
    versi: versiDilihat,
    nama: opsional(namaPemilik),
    ...isianLapangan,
  }),
);
export type BetulkanInput = z.output<typeof betulkanSchema>;
