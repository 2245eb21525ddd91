import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { whereAnggota } from '../reads';
import type { KeanggotaanLalu } from '../types';

/**
 * The lines of one koperasi's book that tell that a person was a member and left, latest leave first;
 * empty beyond the reader's reach.
 */
export async function keanggotaanLalu(
  by: Wewenang<'anggota:baca'>,
  { koperasiId, pelakuUsahaId }: { koperasiId: string; pelakuUsahaId: string },
): Promise<KeanggotaanLalu[]> {
  return db().anggota.findMany({
    where: { koperasiId, pelakuUsahaId, status: 'KELUAR', AND: [whereAnggota(by)] },
    orderBy: [{ tanggalKeluar: 'desc' }, { nomorAnggota: 'desc' }],
    take: 20,
    select: {
      id: true,
      nomorAnggota: true,
      tanggalMasuk: true,
      tanggalKeluar: true,
      alasanKeluar: true,
      keteranganKeluar: true,
    },
  });
}
