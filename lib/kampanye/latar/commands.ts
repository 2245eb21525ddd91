import 'server-only';
import { transaksi } from '@/lib/platform/db/transaksi';
import { kirimUndanganPorsi } from '../kirim/commands';

/**
 * Sends all invitations that wait, in portions; several servers may run it at once.
 *
 * @param boleh asked before each portion: false stops, for shutdown
 */
export async function kirimUndangan(boleh: () => boolean = () => true): Promise<void> {
  for (let sisa = true; sisa && boleh(); ) {
    const hasil = await transaksi((tx) => kirimUndanganPorsi(tx));
    sisa = hasil.ok && hasil.nilai.jumlah > 0;
  }
}
