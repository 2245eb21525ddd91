import 'server-only';
import { tulisBerkas } from '@/lib/dokumen/commands';
import type { BerkasTerperiksa } from '@/lib/dokumen/isi/reads';
import type { AlasanUnggah } from '@/lib/dokumen/rules';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { PihakPendirian, StatusBerkas } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { ketentuanUntuk } from '../ketentuan/reads';
import { type PendirianTersentuh, sentuhDiperiksa, sentuhDipimpin } from '../langkah/commands';
import {
  type AlasanPeriksa,
  type AlasanSetujui,
  BERKAS_PALING_BANYAK,
  bolehPeriksa,
  bolehUnggah,
  sebutanBerkas,
  sudahDisetujui,
} from './rules';
import type { PeriksaBerkasInput, SetujuiBerkasInput, UnggahBerkasInput } from './schema';

type Memimpin = Wewenang<'pendirian:kelola'>;
type Memeriksa = Wewenang<'pendirian:periksa'>;

/** The initiator hands in a document of the checklist; it takes the place of an earlier one. */
export async function unggahBerkas(
  tx: Tx,
  by: Memimpin,
  berkas: BerkasTerperiksa,
  input: UnggahBerkasInput,
): Promise<Hasil<{ id: string }, AlasanUnggah>> {
  const pendirian = await sentuhDipimpin(tx, by, input.pendirianId);
  if (!pendirian) return tolak('TUJUAN_TIDAK_DITEMUKAN');
  return pasang(tx, by, { pendirian, pihak: 'PEMRAKARSA', berkas, input });
}

/** The same by the office, for what it issues itself. */
export async function unggahBerkasPetugas(
  tx: Tx,
  by: Memeriksa,
  berkas: BerkasTerperiksa,
  input: UnggahBerkasInput,
): Promise<Hasil<{ id: string }, AlasanUnggah>> {
  const temuan = await sentuhDiperiksa(tx, by, input.pendirianId);
  if (!temuan.ok) return tolak('TUJUAN_TIDAK_DITEMUKAN');
  return pasang(tx, by, { pendirian: temuan.nilai, pihak: 'PETUGAS', berkas, input });
}

