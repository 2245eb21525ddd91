import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';

export interface ModalSejakSelesai {
  /** Rupiah from all sources. */
  nilai: bigint;
  kali: number;
}

/**
 * The capital that reached a participant, who was read already, from the day they were done.
 *
 * @param selesai when that was
 */
export async function modalSejakSelesai(
  _by: Wewenang<'peserta:baca'>,
  pelakuUsahaId: string,
  selesai: Date,
): Promise<ModalSejakSelesai> {
  const { _sum, _count } = await db().capaianModal.aggregate({
    where: { pelakuUsahaId, tanggal: { gte: tanggalDb(tanggalJakarta(selesai)) } },
    _sum: { nilai: true },
    _count: { _all: true },
  });
  return { nilai: _sum.nilai ?? 0n, kali: _count._all };
}
