import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { koperasiTerjangkau } from '@/lib/peluang/rules';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { jarakDari } from '@/lib/wilayah/reads';
import { koperasiDinilai } from '../koperasi/reads';

/** The koperasi that people of a kelurahan could join, the nearest first, and how far is within reach. */
export async function koperasiDalamJangkauan(
  by: Wewenang<Tindakan>,
  kelurahanKode: string,
  sumber?: Tx,
) {
  const [koperasi, { isi }] = await Promise.all([
    koperasiDinilai(by, sumber),
    aturanBerlaku('kecocokan-koperasi', undefined, sumber),
  ]);
  const { jangkauanMeter } = isi.jarak;
  return {
    jangkauanMeter,
    terjangkau: koperasiTerjangkau(
      kelurahanKode,
      koperasi,
      jarakDari(kelurahanKode),
      jangkauanMeter,
    ),
  };
}
