import 'server-only';
import { beritahu, penggunaDenganPeran } from '@/lib/pemberitahuan/commands';
import { catat, selisih } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { bolehTindakanPenilaian, LABEL_PREDIKAT } from '../rules';
import type { KembalikanPenilaianInput, RujukanPenilaianInput } from '../schema';
import { type KoperasiTerkunci, kunciPenilaian, type PenilaianTerkunci } from '../terkunci/reads';
import type { AlasanKeputusan } from '../types';
import { ikutMenyusun } from './reads';

type Siap = { penilaian: PenilaianTerkunci; koperasi: KoperasiTerkunci; sudahOlehSaya: boolean };

/** What both decisions ask, on the locked state. */
async function siapkan(
  tx: Tx,
  by: Wewenang<'penilaian:putuskan'>,
  input: RujukanPenilaianInput,
  tujuan: 'setujui' | 'kembalikan',
): Promise<Hasil<Siap, AlasanKeputusan>> {
  const penggunaId = penggunaIdDari(by);
  const ada = await kunciPenilaian(tx, by, input.id);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const { penilaian } = ada;
  const hasilnya = tujuan === 'setujui' ? 'DISETUJUI' : 'DIKEMBALIKAN';
  if (
    penilaian.status === hasilnya &&
    penilaian.diputuskanOleh === penggunaId &&
    penilaian.versi === input.versi + 1
  ) {
    return berhasil({ ...ada, sudahOlehSaya: true });
  }
  if (!bolehTindakanPenilaian(penilaian.status, tujuan)) {
    return tolak(penilaian.diputuskanOleh ? 'SUDAH_DIPUTUSKAN' : 'STATUS_TIDAK_SESUAI');
  }
  if (penilaian.versi !== input.versi) return tolak('SUDAH_BERUBAH');
  if (await ikutMenyusun(by, penilaian, tx)) return tolak('SUSUNAN_SENDIRI');
  return berhasil({ ...ada, sudahOlehSaya: false });
}

