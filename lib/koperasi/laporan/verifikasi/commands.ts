import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { beritahu, penggunaDenganPeran } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { naskahKanonik } from '@/lib/platform/kanonik';
import { bawaBerkas, versiBerikut } from '../commands';
import { kabarDikembalikan, kabarTerverifikasi } from '../kabar/rules';
import {
  bacaCatatan,
  bolehTindakanLaporan,
  kolomLaporan,
  LABEL_DITINJAU,
  STATUS_BERJALAN,
} from '../rules';
import { salinRat } from '../salinan/commands';
import type { RujukanLaporanInput } from '../schema';
import { kunciLaporan, type LaporanTerkunci } from '../terkunci/reads';
import type { KembalikanLaporanInput, VerifikasiLaporanInput } from './schema';

type Verifikasi = Wewenang<'laporan:verifikasi'>;
type Tempat = { koperasiId: string; tahunBuku: number };

export type AlasanVerifikasi =
  | 'TIDAK_DITEMUKAN'
  | 'STATUS_TIDAK_SESUAI'
  | 'SUDAH_DIPUTUSKAN'
  | 'SUDAH_BERUBAH'
  | 'TULISAN_SENDIRI'
  | 'SUDAH_ADA_KOREKSI';

const tempat = ({ koperasi, tahunBuku }: LaporanTerkunci): Tempat => ({
  koperasiId: koperasi.id,
  tahunBuku,
});

/** Whether a decision was told in these words: an old page is not taken for a replay. */
const catatanSama = (
  ada: Pick<LaporanTerkunci, 'catatan' | 'catatanUmum'>,
  isi: { catatan?: Record<string, string>; catatanUmum?: string | null | undefined },
): boolean =>
  ada.catatanUmum === (isi.catatanUmum ?? null) &&
  naskahKanonik(ada.catatan) === naskahKanonik(isi.catatan ?? {});

/** What both decisions ask about a submitted report, on the locked state. */
async function siapkan(
  tx: Tx,
  by: Verifikasi,
  input: VerifikasiLaporanInput | KembalikanLaporanInput,
  tujuan: 'verifikasi' | 'kembalikan',
): Promise<Hasil<LaporanTerkunci & { sudahOlehSaya: boolean }, AlasanVerifikasi>> {
  const penggunaId = penggunaIdDari(by);
  const laporan = await kunciLaporan(tx, by, input.id);
  if (!laporan) return tolak('TIDAK_DITEMUKAN');
  const hasilnya = tujuan === 'verifikasi' ? 'TERVERIFIKASI' : 'DIKEMBALIKAN';
  if (
    laporan.status === hasilnya &&
    laporan.diputuskanOleh === penggunaId &&
    laporan.versi === input.versi + 1 &&
    catatanSama(laporan, input)
  ) {
    return berhasil({ ...laporan, sudahOlehSaya: true });
  }
  if (!bolehTindakanLaporan(laporan.status, tujuan)) {
    return tolak(laporan.diputuskanOleh ? 'SUDAH_DIPUTUSKAN' : 'STATUS_TIDAK_SESUAI');
  }
  if (laporan.versi !== input.versi) return tolak('SUDAH_BERUBAH');
  if (laporan.status === 'DIAJUKAN' && laporan.penulis.includes(penggunaId)) {
    return tolak('TULISAN_SENDIRI');
  }
  return berhasil({ ...laporan, sudahOlehSaya: false });
}

/** The version that counted until now; its contents stay, it counts no longer. */
async function gantikanYangBerlaku(tx: Tx, { koperasi, tahunBuku }: LaporanTerkunci) {
  await tx.laporanTahunan.updateMany({
    where: { koperasiId: koperasi.id, tahunBuku, status: 'TERVERIFIKASI' },
    data: { status: 'DIGANTIKAN' },
  });
}

/** Those of the koperasi, and whoever wrote it, without the one who decides. */
async function penerima(tx: Tx, by: Verifikasi, { koperasi, penulis }: LaporanTerkunci) {
  const pengurus = await penggunaDenganPeran(tx, 'PENGURUS', { koperasiId: koperasi.id });
  return [...pengurus, ...penulis].filter((id) => id !== by.pelaku.penggunaId);
}

/**
 * Finds a submitted report right: from now on it counts, in place of the version that counted before.
 * Nobody verifies what they wrote in. Verifying twice is the same as once; of two who decide at once
 * the second is told.
 */
