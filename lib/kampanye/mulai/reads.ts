import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Sasaran } from '../calon/reads';
import type { AsalKampanye } from './schema';

/** Whom a campaign would be for: the group of the address, or its kelurahan; null when neither is there. */
export async function sasaranDari(
  _by: Wewenang<'kampanye:kelola'>,
  { peluang, kelurahan, sektor }: AsalKampanye,
): Promise<(Sasaran & { dariPeluang: boolean }) | null> {
  if (peluang !== undefined) {
    const gugus = await db().peluangKoperasi.findUnique({
      // Not of one that has a koperasi by now.
      where: { id: peluang, bukanLagiPada: null },
      select: { kelurahan: true, sektor: true },
    });
    if (gugus) return { ...gugus, dariPeluang: true };
  }
  return kelurahan === undefined
    ? null
    : { kelurahan: [kelurahan], sektor: sektor ?? null, dariPeluang: false };
}
