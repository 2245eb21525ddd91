import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, tanggalDb } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { batasTanggapan } from '../alur/rules';
import { bagianDinilai } from '../bagian/reads';
import { wajibBerhasil } from '../hasil/rules';
import { kabarkanPelepasan, kabarkanPengembalian } from '../kabar/commands';
import type { ButirCatatan, KembalikanPenilaianInput, RujukanPenilaianInput } from '../schema';
import type { PenilaianTerkunci } from '../terkunci/reads';
import type { AlasanKembalikan, AlasanKeputusan } from '../types';
import { jadikanFinal } from './final/commands';
import { siapkanKeputusan, sudahDiputuskan } from './siap/reads';

/**
 * Shows a submitted result to its koperasi, which may answer until the last day that the rule in force
 * gives. Until it has answered, or that day is over, nothing is approved.
 */
export async function lepaskanHasil(
  tx: Tx,
  by: Wewenang<'penilaian:putuskan'>,
  input: RujukanPenilaianInput,
): Promise<Hasil<{ id: string }, AlasanKeputusan>> {
  const siap = await siapkanKeputusan(tx, by, input, 'lepaskan');
  if (!siap.ok) return siap;
  const { penilaian, koperasi, sudahOlehSaya } = siap.nilai;
  if (sudahOlehSaya) return berhasil({ id: penilaian.id });
  const aturan = await aturanBerlaku('tanggapan-penilaian', hariIni(), tx);
  const batas = batasTanggapan(hariIni(), aturan.isi.hari);
  const { total, predikat } = wajibBerhasil(penilaian);
  const putaran = (await tx.tanggapanPenilaian.count({ where: { penilaianId: penilaian.id } })) + 1;
  await tx.tanggapanPenilaian.create({
    data: {
      penilaianId: penilaian.id,
      putaran,
      total,
      predikat,
      dilepasOleh: penggunaIdDari(by),
      dilepasPada: sekarang(),
      batas: tanggalDb(batas),
      aturanVersi: aturan.versi,
    },
    select: { id: true },
  });
  await tx.penilaian.update({
    where: { id: penilaian.id },
    data: {
      status: 'MENUNGGU_TANGGAPAN',
      batasTanggapan: tanggalDb(batas),
      ...keputusanOleh(by),
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'penilaian.lepaskan',
    objekJenis: 'penilaian',
    objekId: penilaian.id,
    sebelum: { status: penilaian.status },
    sesudah: { status: 'MENUNGGU_TANGGAPAN', batasTanggapan: batas, putaran },
  });
  await kabarkanPelepasan(tx, by.pelaku.nama, { penilaian, koperasi }, batas);
  return berhasil({ id: penilaian.id });
}

const keputusanOleh = (by: Wewenang<'penilaian:putuskan'>) => ({
  diputuskanOleh: penggunaIdDari(by),
  diputuskanPada: sekarang(),
});

/**
 * Approves an assessment that its koperasi has answered, or whose time to answer is over: from now on it
 * counts, is public and can only be superseded or revoked. Approving twice is the same as once; of two
 * people who approve at once the second is told.
 */
export async function setujuiPenilaian(
  tx: Tx,
  by: Wewenang<'penilaian:putuskan'>,
  input: RujukanPenilaianInput,
): Promise<Hasil<{ id: string }, AlasanKeputusan>> {
  const siap = await siapkanKeputusan(tx, by, input, 'setujui');
  if (!siap.ok) return siap;
  const { penilaian, koperasi, sudahOlehSaya } = siap.nilai;
  if (sudahOlehSaya) return berhasil({ id: penilaian.id });
  await jadikanFinal(tx, by, { penilaian, koperasi, pemutus: penggunaIdDari(by) });
  return berhasil({ id: penilaian.id });
}

/** Codes of aspects and indicators of this assessment that a note may be about. */
async function kodeDikenal(tx: Tx, penilaian: PenilaianTerkunci): Promise<Set<string>> {
  const bagian = await bagianDinilai(penilaian, tx);
  return new Set(bagian.flatMap(({ kode, indikator }) => [kode, ...indikator.map((i) => i.kode)]));
}

async function catatButir(
  tx: Tx,
  by: Wewenang<'penilaian:putuskan'>,
  penilaian: PenilaianTerkunci,
  butir: readonly ButirCatatan[],
  dibuatPada: Date,
): Promise<void> {
  await tx.catatanPenilaian.createMany({
    data: butir.map(({ kode, catatan }) => ({
      penilaianId: penilaian.id,
      versi: penilaian.versi,
      kode,
      catatan,
      dibuatOleh: penggunaIdDari(by),
      dibuatPada,
    })),
  });
}

/** Whether the last return of an assessment says just this: another text is no replay. */
async function pengembalianSama(
  tx: Tx,
  { id, versi, catatanPengembalian }: PenilaianTerkunci,
  { catatan, butir }: KembalikanPenilaianInput,
): Promise<boolean> {
  const tersimpan = await tx.catatanPenilaian.findMany({
    where: { penilaianId: id, versi: versi - 1 },
    select: { kode: true, catatan: true },
  });
  const urut = (semua: readonly ButirCatatan[]) =>
    JSON.stringify(semua.map((satu) => [satu.kode, satu.catatan]).sort());
  return catatanPengembalian === catatan && urut(tersimpan) === urut(butir ?? []);
}

/**
 * Gives an assessment back to its preparer, who may change and submit it again: with a general note,
 * with notes on single aspects or indicators, or both.
 */
export async function kembalikanPenilaian(
  tx: Tx,
  by: Wewenang<'penilaian:putuskan'>,
  input: KembalikanPenilaianInput,
): Promise<Hasil<{ id: string }, AlasanKembalikan>> {
  const siap = await siapkanKeputusan(tx, by, input, 'kembalikan');
  if (!siap.ok) return siap;
  const { penilaian, koperasi, sudahOlehSaya } = siap.nilai;
  if (sudahOlehSaya) {
    const sama = await pengembalianSama(tx, penilaian, input);
    return sama ? berhasil({ id: penilaian.id }) : sudahDiputuskan(by, penilaian);
  }
  const butir = input.butir ?? [];
  const dikenal = butir.length > 0 ? await kodeDikenal(tx, penilaian) : new Set();
  if (butir.some(({ kode }) => !dikenal.has(kode))) return tolak('KODE_TIDAK_DIKENAL');
  const keputusan = keputusanOleh(by);
  await catatButir(tx, by, penilaian, butir, keputusan.diputuskanPada);
  await tx.penilaian.update({
    where: { id: penilaian.id },
    data: {
      status: 'DIKEMBALIKAN',
      catatanPengembalian: input.catatan,
      batasTanggapan: null,
      ...keputusan,
      // Notes of one return carry the same moment.
      dikembalikanPada: keputusan.diputuskanPada,
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'penilaian.kembalikan',
    objekJenis: 'penilaian',
    objekId: penilaian.id,
    sebelum: { status: penilaian.status },
    sesudah: {
      status: 'DIKEMBALIKAN',
      ...(butir.length > 0
        ? { catatanButir: Object.fromEntries(butir.map((satu) => [satu.kode, satu.catatan])) }
        : {}),
    },
    keterangan: input.catatan ?? undefined,
  });
  const sudahDilepas = penilaian.status !== 'DIAJUKAN';
  await kabarkanPengembalian(tx, by.pelaku.nama, { penilaian, koperasi }, sudahDilepas);
  return berhasil({ id: penilaian.id });
}
