import 'server-only';
import { TAHAP_PENDIRIAN } from '@/lib/pendirian/rules';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { menungguSaya } from '../rules';
import type { LangkahPendirian } from '../types';

/** From the badan hukum on the founders are members, and the koperasi stands among their memberships. */
const SEBELUM_BADAN_HUKUM = TAHAP_PENDIRIAN.slice(0, TAHAP_PENDIRIAN.indexOf('BERBADAN_HUKUM'));

/**
 * Foundings on their way that an owner leads or is a confirmed founder of, those that wait for the owner
 * first. One that they lead for a koperasi is the koperasi's.
 */
export async function pendirianBerjalan(by: Wewenang<'umkm:daftar'>): Promise<LangkahPendirian[]> {
  const penggunaId = penggunaIdDari(by);
  const baris = await db().pendirian.findMany({
    where: {
      status: { in: SEBELUM_BADAN_HUKUM },
      OR: [
        { pemrakarsaId: penggunaId, pemrakarsaKoperasiId: null },
        { pendiri: { some: { penggunaId, koperasiId: null, status: 'AKTIF' } } },
      ],
    },
    orderBy: [{ statusSejak: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      nama: true,
      status: true,
      giliran: true,
      pemrakarsaId: true,
      pemrakarsaKoperasiId: true,
    },
  });
  return baris
    .map(({ pemrakarsaId, pemrakarsaKoperasiId, ...satu }) => ({
      ...satu,
      memimpin: pemrakarsaId === penggunaId && pemrakarsaKoperasiId === null,
    }))
    .sort((a, b) => Number(menungguSaya(b)) - Number(menungguSaya(a)));
}
