import 'server-only';
import { STATUS_BERJALAN } from '@/lib/keanggotaan/rules';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { IsianKoperasi } from '../isian/schema';
import { bergantiAnggota, halanganBentuk } from './rules';

/**
 * The refusal of a change of bentuk by the members that the koperasi has; null when there is none. The row
 * of the koperasi is locked by the caller: every way to an application or into a book waits for it.
 *
 * @returns messages by field, for `bentuk`
 */
export async function penolakanBentuk(
  tx: Tx,
  _by: Wewenang<'koperasi:ubah'>,
  id: string,
  [lama, baru]: readonly [lama: IsianKoperasi, baru: IsianKoperasi],
): Promise<Record<string, string[]> | null> {
  if (!bergantiAnggota(lama.bentuk, baru.bentuk)) return null;
  const orang = await tx.anggota.count({ where: { koperasiId: id, status: 'AKTIF' } });
  const permohonan = await tx.permohonan.count({
    where: { koperasiId: id, status: { in: [...STATUS_BERJALAN] } },
  });
  const koperasi = await tx.anggotaSekunder.count({ where: { koperasiId: id } });
  const kata = halanganBentuk(baru.bentuk, { orang, permohonan, koperasi });
  return kata === null ? null : { bentuk: [kata] };
}
