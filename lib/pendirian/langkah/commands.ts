import 'server-only';
import {
  type ObjekAudit,
  perubahanSejak,
  sudahDilakukan,
  type TindakanDiminta,
} from '@/lib/audit/reads';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, type Penolakan, tolak } from '@/lib/platform/hasil';
import { bacaFakta } from '../fakta/reads';
import { halanganLangkah } from '../halangan/rules';
import { batasTahap } from '../ketentuan/reads';
import { whereDipimpin, whereSebagaiPendiri, whereTerbaca } from '../reads';
import { langkahPendirian, TINDAKAN_AUDIT, type TindakanPendirian } from '../rules';
import { LABEL_STATUS_PENDIRIAN } from '../tampilan/rules';
import { type AlasanTolakLangkah, belumLengkap, ISIAN_LANGKAH } from './rules';

export type WewenangPendirian = Wewenang<
  'pendirian:kelola' | 'pendirian:periksa' | 'pendirian:ikut'
>;

const PILIH = {
  id: true,
  nomor: true,
  nama: true,
  status: true,
  giliran: true,
  versi: true,
  bentuk: true,
  jenis: true,
  pola: true,
  adalahKkmp: true,
  kelurahanKode: true,
  wilayahKerja: true,
  pemrakarsaId: true,
  koperasiId: true,
  batasPada: true,
} as const satisfies Prisma.PendirianSelect;

export type PendirianTersentuh = Prisma.PendirianGetPayload<{ select: typeof PILIH }>;

/**
 * Holds a founding until the transaction ends: what depends on its state and its founders is decided one
 * after the other. It is always the first lock that is taken.
 */
const kunci = (tx: Tx, id: string) =>
  tx.$queryRaw`SELECT 1 FROM pendirian WHERE id = ${id}::uuid FOR UPDATE`;

/** One's own founding, held; a foreign one is as if it did not exist. */
export async function sentuhDipimpin(
  tx: Tx,
  by: Wewenang<'pendirian:kelola'>,
  id: string,
): Promise<PendirianTersentuh | null> {
  await kunci(tx, id);
  return tx.pendirian.findFirst({ where: { id, AND: [whereDipimpin(by)] }, select: PILIH });
}

/** A founding of which one is a founder, held. */
export async function sentuhSebagaiPendiri(
  tx: Tx,
  by: Wewenang<'pendirian:ikut'>,
  id: string,
): Promise<PendirianTersentuh | null> {
  await kunci(tx, id);
  return tx.pendirian.findFirst({
    where: { id, pendiri: { some: { status: 'AKTIF', AND: [whereSebagaiPendiri(by)] } } },
    select: PILIH,
  });
}

/** A founding that was found by an invitation, held. */
export async function sentuhUndangan(tx: Tx, id: string): Promise<PendirianTersentuh | null> {
  await kunci(tx, id);
  return tx.pendirian.findUnique({ where: { id }, select: PILIH });
}

/** A founding for the office, held; nobody decides on one in which they have a part. */
export async function sentuhDiperiksa(
  tx: Tx,
  by: Wewenang<'pendirian:periksa'>,
  id: string,
): Promise<Hasil<PendirianTersentuh, 'TIDAK_DITEMUKAN' | 'MILIK_SENDIRI'>> {
  await kunci(tx, id);
  const ada = await tx.pendirian.findFirst({
    where: { id, AND: [whereTerbaca(by)] },
    select: PILIH,
  });
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  return (await ikutMendirikan(tx, ada, penggunaIdDari(by)))
    ? tolak('MILIK_SENDIRI')
    : berhasil(ada);
}

async function ikutMendirikan(
  tx: Tx,
  { id, pemrakarsaId }: PendirianTersentuh,
  penggunaId: string,
): Promise<boolean> {
  if (pemrakarsaId === penggunaId) return true;
  const pendiri = await tx.pendiri.findFirst({
    where: { pendirianId: id, penggunaId, status: 'AKTIF' },
    select: { id: true },
  });
  return pendiri !== null;
}

interface Masukan {
  tindakan: TindakanPendirian;
  pendirian: PendirianTersentuh;
  /** The version that the actor saw; null for a consequence that nobody saw. */
  versi: number | null;
  data?: Prisma.PendirianUncheckedUpdateInput;
  sesudah?: Record<string, unknown>;
  keterangan?: string;
}

