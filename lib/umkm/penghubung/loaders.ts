import 'server-only';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { penggunaIdDari } from '@/lib/platform/auth/wewenang';
import { formatJam } from '@/lib/platform/format';
import { ambilTitipan } from '@/lib/platform/titipan';
import { bacaPenghubung, kesempatanMenghubungkan } from './reads';

/** The page on which an owner makes a code. */
export async function loadHubungkan() {
  const by = await mintaWewenang('umkm:minta-kode');
  const { tercatat, berlakuSampai } = await bacaPenghubung(by);
  return { tercatat, berlakuSampai: berlakuSampai ? formatJam(berlakuSampai) : null };
}

/** The officer's form beside a business that was read already; null for who may not link. */
export async function loadMenghubungkan(usahaId: string) {
  const by = await cobaWewenang('umkm:hubungkan');
  const kesempatan = by ? await kesempatanMenghubungkan(by, usahaId) : null;
  if (!by || !kesempatan) return null;
  const titipan = await ambilTitipan(await jalurKini(), penggunaIdDari(by));
  return { ...kesempatan, nilaiAwal: 'kode' in titipan ? titipan : {} };
}
