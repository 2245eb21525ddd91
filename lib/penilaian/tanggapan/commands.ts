import 'server-only';
import { catat } from '@/lib/platform/audit';
import { menjangkauSemua, penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import {
  batasLewat,
  bolehTindakanPenilaian,
  langkahPenilaian,
  STATUS_TERLIHAT_KOPERASI,
} from '../alur/rules';
import { akunPengurus, kabarkanTanggapan } from '../kabar/commands';
import { ikutMenyusun } from '../keputusan/reads';
import { masaLewat } from '../keputusan/siap/reads';
import { kunciPenilaian, type PenilaianTerkunci } from '../terkunci/reads';
import type { AlasanTanggapi } from '../types';
import type { TanggapiHasilInput } from './schema';

type Tanggapi = Wewenang<'penilaian:tanggapi'>;

const terlihat = ({ status }: PenilaianTerkunci): boolean =>
  (STATUS_TERLIHAT_KOPERASI as readonly string[]).includes(status);

/** The last release ran out without an answer. */
const tanpaJawaban = (satu: { ditanggapiOleh: string | null; batas: Date } | null): boolean =>
  satu !== null &&
  satu.ditanggapiOleh === null &&
  batasLewat(tanggalJakarta(satu.batas), hariIni());

/** True when the actor is pengurus of this koperasi and does not act as an officer. */
const wakilKoperasi = (by: Tanggapi, koperasiId: string): boolean =>
  by.hak.some(({ lingkup }) => lingkup.jenis === 'koperasi' && lingkup.koperasiId === koperasiId);

/** An officer speaks only for a koperasi that cannot speak for itself, and not about own work. */
async function bolehMewakili(
  tx: Tx,
  by: Tanggapi,
  penilaian: PenilaianTerkunci,
  penyampai: string | null,
): Promise<AlasanTanggapi | null> {
  if ((await akunPengurus(tx, penilaian.koperasiId)).length > 0) return 'KOPERASI_PUNYA_AKUN';
  if (await ikutMenyusun(by, penilaian, tx)) return 'SUSUNAN_SENDIRI';
  return penyampai === null ? 'PENYAMPAI_KOSONG' : null;
}

/** Files of this koperasi that are there to be handed in with its answer. */
async function dokumenSah(
  tx: Tx,
  penilaian: PenilaianTerkunci,
  id: readonly string[],
): Promise<boolean> {
  if (id.length === 0) return true;
  const ada = await tx.dokumen.count({
    where: {
      id: { in: [...id] },
      koperasiId: penilaian.koperasiId,
      jenis: 'TANGGAPAN_PENILAIAN',
      dihapusPada: null,
      tanggapan: { none: {} },
    },
  });
  return ada === id.length;
}

/** Whether an answer says just this: another one from the same page is no replay. */
function tanggapanSama(
  ada: { sikap: string | null; catatan: string | null; dokumen: { dokumenId: string }[] },
  { sikap, catatan, dokumenId }: TanggapiHasilInput,
): boolean {
  const berkas = new Set(ada.dokumen.map((satu) => satu.dokumenId));
  return (
    ada.sikap === sikap &&
    ada.catatan === catatan &&
    berkas.size === new Set(dokumenId).size &&
    dokumenId.every((id) => berkas.has(id))
  );
}

/**
 * Answers the draft result for its koperasi: accepts it, or objects with a note and files. By its
 * pengurus; for a koperasi without an account by an officer, who names who of the koperasi said so.
 * Until the end of the last day; once.
 */
export async function tanggapiHasil(
  tx: Tx,
  by: Tanggapi,
  input: TanggapiHasilInput,
): Promise<Hasil<{ id: string }, AlasanTanggapi>> {
  const penggunaId = penggunaIdDari(by);
  const ada = await kunciPenilaian(tx, by, input.id);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const { penilaian, koperasi } = ada;
  // To a koperasi, what it was not shown does not exist.
  if (!menjangkauSemua(by) && !terlihat(penilaian)) return tolak('TIDAK_DITEMUKAN');
  const tanggapan = await tx.tanggapanPenilaian.findFirst({
    where: { penilaianId: penilaian.id },
    orderBy: { putaran: 'desc' },
    select: {
      id: true,
      ditanggapiOleh: true,
      batas: true,
      sikap: true,
      catatan: true,
      dokumen: { select: { dokumenId: true } },
    },
  });
  const sudahOlehSaya = tanggapan?.ditanggapiOleh === penggunaId && tanggapanSama(tanggapan, input);
  if (penilaian.status === 'DITANGGAPI' && sudahOlehSaya && penilaian.versi === input.versi + 1) {
    return berhasil({ id: penilaian.id });
  }
  if (!langkahPenilaian(penilaian.status, 'tanggapi') || !tanggapan) {
    // Who comes too late reads so, also when the result has become final since.
    return tolak(tanpaJawaban(tanggapan) ? 'BATAS_LEWAT' : 'STATUS_TIDAK_SESUAI');
  }
  if (!bolehTindakanPenilaian(penilaian.status, 'tanggapi', masaLewat(penilaian))) {
    return tolak('BATAS_LEWAT');
  }
  if (penilaian.versi !== input.versi) return tolak('SUDAH_BERUBAH');
  if (input.sikap === 'KEBERATAN' && input.catatan === null) return tolak('CATATAN_KOSONG');
  const mewakili = !wakilKoperasi(by, koperasi.id);
  const halangan = mewakili ? await bolehMewakili(tx, by, penilaian, input.penyampai) : null;
  if (halangan) return tolak(halangan);
  if (!(await dokumenSah(tx, penilaian, input.dokumenId))) return tolak('DOKUMEN_TIDAK_DITEMUKAN');

  const { sikap, catatan, dokumenId } = input;
  const penyampai = mewakili ? input.penyampai : null;
  await tx.tanggapanPenilaian.update({
    where: { id: tanggapan.id },
    data: {
      ...{ sikap, catatan, penyampai },
      ditanggapiOleh: penggunaId,
      ditanggapiPada: sekarang(),
    },
    select: { id: true },
  });
  await tx.dokumenTanggapan.createMany({
    data: dokumenId.map((satu) => ({ tanggapanId: tanggapan.id, dokumenId: satu })),
  });
  await tx.penilaian.update({
    where: { id: penilaian.id },
    data: { status: 'DITANGGAPI', versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'penilaian.tanggapi',
    objekJenis: 'penilaian',
    objekId: penilaian.id,
    sebelum: { status: penilaian.status },
    sesudah: {
      status: 'DITANGGAPI',
      sikap,
      berkas: dokumenId.length,
      ...(mewakili ? { atasNamaKoperasi: true, penyampai } : {}),
    },
    keterangan: catatan ?? undefined,
  });
  await kabarkanTanggapan(
    tx,
    { penilaian, koperasi },
    { keberatan: sikap === 'KEBERATAN', pencatat: mewakili ? by.pelaku.nama : null },
  );
  return berhasil({ id: penilaian.id });
}
