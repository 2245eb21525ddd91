import 'server-only';
import { kabariSemua } from '@/lib/pemberitahuan/commands';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { type PenerimaKoperasi, penerimaKoperasi } from '../pihak/reads';
import type { Kabar } from './types';

/**
 * Tells those who decide for a koperasi: its pengurus, or the petugas where no pengurus has an account.
 *
 * @param kecuali account that must not be told, as it is the applicant's own
 * @param kabar made once it is known whether there is a pengurus
 */
export async function beritahuKoperasi(
  tx: Tx,
  koperasiId: string,
  kecuali: string | null,
  kabar: (tanpaPengurus: boolean) => Kabar,
): Promise<void> {
  const [baris] = await tx.$queryRaw<{ isi: PenerimaKoperasi }[]>`
    SELECT (${penerimaKoperasi(Prisma.sql`${koperasiId}::uuid`, Prisma.sql`${kecuali}::uuid`)}) AS isi`;
  if (!baris) return;
  const { tanpaPengurus, penerima } = baris.isi;
  const satu = kabar(tanpaPengurus);
  await kabariSemua(
    tx,
    penerima.map((akun) => ({ penerima: akun, kabar: satu })),
  );
}