/** Marks the approved assessment of the same book year as superseded; its contents stay. */
async function gantikanYangLama(
  tx: Tx,
  by: Wewenang<'penilaian:putuskan'>,
  { koperasiId, tahunBuku }: PenilaianTerkunci,
): Promise<string | null> {
  const lama = await tx.penilaian.findFirst({
    where: { koperasiId, tahunBuku, status: 'DISETUJUI' },
    select: { id: true },
  });
  if (!lama) return null;
  await tx.penilaian.update({
    where: { id: lama.id },
    data: { status: 'DIGANTIKAN', versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'penilaian.gantikan',
    objekJenis: 'penilaian',
    objekId: lama.id,
    sebelum: { status: 'DISETUJUI' },
    sesudah: { status: 'DIGANTIKAN' },
  });
  return lama.id;
}

/** The koperasi carries the category of its latest approved book year, not of the latest approval. */
async function perbaruiKesehatan(
  tx: Tx,
  by: Wewenang<'penilaian:putuskan'>,
  koperasiId: string,
): Promise<void> {
  const [terbaru, koperasi] = await Promise.all([
    tx.penilaian.findFirst({
      where: { koperasiId, status: 'DISETUJUI' },
      orderBy: { tahunBuku: 'desc' },
      select: { tahunBuku: true, kategori: true },
    }),
    tx.koperasi.findUniqueOrThrow({
      where: { id: koperasiId },
      select: { kategoriKesehatan: true, penilaianTahunBuku: true },
    }),
  ]);
  const kini = {
    kategoriKesehatan: terbaru?.kategori ?? ('BELUM_DINILAI' as const),
    penilaianTahunBuku: terbaru?.tahunBuku ?? null,
  };
  const beda = selisih(koperasi, kini);
  if (Object.keys(beda.sesudah).length === 0) return;
  // The version stays: whoever edits the koperasi's own fields now has no conflict with this.
  await tx.koperasi.update({ where: { id: koperasiId }, data: kini, select: { id: true } });
  await catat(tx, by, {
    tindakan: 'koperasi.ubah-kesehatan',
    objekJenis: 'koperasi',
    objekId: koperasiId,
    ...beda,
  });
}

/**
 * Approves a submitted assessment: from now on it counts, is public and can only be superseded. An
 * approved one of the same book year becomes superseded in the same transaction. Approving twice is
 * the same as once; of two people who approve at once the second is told.
 */
export async function setujuiPenilaian(
  tx: Tx,
  by: Wewenang<'penilaian:putuskan'>,
  input: RujukanPenilaianInput,
): Promise<Hasil<{ id: string }, AlasanKeputusan>> {
  const siap = await siapkan(tx, by, input, 'setujui');
  if (!siap.ok) return siap;
  const { penilaian, koperasi, sudahOlehSaya } = siap.nilai;
  if (sudahOlehSaya) return berhasil({ id: penilaian.id });
  const menggantikanId = await gantikanYangLama(tx, by, penilaian);
  await tx.penilaian.update({
    where: { id: penilaian.id },
    data: {
      status: 'DISETUJUI',
      diputuskanOleh: penggunaIdDari(by),
      diputuskanPada: sekarang(),
      menggantikanId,
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'penilaian.setujui',
    objekJenis: 'penilaian',
    objekId: penilaian.id,
    sebelum: { status: penilaian.status },
    sesudah: { status: 'DISETUJUI', predikat: penilaian.predikat, kategori: penilaian.kategori },
  });
  await perbaruiKesehatan(tx, by, koperasi.id);
  await kabarkanPersetujuan(tx, by, penilaian, koperasi);
  return berhasil({ id: penilaian.id });
}

async function kabarkanPersetujuan(
  tx: Tx,
  by: Wewenang<'penilaian:putuskan'>,
  { id, tahunBuku, predikat, disusunOleh }: PenilaianTerkunci,
  koperasi: KoperasiTerkunci,
): Promise<void> {
  const label = LABEL_PREDIKAT[predikat].toLowerCase();
  await beritahu(tx, [disusunOleh], {
    judul: 'Penilaian kesehatan disetujui',
    isi: `${by.pelaku.nama} menyetujui penilaian kesehatan ${koperasi.nama} untuk tahun buku ${tahunBuku} dengan predikat ${label}.`,
    tautan: `/portal/penilaian/${id}`,
  });
  const pengurus = await penggunaDenganPeran(tx, 'PENGURUS', { koperasiId: koperasi.id });
  await beritahu(
    tx,
    pengurus.filter((satu) => satu !== disusunOleh),
    {
      judul: 'Hasil penilaian kesehatan koperasi Anda sudah ada',
      isi: `Penilaian kesehatan ${koperasi.nama} untuk tahun buku ${tahunBuku} sudah disetujui dengan predikat ${label}. Kategori ini tampil di halaman umum koperasi.`,
      tautan: `/portal/koperasi/${koperasi.id}/penilaian`,
    },
  );
}

/** Gives a submitted assessment back to its preparer, who may change and submit it again. */
export async function kembalikanPenilaian(
  tx: Tx,
  by: Wewenang<'penilaian:putuskan'>,
  input: KembalikanPenilaianInput,
): Promise<Hasil<{ id: string }, AlasanKeputusan>> {
  const siap = await siapkan(tx, by, input, 'kembalikan');
  if (!siap.ok) return siap;
  const { penilaian, koperasi, sudahOlehSaya } = siap.nilai;
  if (sudahOlehSaya) return berhasil({ id: penilaian.id });
  await tx.penilaian.update({
    where: { id: penilaian.id },
    data: {
      status: 'DIKEMBALIKAN',
      catatanPengembalian: input.catatan,
      diputuskanOleh: penggunaIdDari(by),
      diputuskanPada: sekarang(),
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'penilaian.kembalikan',
    objekJenis: 'penilaian',
    objekId: penilaian.id,
    sebelum: { status: penilaian.status },
    sesudah: { status: 'DIKEMBALIKAN' },
    keterangan: input.catatan,
  });
  await beritahu(tx, [penilaian.disusunOleh], {
    judul: 'Penilaian kesehatan dikembalikan',
    isi: `${by.pelaku.nama} mengembalikan penilaian kesehatan ${koperasi.nama} untuk tahun buku ${penilaian.tahunBuku} dengan catatan. Perbaiki, lalu ajukan lagi.`,
    tautan: `/portal/penilaian/${penilaian.id}`,
  });
  return berhasil({ id: penilaian.id });
}
