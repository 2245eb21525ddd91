import 'server-only';
import type { TugasMenunggu } from '@/lib/beranda/types';
import { menjangkauSemua, type Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { MENUNGGU_KELUAR, whereMenungguPetugas } from '../minta/reads';
import { whereAnggota } from '../reads';

/**
 * Requests to leave that wait for whoever keeps the book; nobody is sent to their own.
 *
 * @param batas as far as is counted
 */
export async function tugasMintaKeluar(
  by: Wewenang<'anggota:catat'>,
  batas: number,
): Promise<TugasMenunggu> {
  const petugas = menjangkauSemua(by);
  const milikLain: Prisma.AnggotaWhereInput = {
    OR: [
      { pelakuUsaha: { penggunaId: null } },
      { pelakuUsaha: { penggunaId: { not: by.pelaku.penggunaId } } },
    ],
  };
  const where: Prisma.AnggotaWhereInput = {
    AND: [
      whereAnggota(by),
      milikLain,
      petugas ? await whereMenungguPetugas(by) : { ...MENUNGGU_KELUAR },
    ],
  };
  const [jumlah, tertua] = await Promise.all([
    db().anggota.count({ where, take: batas }),
    db().anggota.findFirst({
      where,
      orderBy: { mintaKeluarPada: 'asc' },
      select: { id: true, koperasiId: true, mintaKeluarPada: true },
    }),
  ]);
  return {
    label: 'Anggota minta keluar',
    keterangan: 'Baca alasannya, selesaikan simpanan dan pinjamannya, lalu catat keluarnya.',
    href:
      jumlah === 1 && tertua
        ? `/portal/koperasi/${tertua.koperasiId}/anggota/${tertua.id}`
        : `/portal/anggota?minta=${petugas ? 'petugas' : 'ya'}`,
    jumlah,
    sejak: tertua?.mintaKeluarPada ?? null,
  };
}