export async function verifikasiLaporan(
  tx: Tx,
  by: Verifikasi,
  input: VerifikasiLaporanInput,
): Promise<Hasil<Tempat, AlasanVerifikasi>> {
  const siap = await siapkan(tx, by, input, 'verifikasi');
  if (!siap.ok) return siap;
  const laporan = siap.nilai;
  if (laporan.sudahOlehSaya) return berhasil(tempat(laporan));
  await gantikanYangBerlaku(tx, laporan);
  await tx.laporanTahunan.update({
    where: { id: laporan.id },
    data: {
      status: 'TERVERIFIKASI',
      diputuskanOleh: penggunaIdDari(by),
      diputuskanPada: sekarang(),
      catatan: {},
      catatanUmum: input.catatanUmum ?? null,
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await salinRat(tx, laporan.koperasi.id);
  await catat(tx, by, {
    tindakan: 'laporan.verifikasi',
    objekJenis: 'koperasi',
    objekId: laporan.koperasi.id,
    sebelum: { status: laporan.status },
    sesudah: { tahunBuku: laporan.tahunBuku, status: 'TERVERIFIKASI' },
    keterangan: input.catatanUmum,
  });
  await beritahu(
    tx,
    await penerima(tx, by, laporan),
    kabarTerverifikasi({
      ...tempat(laporan),
      namaKoperasi: laporan.koperasi.nama,
      tanggalRat: laporan.isian.tanggalRat,
    }),
  );
  return berhasil(tempat(laporan));
}

/**
 * A verified report that must be mended: its next version, given back with notes.
 *
 * @returns refused where a next version is there already, unless this very form has opened it: then 'ulangan'
 */
async function bukaUntukKoreksi(
  tx: Tx,
  by: Verifikasi,
  laporan: LaporanTerkunci,
  input: KembalikanLaporanInput,
): Promise<Hasil<'dibuka' | 'ulangan', 'SUDAH_ADA_KOREKSI'>> {
  const { koperasi, tahunBuku } = laporan;
  const berjalan = await tx.laporanTahunan.findFirst({
    where: { koperasiId: koperasi.id, tahunBuku, status: { in: [...STATUS_BERJALAN] } },
    select: { status: true, diputuskanOleh: true, catatan: true, catatanUmum: true },
  });
  if (berjalan) {
    const ulangan =
      berjalan.status === 'DIKEMBALIKAN' &&
      berjalan.diputuskanOleh === by.pelaku.penggunaId &&
      catatanSama({ ...berjalan, catatan: bacaCatatan(berjalan.catatan) }, input);
    return ulangan ? berhasil('ulangan') : tolak('SUDAH_ADA_KOREKSI');
  }
  const id = uuidv7();
  await tx.laporanTahunan.create({
    data: {
      id,
      koperasiId: koperasi.id,
      tahunBuku,
      ...kolomLaporan(laporan.isian),
      status: 'DIKEMBALIKAN',
      catatan: input.catatan,
      catatanUmum: input.catatanUmum,
      diputuskanOleh: penggunaIdDari(by),
      diputuskanPada: sekarang(),
      versi: await versiBerikut(tx, koperasi.id, tahunBuku),
    },
    select: { id: true },
  });
  await bawaBerkas(tx, laporan.id, id);
  if (input.berhentiDihitung) {
    await gantikanYangBerlaku(tx, laporan);
    await salinRat(tx, koperasi.id);
  }
  return berhasil('dibuka');
}

/**
 * Gives a report back with notes. A submitted one can then be changed and submitted again. Of a verified
 * one a next version is opened; the verified one counts on until that is verified, unless
 * `berhentiDihitung` says that it must not.
 */
export async function kembalikanLaporan(
  tx: Tx,
  by: Verifikasi,
  input: KembalikanLaporanInput,
): Promise<Hasil<Tempat, AlasanVerifikasi>> {
  const siap = await siapkan(tx, by, input, 'kembalikan');
  if (!siap.ok) return siap;
  const laporan = siap.nilai;
  if (laporan.sudahOlehSaya) return berhasil(tempat(laporan));
  const terverifikasi = laporan.status === 'TERVERIFIKASI';
  if (terverifikasi) {
    const koreksi = await bukaUntukKoreksi(tx, by, laporan, input);
    if (!koreksi.ok) return koreksi;
    if (koreksi.nilai === 'ulangan') return berhasil(tempat(laporan));
  } else {
    await tx.laporanTahunan.update({
      where: { id: laporan.id },
      data: {
        status: 'DIKEMBALIKAN',
        catatan: input.catatan,
        catatanUmum: input.catatanUmum,
        diputuskanOleh: penggunaIdDari(by),
        diputuskanPada: sekarang(),
        versi: { increment: 1 },
      },
      select: { id: true },
    });
  }
  const diberiCatatan = Object.keys(input.catatan) as (keyof typeof LABEL_DITINJAU)[];
  await catat(tx, by, {
    tindakan: 'laporan.kembalikan',
    objekJenis: 'koperasi',
    objekId: laporan.koperasi.id,
    sebelum: { status: laporan.status },
    sesudah: {
      tahunBuku: laporan.tahunBuku,
      status: 'DIKEMBALIKAN',
      isianDiberiCatatan: diberiCatatan.map((kunci) => LABEL_DITINJAU[kunci]),
      ...(terverifikasi ? { tetapDihitung: !input.berhentiDihitung } : {}),
    },
    keterangan: input.catatanUmum ?? undefined,
  });
  await beritahu(
    tx,
    await penerima(tx, by, laporan),
    kabarDikembalikan({
      ...tempat(laporan),
      namaKoperasi: laporan.koperasi.nama,
      jumlahCatatan: diberiCatatan.length,
    }),
  );
  return berhasil(tempat(laporan));
}

/** Gives a correction up that was begun in error; the verified version goes on counting as it is. */
export async function buangKoreksi(
  tx: Tx,
  by: Verifikasi,
  input: RujukanLaporanInput,
): Promise<Hasil<Tempat, 'TIDAK_DITEMUKAN' | 'STATUS_TIDAK_SESUAI' | 'SUDAH_BERUBAH'>> {
  const laporan = await kunciLaporan(tx, by, input.id);
  if (!laporan) return tolak('TIDAK_DITEMUKAN');
  const { koperasi, tahunBuku, status } = laporan;
  const berlaku = await tx.laporanTahunan.findFirst({
    where: { koperasiId: koperasi.id, tahunBuku, status: 'TERVERIFIKASI' },
    select: { id: true },
  });
  if (!berlaku || !bolehTindakanLaporan(status, 'isi')) return tolak('STATUS_TIDAK_SESUAI');
  if (laporan.versi !== input.versi) return tolak('SUDAH_BERUBAH');
  await tx.laporanTahunan.update({
    where: { id: laporan.id },
    data: { status: 'DIGANTIKAN' },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'laporan.batalkan-koreksi',
    objekJenis: 'koperasi',
    objekId: koperasi.id,
    sebelum: { status },
    sesudah: { tahunBuku, status: 'DIGANTIKAN' },
  });
  return berhasil(tempat(laporan));
}
