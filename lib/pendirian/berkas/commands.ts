import 'server-only';
import { tulisBerkas } from '@/lib/dokumen/commands';
import type { BerkasTerperiksa } from '@/lib/dokumen/isi/reads';
import type { AlasanUnggah } from '@/lib/dokumen/rules';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { PihakPendirian } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { ketentuanUntuk } from '../ketentuan/reads';
import { type PendirianTersentuh, sentuhDiperiksa, sentuhDipimpin } from '../langkah/commands';
import { type AlasanPeriksa, bolehPeriksa, bolehUnggah } from './rules';
import type { PeriksaBerkasInput, UnggahBerkasInput } from './schema';

type Memimpin = Wewenang<'pendirian:kelola'>;
type Memeriksa = Wewenang<'pendirian:periksa'>;

/** Most files of one founding, replaced ones included. */
const PALING_BANYAK = 300;

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
  if (jumlah >= PALING_BANYAK) return tolak('TERLALU_BANYAK');
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
  const ada = await tx.berkasPendirian.findFirst({
    where: { id: berkasId, pendirianId, digantiPada: null },
    select: { kode: true, status: true, catatan: true },
  });
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const { butir } = await ketentuanUntuk(temuan.nilai, tx);
  const satu = butir.find(({ kode }) => kode === ada.kode);
  if (!satu || !bolehPeriksa(temuan.nilai, satu)) return tolak('BUKAN_WAKTUNYA');
  const baru = hasil === 'SESUAI' ? null : (catatan ?? null);
  if (ada.status === hasil && ada.catatan === baru) return berhasil({ pendirianId });
  await tx.berkasPendirian.update({
    where: { id: berkasId },
    data: {
      status: hasil,
      catatan: baru,
      diperiksaOleh: penggunaIdDari(by),
      diperiksaPada: sekarang(),
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'pendirian.periksa-berkas',
    objekJenis: 'pendirian',
    objekId: pendirianId,
    sebelum: { hasil: ada.status },
    sesudah: { berkas: satu.nama, hasil },
    keterangan: catatan,
  });
  return berhasil({ pendirianId });
}
