import 'server-only';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { keButirRiwayat } from './rules';
import type { ButirRiwayat } from './types';

const PALING_BANYAK = 100;

/**
 * The history of one record, newest first.
 *
 * @param by the right with which the caller has already read this very record: the trail of a record is
 *   as open as the record itself, so call this only after the record was found in the caller's scope
 * @param objekJenis as given to `catat`, e.g. 'koperasi'
 */
export async function riwayatObjek(
  by: Wewenang<Tindakan>,
  objekJenis: string,
  objekId: string,
): Promise<ButirRiwayat[]> {
  if (by.hak.length === 0) return [];
  const baris = await db().catatanAudit.findMany({
    where: { objekJenis, objekId },
    orderBy: [{ waktu: 'desc' }, { id: 'desc' }],
    take: PALING_BANYAK,
    select: {
      id: true,
      waktu: true,
      namaPelaku: true,
      peran: true,
      tindakan: true,
      sebelum: true,
      sesudah: true,
      keterangan: true,
    },
  });
  return baris.map(keButirRiwayat);
}