async function pasang(
  tx: Tx,
  by: Memimpin | Memeriksa,
  {
    pendirian,
    pihak,
    berkas,
    input,
  }: {
    pendirian: PendirianTersentuh;
    pihak: PihakPendirian;
    berkas: BerkasTerperiksa;
    input: UnggahBerkasInput;
  },
): Promise<Hasil<{ id: string }, AlasanUnggah>> {
  const { kode } = input;
  const pendiriId = input.pendiriId ?? null;
  const { butir } = await ketentuanUntuk(pendirian, tx);
  const satu = butir.find((ada) => ada.kode === kode);
  if (!satu || satu.tiapPendiri !== (pendiriId !== null)) return tolak('TUJUAN_TIDAK_DITEMUKAN');
  if (!bolehUnggah(pendirian, pihak, satu)) return tolak('BUKAN_WAKTUNYA');
  const pendirianId = pendirian.id;
  if (pendiriId) {
    const ada = await tx.pendiri.findFirst({
      where: { id: pendiriId, pendirianId, status: 'AKTIF' },
      select: { id: true },
    });
    if (!ada) return tolak('TUJUAN_TIDAK_DITEMUKAN');
  }
  const jumlah = await tx.berkasPendirian.count({ where: { pendirianId } });
  if (jumlah >= BERKAS_PALING_BANYAK) return tolak('TERLALU_BANYAK');
  const dokumenId = await tulisBerkas(tx, by, berkas, {});
  const kini = sekarang();
  await tx.berkasPendirian.updateMany({
    where: { pendirianId, kode, pendiriId, digantiPada: null },
    data: { digantiPada: kini },
  });
  await tx.berkasPendirian.create({
    data: {
      pendirianId,
      kode,
      pendiriId,
      dokumenId,
      dibuatPada: kini,
      // What the office hands in itself needs no check by the office.
      ...(pihak === 'PETUGAS'
        ? { status: 'SESUAI', diperiksaOleh: penggunaIdDari(by), diperiksaPada: kini }
        : {}),
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'pendirian.unggah',
    objekJenis: 'pendirian',
    objekId: pendirianId,
    sesudah: { berkas: satu.nama, dokumenId },
  });
  return berhasil({ id: dokumenId });
}

/** The office says whether a document is as it should be; what is wrong is said in words. */
export async function periksaBerkas(
  tx: Tx,
  by: Memeriksa,
  { pendirianId, berkasId, hasil, catatan }: PeriksaBerkasInput,
): Promise<Hasil<{ pendirianId: string }, AlasanPeriksa>> {
  const temuan = await sentuhDiperiksa(tx, by, pendirianId);
  if (!temuan.ok) return temuan;
  const [ada] = await berkasBerlaku(tx, pendirianId, [berkasId]);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const { butir } = await ketentuanUntuk(temuan.nilai, tx);
  const satu = butir.find(({ kode }) => kode === ada.kode);
  if (!satu || !bolehPeriksa(temuan.nilai, satu)) return tolak('BUKAN_WAKTUNYA');
  // The form still holds what was wrong; said to be as it should be, that has been answered.
  const terjawab =
    hasil === 'SESUAI' && ada.status === 'PERLU_PERBAIKAN' && ada.catatan === catatan;
  const baru = terjawab ? null : (catatan ?? null);
  if (ada.status === hasil && ada.catatan === baru) return berhasil({ pendirianId });
  await tandai(tx, by, { pendirianId, berkas: ada, nama: satu.nama, hasil, catatan: baru });
  return berhasil({ pendirianId });
}

/**
 * Several documents are as they should be: all of them or none. One that somebody decided on already refuses
 * the whole, except where this very person's form arrives a second time.
 */
export async function setujuiBerkas(
  tx: Tx,
  by: Memeriksa,
  { pendirianId, berkasId }: SetujuiBerkasInput,
): Promise<Hasil<{ pendirianId: string }, AlasanSetujui>> {
  const temuan = await sentuhDiperiksa(tx, by, pendirianId);
  if (!temuan.ok) return temuan;
  const ada = await berkasBerlaku(tx, pendirianId, berkasId);
  if (ada.length !== berkasId.length) return tolak('TIDAK_DITEMUKAN');
  const { butir } = await ketentuanUntuk(temuan.nilai, tx);
  const diperiksa = ada.flatMap((berkas) => {
    const satu = butir.find(({ kode }) => kode === berkas.kode);
    return satu && bolehPeriksa(temuan.nilai, satu) ? [{ berkas, nama: satu.nama }] : [];
  });
  if (diperiksa.length !== ada.length) return tolak('BUKAN_WAKTUNYA');
  if (sudahDisetujui(ada, penggunaIdDari(by))) return berhasil({ pendirianId });
  const terlambat = diperiksa.filter(({ berkas }) => berkas.status !== 'BELUM_DIPERIKSA');
  if (terlambat.length > 0) {
    const galat = terlambat.map(
      ({ berkas, nama }) => `Sudah diperiksa: ${sebutanBerkas(nama, berkas.pendiri?.nama)}.`,
    );
    return tolak('SUDAH_DIPERIKSA', { galat: { berkasId: galat } });
  }
  for (const { berkas, nama } of diperiksa)
    await tandai(tx, by, { pendirianId, berkas, nama, hasil: 'SESUAI', catatan: null });
  return berhasil({ pendirianId });
}

/** Those of the documents that stand, in the order of their upload; a replaced or foreign one is missing. */
const berkasBerlaku = (tx: Tx, pendirianId: string, id: readonly string[]) =>
  tx.berkasPendirian.findMany({
    where: { id: { in: [...id] }, pendirianId, digantiPada: null },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      kode: true,
      status: true,
      catatan: true,
      diperiksaOleh: true,
      pendiri: { select: { nama: true } },
    },
  });

async function tandai(
  tx: Tx,
  by: Memeriksa,
  {
    pendirianId,
    berkas,
    nama,
    hasil,
    catatan,
  }: {
    pendirianId: string;
    berkas: { id: string; status: StatusBerkas };
    nama: string;
    hasil: PeriksaBerkasInput['hasil'];
    catatan: string | null;
  },
): Promise<void> {
  await tx.berkasPendirian.update({
    where: { id: berkas.id },
    data: {
      status: hasil,
      catatan,
      diperiksaOleh: penggunaIdDari(by),
      diperiksaPada: sekarang(),
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'pendirian.periksa-berkas',
    objekJenis: 'pendirian',
    objekId: pendirianId,
    sebelum: { hasil: berkas.status },
    sesudah: { berkas: nama, hasil },
    keterangan: catatan ?? undefined,
  });
}
