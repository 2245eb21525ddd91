import 'server-only';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kabariSemua } from '../kabar/commands';
import { kabarPemrakarsaBaru } from '../kabar/rules';
import {
  type PendirianTersentuh,
  sentuhDiperiksa,
  sudahBerubah,
  sudahSendiri,
  type WewenangPendirian,
} from '../langkah/commands';
import { sudahBerakhir } from '../rules';
import type { AlasanAlih } from './rules';
import type { AlihkanInput } from './schema';

/**
 * Hands the lead to another founder, when the initiator no longer acts: fell ill, closed the account. The
 * office does it, as the one who leads may be the one who is missing. All founders are told why.
 */
export async function alihkanPemrakarsa(
  tx: Tx,
  by: Wewenang<'pendirian:periksa'>,
  { id, versi, pendiriId, alasan }: AlihkanInput,
): Promise<Hasil<{ id: string }, AlasanAlih>> {
  const temuan = await sentuhDiperiksa(tx, by, id);
  if (!temuan.ok) return temuan;
  const pendirian = temuan.nilai;
  if (sudahBerakhir(pendirian.status)) return tolak('SUDAH_BERAKHIR');
  const pendiri = await tx.pendiri.findFirst({
    where: { id: pendiriId, pendirianId: id, status: 'AKTIF' },
    select: PILIH_PENERUS,
  });
  if (pendirian.versi !== versi) {
    const ulangan =
      pendiri !== null &&
      (await sudahSendiri(tx, by, pendirian, versi, alihTercatat(pendiri, alasan)));
    return ulangan ? berhasil({ id }) : sudahBerubah(tx, pendirian);
  }
  if (!pendiri) return tolak('BUKAN_PENDIRI');
  if (await memimpin(tx, pendirian, pendiri)) return tolak('SUDAH_PEMRAKARSA');
  await serahkanKepada(tx, by, { pendirian, pendiri, alasan });
  return berhasil({ id });
}

const PILIH_PENERUS = { nama: true, namaWakil: true, penggunaId: true, koperasiId: true } as const;
type Penerus = Prisma.PendiriGetPayload<{ select: typeof PILIH_PENERUS }>;

const namaPenerus = ({ namaWakil, nama }: Penerus): string =>
  [namaWakil, nama].filter(Boolean).join(', ').slice(0, 200);

/** What the trail says of it. */
const alihTercatat = (pendiri: Penerus, alasan: string) => ({
  tindakan: 'pendirian.alihkan',
  sesudah: { pemrakarsa: namaPenerus(pendiri) },
  keterangan: alasan,
});

/** Whether this founder is the one who leads; a secondary is led on behalf of a koperasi. */
export async function memimpin(
  tx: Tx,
  { id, pemrakarsaId }: Pick<PendirianTersentuh, 'id' | 'pemrakarsaId'>,
  pendiri: Pick<Penerus, 'penggunaId' | 'koperasiId'>,
): Promise<boolean> {
  const { pemrakarsaKoperasiId } = await tx.pendirian.findUniqueOrThrow({
    where: { id },
    select: { pemrakarsaKoperasiId: true },
  });
  return pendiri.penggunaId === pemrakarsaId && pendiri.koperasiId === pemrakarsaKoperasiId;
}

/**
 * Whoever leads and leaves the founders hands the lead to the founder who came first of those who stay; nobody
 * outside goes on steering them. The last one keeps it, to call the founding off or to invite others.
 */
export async function teruskanPemrakarsa(
  tx: Tx,
  by: WewenangPendirian,
  pendirian: PendirianTersentuh,
): Promise<void> {
  const pendiri = await tx.pendiri.findFirst({
    where: { pendirianId: pendirian.id, status: 'AKTIF' },
    orderBy: { urutan: 'asc' },
    select: PILIH_PENERUS,
  });
  if (!pendiri) return;
  await serahkanKepada(tx, by, {
    pendirian,
    pendiri,
    alasan: 'Pemrakarsa sebelumnya mundur sebagai pendiri.',
  });
}

async function serahkanKepada(
  tx: Tx,
  by: WewenangPendirian,
  {
    pendirian,
    pendiri,
    alasan,
  }: { pendirian: PendirianTersentuh; pendiri: Penerus; alasan: string },
): Promise<void> {
  const { id } = pendirian;
  const { namaPemrakarsa } = await tx.pendirian.findUniqueOrThrow({
    where: { id },
    select: { namaPemrakarsa: true },
  });
  const nama = namaPenerus(pendiri);
  // Whoever led hears of it too; so they are told before they are no longer among those who are.
  await kabariSemua(tx, pendirian, kabarPemrakarsaBaru({ ...pendirian, pemrakarsa: nama, alasan }));
  await tx.pendirian.update({
    where: { id },
    data: {
      pemrakarsaId: pendiri.penggunaId,
      pemrakarsaKoperasiId: pendiri.koperasiId,
      namaPemrakarsa: nama,
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await catat(tx, by, {
    ...alihTercatat(pendiri, alasan),
    objekJenis: 'pendirian',
    objekId: id,
    sebelum: { pemrakarsa: namaPemrakarsa },
  });
}
