import { z } from 'zod';
import { centangWajib, kodeUuid, teksOpsional } from '@/lib/platform/isian';
import { SARINGAN_RAT } from '../daftar/schema';

/** The list to go back to; only its own address is taken. */
const kembali = teksOpsional({ label: 'alamat kembali', maks: 1500 });

/** One koperasi. */
export const ingatkanSatuSchema = z.strictObject({ koperasiId: kodeUuid(), kembali });
export type IngatkanSatuInput = z.output<typeof ingatkanSatuSchema>;

/** Everybody in a list with its filters. */
export const ingatkanSemuaSchema = z.strictObject({
  daftar: z.enum(['belum', 'dua-tahun', 'menjelang']),
  ...SARINGAN_RAT,
  setuju: centangWajib('Beri tanda bahwa pengingat memang akan dikirim.'),
  kembali,
});
export type IngatkanSemuaInput = z.output<typeof ingatkanSemuaSchema>;
