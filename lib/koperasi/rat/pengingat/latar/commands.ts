import 'server-only';
import { randomUUID } from 'node:crypto';
import { wewenangSistem } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { transaksi } from '@/lib/platform/db/transaksi';
import { ingatkanOtomatis } from '../commands';

/**
 * Sends the reminders that are due today, in portions; several servers may run it at once.
 *
 * @param boleh asked before each portion: false stops, for shutdown
 * @param tanggal ISO date; today unless told
 */
export async function kirimPengingatOtomatis(
  boleh: () => boolean = () => true,
  tanggal: string = hariIni(),
): Promise<void> {
  const by = wewenangSistem('rat:ingatkan', 'pengingat RAT', `pengingat-${randomUUID()}`);
  for (let sisa = true; sisa && boleh(); ) {
    const hasil = await transaksi((tx) => ingatkanOtomatis(tx, by, { hariIni: tanggal }));
    sisa = hasil.ok && hasil.nilai.jumlah > 0;
  }
}
