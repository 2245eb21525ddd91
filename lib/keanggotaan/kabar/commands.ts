import 'server-only';
import { beritahu, penggunaDenganPeran } from '@/lib/pemberitahuan/commands';
import type { Tx } from '@/lib/platform/db/transaksi';
import { adaPengurusLain } from '../pihak/reads';
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
  const ada = await adaPengurusLain(koperasiId, kecuali, tx);
  const penerima = ada
    ? await penggunaDenganPeran(tx, 'PENGURUS', { koperasiId })
    : await penggunaDenganPeran(tx, 'PETUGAS');
  await beritahu(
    tx,
    penerima.filter((id) => id !== kecuali),
    kabar(!ada),
  );
}
