import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { koperasiTerjangkau } from '@/lib/peluang/rules';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { jarakDari } from '@/lib/wilayah/reads';
import { koperasiDikenal } from '../koperasi/reads';

/** How far is within reach, and for any kelurahan the koperasi that its people could join, the nearest first. */
export async function bacaJangkauan(by: Wewenang<Tindakan>, sumber?: Tx) {
  const [koperasi, { isi }] = await Promise.all([
    koperasiDikenal(by, sumber),
    aturanBerlaku('kecocokan-koperasi', undefined, sumber),
  ]);
  const { jangkauanMeter } = isi.jarak;
  return {
    jangkauanMeter,
    terjangkauDari: (kelurahanKode: string) =>
      koperasiTerjangkau(kelurahanKode, koperasi, jarakDari(kelurahanKode), jangkauanMeter),
  };
}

/** The same for one kelurahan. */
export async function koperasiDalamJangkauan(by: Wewenang<Tindakan>, kelurahanKode: string) {
  const { jangkauanMeter, terjangkauDari } = await bacaJangkauan(by);
  return { jangkauanMeter, terjangkau: terjangkauDari(kelurahanKode) };
}
