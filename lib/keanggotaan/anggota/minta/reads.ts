import 'server-only';
import { scopeKoperasi } from '@/lib/koperasi/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { adaPengurusLain, PENGURUS_BERAKUN, TANPA_PENGURUS_BERAKUN } from '../../pihak/reads';

/** Lines with a request that nobody has answered yet. */
export const MENUNGGU_KELUAR = {
  status: 'AKTIF',
  mintaKeluarPada: { not: null },
} as const satisfies Prisma.AnggotaWhereInput;

/**
 * Requests that a petugas answers: of koperasi where no pengurus has an account, and of a pengurus
 * beside whom there is no other.
 */
export async function whereMenungguPetugas(
  by: Wewenang<'anggota:baca' | 'anggota:catat' | 'anggota:ekspor'>,
): Promise<Prisma.AnggotaWhereInput> {
  const terjangkau = { ...MENUNGGU_KELUAR, koperasi: scopeKoperasi(by) };
  // Few people at any time: pengurus who ask to leave their koperasi.
  const pengurus = await db().anggota.findMany({
    where: { ...terjangkau, pelakuUsaha: { pengguna: { peran: { some: PENGURUS_BERAKUN } } } },
    select: { id: true, koperasiId: true, pelakuUsaha: { select: { penggunaId: true } } },
  });
  const sendirian: string[] = [];
  for (const { id, koperasiId, pelakuUsaha } of pengurus)
    if (!(await adaPengurusLain(koperasiId, pelakuUsaha.penggunaId))) sendirian.push(id);
  return {
    ...terjangkau,
    OR: [{ koperasi: TANPA_PENGURUS_BERAKUN }, { id: { in: sendirian } }],
  };
}
