import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { whereTerbaca } from '../reads';

/** The founding of which a registered koperasi came, within one's reach, or null. */
export async function asalKoperasi(
  by: Wewenang<'pendirian:baca'>,
  koperasiId: string,
): Promise<{ id: string; nomor: string } | null> {
  return db().pendirian.findFirst({
    where: { koperasiId, AND: [whereTerbaca(by)] },
    select: { id: true, nomor: true },
  });
}
