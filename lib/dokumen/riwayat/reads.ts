import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { JenisDokumen } from '@/lib/platform/db/generated/enums';

/** A document as the history of its owner names it. */
export interface DokumenTercatat {
  id: string;
  namaAsli: string;
  jenis: JenisDokumen;
}

/**
 * The documents of which the acts stand in a history, the newest first, at most 100: of a person every KTP,
 * also a removed one, as that it was opened stays known, and what else was removed; of a business what was
 * removed of its own.
 *
 * @param by the right with which the caller has already read this very person or business
 */
export async function dokumenDiRiwayat(
  by: Wewenang<'umkm:baca' | 'umkm:ubah'>,
  milik: { pelakuUsahaId: string } | { usahaId: string },
): Promise<DokumenTercatat[]> {
  if (by.hak.length === 0) return [];
  const dihapus = { dihapusPada: { not: null } };
  const where: Prisma.DokumenWhereInput =
    'usahaId' in milik
      ? { ...milik, ...dihapus, jenis: { not: 'KTP' } }
      : { ...milik, OR: [{ jenis: 'KTP' }, { ...dihapus, usahaId: null }] };
  return db().dokumen.findMany({
    where,
    orderBy: { diunggahPada: 'desc' },
    take: 100,
    select: { id: true, namaAsli: true, jenis: true },
  });
}