export interface LangkahDiambil {
  pendirian: PendirianTersentuh;
  /** The same act of the same person arrived twice: nothing more is to be done. */
  ulangan: boolean;
}

/**
 * Takes one step of a founding that is held: checks the table of states, the version that was seen and the
 * conditions, writes, and notes it in the list of steps and in the trail.
 */
export async function ambilLangkah(
  tx: Tx,
  by: WewenangPendirian,
  masukan: Masukan,
): Promise<Hasil<LangkahDiambil, AlasanTolakLangkah>> {
  const { tindakan, pendirian, versi, data, sesudah, keterangan } = masukan;
  const langkah = langkahPendirian(pendirian, tindakan);
  if (!langkah || (versi !== null && pendirian.versi !== versi)) return terlambat(tx, by, masukan);
  if (langkah.syarat) {
    const halangan = halanganLangkah(langkah.syarat, await bacaFakta(tx, pendirian));
    if (halangan.length > 0) return belumLengkap(halangan);
  }
  const { id, status } = pendirian;
  const kini = sekarang();
  await tx.pendirian.update({
    where: { id },
    data: {
      ...data,
      status: langkah.ke,
      giliran: langkah.giliranKe,
      statusSejak: kini,
      batasPada: await batasTahap(langkah.ke, tx),
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await tx.perjalananPendirian.create({
    data: {
      pendirianId: id,
      dari: status,
      ke: langkah.ke,
      tindakan,
      olehId: penggunaIdDari(by),
      pada: kini,
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: TINDAKAN_AUDIT[tindakan],
    objekJenis: 'pendirian',
    objekId: id,
    sebelum: { status },
    sesudah: { status: langkah.ke, ...sesudah },
    keterangan,
  });
  return berhasil({ pendirian, ulangan: false });
}

const objekAudit = (id: string) => ({ objekJenis: 'pendirian', objekId: id });

/** Whether the act that the actor sends now is the one that was just taken: the form arrived twice. */
export const sudahSendiri = async (
  tx: Tx,
  by: WewenangPendirian,
  { id, versi: kini }: PendirianTersentuh,
  versi: number,
  diminta: Omit<TindakanDiminta, keyof ObjekAudit>,
): Promise<boolean> =>
  kini === versi + 1 && (await sudahDilakukan(tx, by, { ...objekAudit(id), ...diminta }));

/** A refusal that shows who changed the founding since the actor's page was made. */
export async function sudahBerubah(
  tx: Tx,
  { id, versi, status }: PendirianTersentuh,
): Promise<Penolakan<'SUDAH_BERUBAH'>> {
  const { oleh, olehId, pada } = await perubahanSejak(tx, objekAudit(id), 1);
  return tolak('SUDAH_BERUBAH', {
    bentrok: {
      versi: String(versi),
      oleh,
      olehId,
      pada,
      status: LABEL_STATUS_PENDIRIAN[status],
      butir: [],
    },
  });
}

/** Somebody was faster: says who and what, or finds that it was this very person's own act. */
async function terlambat(
  tx: Tx,
  by: WewenangPendirian,
  { tindakan, pendirian, versi, sesudah, keterangan }: Masukan,
): Promise<Hasil<LangkahDiambil, AlasanTolakLangkah>> {
  const diminta = {
    tindakan: TINDAKAN_AUDIT[tindakan],
    keterangan: keterangan ?? null,
    sesudah,
  };
  if (versi !== null && (await sudahSendiri(tx, by, pendirian, versi, diminta)))
    return berhasil({ pendirian, ulangan: true });
  if (langkahPendirian(pendirian, tindakan)) return sudahBerubah(tx, pendirian);
  const { oleh, pada } = await perubahanSejak(tx, objekAudit(pendirian.id), 1);
  const label = LABEL_STATUS_PENDIRIAN[pendirian.status];
  return tolak('SUDAH_DIPROSES', {
    galat: {
      [ISIAN_LANGKAH]: [`Keadaannya sekarang: ${label}. Terakhir diubah ${oleh} pada ${pada}.`],
    },
  });
}
