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

/** Of a person, of a business, or of both. */
type Milik =
  | { pelakuUsahaId: string; usahaId?: string }
  | { pelakuUsahaId?: never; usahaId: string };

/**
 * The documents of which the acts stand in a history, the newest first, at most 100 for each history asked
 * for: of a person every KTP, also a removed one, as that it was opened stays known, and what else was removed;
 * of a business what was removed of its own.
 *
 * @param by the right with which the caller has already read this very person or business
 */
export async function dokumenDiRiwayat(
  by: Wewenang<'umkm:baca' | 'umkm:ubah'>,
  { pelakuUsahaId, usahaId }: Milik,
): Promise<{ orang: DokumenTercatat[]; usaha: DokumenTercatat[] }> {
  if (by.hak.length === 0) return { orang: [], usaha: [] };
  const dihapus = { dihapusPada: { not: null } };
  const syarat: Prisma.DokumenWhereInput[] = [];
  if (pelakuUsahaId)
    syarat.push({ pelakuUsahaId, OR: [{ jenis: 'KTP' }, { ...dihapus, usahaId: null }] });
  if (usahaId) syarat.push({ usahaId, ...dihapus, jenis: { not: 'KTP' } });
  const semua = await db().dokumen.findMany({
    where: { OR: syarat },
    orderBy: { diunggahPada: 'desc' },
    take: 100 * syarat.length,
    select: { id: true, namaAsli: true, jenis: true, usahaId: true },
  });
  // A KTP is the person's, with whichever business it was handed in.
  const milikOrang = (satu: (typeof semua)[number]) => satu.jenis === 'KTP' || !satu.usahaId;
  return {
    orang: semua.filter(milikOrang),
    usaha: semua.filter((satu) => !milikOrang(satu)),
  };
}
