import 'server-only';
import { beritahu } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { StatusPendiri } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { memimpin, teruskanPemrakarsa } from '../../alih/commands';
import { kabariPemrakarsa, kabariPendiri, kabariPetugas } from '../../kabar/commands';
import { kabarDikeluarkan, kabarLangkah, kabarPendiriBerakhir } from '../../kabar/rules';
import { pendiriPalingSedikit } from '../../ketentuan/reads';
import {
  ambilLangkah,
  type PendirianTersentuh,
  sentuhDipimpin,
  sentuhSebagaiPendiri,
  type WewenangPendirian,
} from '../../langkah/commands';
import { batalkanJadwal } from '../../penyuluhan/jadwal/commands';
import { whereSebagaiPendiri } from '../../reads';
import { bolehMengeluarkan, bolehMundur, langkahPendirian } from '../../rules';
import type { AlasanBerakhir } from '../rules';
import type { KeluarkanInput, MundurInput } from '../schema';

/** `diri`: the one who acted is the founder who left. */
type HasilBerakhir = Hasil<{ pendirianId: string; diri: boolean }, AlasanBerakhir>;

interface PendiriAktif {
  id: string;
  nama: string;
  penggunaId: string;
  koperasiId: string | null;
  persetujuanId: string;
}

const PILIH = {
  id: true,
  nama: true,
  penggunaId: true,
  koperasiId: true,
  persetujuanId: true,
} as const;

/** A founder leaves, until the result of the founding meeting is recorded. */
export async function mundurPendiri(
  tx: Tx,
  by: Wewenang<'pendirian:ikut'>,
  { pendirianId, alasan }: MundurInput,
): Promise<HasilBerakhir> {
  const pendirian = await sentuhSebagaiPendiri(tx, by, pendirianId);
  if (!pendirian) return tolak('TIDAK_DITEMUKAN');
  const pendiri = await tx.pendiri.findFirst({
    where: { pendirianId, status: 'AKTIF', AND: [whereSebagaiPendiri(by)] },
    orderBy: { urutan: 'asc' },
    select: PILIH,
  });
  if (!pendiri) return tolak('TIDAK_DITEMUKAN');
  const rapat = await tx.rapatPendirian.findUnique({
    where: { pendirianId },
    select: { pendirianId: true },
  });
  if (!bolehMundur(pendirian.status, rapat !== null)) return tolak('SUDAH_DITUTUP');
  const hasil = await akhiri(tx, by, { pendirian, pendiri, status: 'MUNDUR', alasan });
  if (!hasil.ok) return hasil;
  if (pendirian.pemrakarsaId !== penggunaIdDari(by)) {
    await kabariPemrakarsa(
      tx,
      pendirian,
      kabarPendiriBerakhir({ ...pendirian, namaPendiri: pendiri.nama, alasan: alasan ?? null }),
    );
  }
  return hasil;
}

/** The initiator takes a founder off the list, with a reason that the founder reads. */
export async function keluarkanPendiri(
  tx: Tx,
  by: Wewenang<'pendirian:kelola'>,
  { pendirianId, pendiriId, alasan }: KeluarkanInput,
): Promise<HasilBerakhir> {
  const pendirian = await sentuhDipimpin(tx, by, pendirianId);
  if (!pendirian) return tolak('TIDAK_DITEMUKAN');
  const pendiri = await tx.pendiri.findFirst({
    where: { id: pendiriId, pendirianId, status: 'AKTIF' },
    select: PILIH,
  });
  if (!pendiri) return tolak('TIDAK_DITEMUKAN');
  if (!bolehMengeluarkan(pendirian)) return tolak('SUDAH_DIKIRIM');
  const hasil = await akhiri(tx, by, { pendirian, pendiri, status: 'DIKELUARKAN', alasan });
  if (!hasil.ok) return hasil;
  await beritahu(tx, [pendiri.penggunaId], {
    ...kabarDikeluarkan({ ...pendirian, alasan }),
    tautan: '/portal/pendirian',
  });
  return hasil;
}

/** Of who leads, the lead passes to the next founder. */
async function akhiri(
  tx: Tx,
  by: WewenangPendirian,
  input: {
    pendirian: PendirianTersentuh;
    pendiri: PendiriAktif;
    status: Exclude<StatusPendiri, 'AKTIF'>;
    alasan: string | undefined;
  },
): Promise<HasilBerakhir> {
  const { pendirian, pendiri, status, alasan } = input;
  const kini = sekarang();
  const pemimpin = await memimpin(tx, pendirian, pendiri);
  await tx.pendiri.update({
    where: { id: pendiri.id },
    data: { status, berakhirPada: kini, alasanBerakhir: alasan ?? null },
    select: { id: true },
  });
  await tx.persetujuan.updateMany({
    where: { id: pendiri.persetujuanId, ditarikPada: null },
    data: { ditarikPada: kini },
  });
  await catat(tx, by, {
    tindakan: status === 'MUNDUR' ? 'pendirian.mundur' : 'pendirian.keluarkan-pendiri',
    objekJenis: 'pendirian',
    objekId: pendirian.id,
    sebelum: { pendiri: pendiri.nama },
    sesudah: { pendiri: null },
    keterangan: alasan,
  });
  if (pemimpin) await teruskanPemrakarsa(tx, by, pendirian);
  await kembaliBilaKurang(tx, by, pendirian);
  return berhasil({
    pendirianId: pendirian.id,
    diri: pendiri.penggunaId === penggunaIdDari(by),
  });
}

/** With too few founders nothing goes on: the founding gathers founders again, and a date falls away. */
async function kembaliBilaKurang(
  tx: Tx,
  by: WewenangPendirian,
  pendirian: PendirianTersentuh,
): Promise<void> {
  if (!langkahPendirian(pendirian, 'kurangPendiri')) return;
  const jumlah = await tx.pendiri.count({
    where: { pendirianId: pendirian.id, status: 'AKTIF' },
  });
  if (jumlah >= (await pendiriPalingSedikit(pendirian.bentuk, tx))) return;
  const hasil = await ambilLangkah(tx, by, { tindakan: 'kurangPendiri', pendirian, versi: null });
  if (!hasil.ok) throw new Error(`Pendirian tidak dapat kembali: ${hasil.alasan}`);
  await batalkanJadwal(tx, pendirian.id);
  await kabariPendiri(tx, pendirian, 'kurangPendiri');
  await kabariPetugas(tx, pendirian, kabarLangkah(pendirian, 'kurangPendiri'));
}
