import 'server-only';
import { transaksi } from '@/lib/platform/db/transaksi';
import { segarkanPorsi } from '../segar/commands';

/**
 * Brings all early warnings up to date, in portions; several servers may run it at once.
 *
 * @param boleh asked before each portion: false stops, for shutdown
 */
export async function segarkanPeringatan(boleh: () => boolean = () => true): Promise<void> {
  for (let sisa = true; sisa && boleh(); ) {
    const hasil = await transaksi((tx) => segarkanPorsi(tx));
    sisa = hasil.ok && hasil.nilai.jumlah > 0;
  }
}
