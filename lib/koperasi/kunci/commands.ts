import 'server-only';
import type { Tx } from '@/lib/platform/db/transaksi';

/**
 * Makes this transaction the only one that works on these values until it ends, so that a check and
 * the write that rests on it cannot be parted. Always in one order: two that lock the same values
 * never wait for each other.
 */
export async function kunciNilai(tx: Tx, nilai: readonly (string | null)[]): Promise<void> {
  const urut = [...new Set(nilai.filter((satu) => satu !== null))].sort();
  for (const satu of urut) {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${satu}, 0))`;
  }
}
