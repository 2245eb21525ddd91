import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';

/** A KTP as the trail of its owner names it. */
export interface KtpTercatat {
  id: string;
  namaAsli: string;
}

/**
 * Every KTP that one person has handed in, the removed ones too: that it was opened stays known.
 *
 * @param by the right with which the caller has already read this very person
 * @param orang files from before the person was registered have no other owner than the account
 */
export async function ktpOrang(
  by: Wewenang<'akun:sendiri'>,
  { pelakuUsahaId, penggunaId }: { pelakuUsahaId: string | null; penggunaId: string },
): Promise<KtpTercatat[]> {
  if (by.hak.length === 0) return [];
  return db().dokumen.findMany({
    where: {
      jenis: 'KTP',
      OR: [
        ...(pelakuUsahaId ? [{ pelakuUsahaId }] : []),
        { pelakuUsahaId: null, diunggahOleh: penggunaId },
      ],
    },
    orderBy: { diunggahPada: 'desc' },
    take: 100,
    select: { id: true, namaAsli: true },
  });
}
