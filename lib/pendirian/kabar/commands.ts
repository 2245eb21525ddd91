import 'server-only';
import { beritahu, penggunaDenganPeran } from '@/lib/pemberitahuan/commands';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { PendirianTersentuh } from '../langkah/commands';
import type { TindakanPendirian } from '../rules';
import { type Kabar, kabarLangkah, kabarPeriksa } from './rules';

type Tujuan = Pick<PendirianTersentuh, 'id' | 'nomor' | 'nama' | 'pemrakarsaId'>;

/** Accounts of all founders and of the initiator. */
async function penghuni(tx: Tx, { id, pemrakarsaId }: Tujuan): Promise<string[]> {
  const pendiri = await tx.pendiri.findMany({
    where: { pendirianId: id, status: 'AKTIF' },
    orderBy: { urutan: 'asc' },
    select: { penggunaId: true },
  });
  return [pemrakarsaId, ...pendiri.map((satu) => satu.penggunaId)];
}

/** Tells everybody who founds about a step. */
export async function kabariPendiri(
  tx: Tx,
  pendirian: PendirianTersentuh,
  tindakan: TindakanPendirian,
  rincian: Parameters<typeof kabarLangkah>[2] = {},
): Promise<void> {
  await beritahu(tx, await penghuni(tx, pendirian), kabarLangkah(pendirian, tindakan, rincian));
}

/** Tells everybody who founds, in words of its own. */
export const kabariSemua = async (
  tx: Tx,
  pendirian: PendirianTersentuh,
  kabar: Kabar,
): Promise<void> => beritahu(tx, await penghuni(tx, pendirian), kabar);

/** Tells the initiator alone. */
export const kabariPemrakarsa = (tx: Tx, { pemrakarsaId }: Tujuan, kabar: Kabar): Promise<void> =>
  beritahu(tx, [pemrakarsaId], kabar);

/** Tells the office that it is its turn, except whoever founds too. */
export async function kabariPetugas(tx: Tx, pendirian: Tujuan, apa: string | Kabar): Promise<void> {
  const ikut = new Set(await penghuni(tx, pendirian));
  const petugas = (await penggunaDenganPeran(tx, 'PETUGAS')).filter((id) => !ikut.has(id));
  await beritahu(tx, petugas, typeof apa === 'string' ? kabarPeriksa(pendirian, apa) : apa);
}
