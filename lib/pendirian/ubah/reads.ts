import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { ragamDari } from '../isian/rules';
import type { IsianPendirian } from '../isian/schema';
import { whereDipimpin } from '../reads';

/** The plan of one's own founding for editing; null beyond one's lead. */
export async function bacaIsianPendirian(
  by: Wewenang<'pendirian:kelola'>,
  id: string,
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<{ isian: IsianPendirian; versi: number } | null> {
  const baris = await sumber.pendirian.findFirst({
    where: { id, AND: [whereDipimpin(by)] },
    select: {
      versi: true,
      bentuk: true,
      adalahKkmp: true,
      jenis: true,
      pola: true,
      kelurahanKode: true,
      alamat: true,
      wilayahKerja: true,
      nama: true,
      tujuan: true,
      kegiatan: true,
      sektorUsaha: true,
      simpananPokok: true,
      simpananWajib: true,
    },
  });
  if (!baris) return null;
  const { versi, bentuk, adalahKkmp, ...isi } = baris;
  return { versi, isian: { ...isi, ragam: ragamDari({ bentuk, adalahKkmp }), koperasiId: null } };
}
