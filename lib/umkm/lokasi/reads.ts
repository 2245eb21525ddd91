import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import type { Tx } from '@/lib/platform/db/transaksi';

/** How far a point may be from the centre of its kelurahan before it is asked about, in metres. */
export async function titikPalingJauh(tx?: Tx): Promise<number> {
  const { isi } = await aturanBerlaku('titik-lokasi', undefined, tx);
  return isi.palingJauhMeter;
}
