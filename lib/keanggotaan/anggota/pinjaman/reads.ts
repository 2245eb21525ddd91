import 'server-only';
import { scopeKoperasi } from '@/lib/koperasi/reads';
import { STATUS_BERJALAN } from '@/lib/permodalan/rules';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { PinjamanAnggota } from './rules';

/** Loans of a person that run at one koperasi: paid out and not settled. In order of number. */
export async function pinjamanAnggota(
  by: Wewenang<'anggota:catat'>,
  siapa: { koperasiId: string; pelakuUsahaId: string },
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<PinjamanAnggota[]> {
  const baris = await sumber.pengajuanModal.findMany({
    where: { ...siapa, status: { in: [...STATUS_BERJALAN] }, koperasi: scopeKoperasi(by) },
    orderBy: { nomor: 'asc' },
    select: { id: true, nomor: true, sisaPokok: true, jumlahCair: true },
  });
  return baris.map(({ id, nomor, sisaPokok, jumlahCair }) => ({
    id,
    nomor,
    sisaPokok: sisaPokok ?? jumlahCair ?? 0n,
  }));
}
