import 'server-only';
import type { Tx } from '../db/transaksi';

/**
 * One thing at a time for an account: its registration, the steps of it, its code, being linked, and its files
 * exclude each other. A double click waits here and finds what the first made.
 */
export async function kunciAkun(tx: Tx, penggunaId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM pengguna WHERE id = ${penggunaId}::uuid FOR NO KEY UPDATE`;
}
