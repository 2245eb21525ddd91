import 'server-only';
import type { Tx } from '@/lib/platform/db/transaksi';

/** Drops the date of a penyuluhan that has not been held; it stays as history. */
export async function batalkanJadwal(tx: Tx, pendirianId: string): Promise<void> {
  await tx.penyuluhanPendirian.updateMany({
    where: { pendirianId, keadaan: 'TERJADWAL' },
    data: { keadaan: 'DIBATALKAN' },
  });
}
