import 'server-only';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { HimpunanAturan } from '../../himpunan/types';
import type { Perubahan } from '../gabung/rules';
import { type KolomHasil, kolomLembar } from '../hasil/rules';
import { kataAngka, kataJawaban, labelAngka, labelJawaban } from '../kata/rules';
import { isiTersimpan, type LembarTerkunci } from '../terkunci/reads';
import type { AngkaLembar, IsiLembar, JawabanLembar } from '../types';

type Susun = Wewenang<'penilaian:susun'>;
type Ubahan = {
  jawaban: readonly Perubahan<JawabanLembar>[];
  angka: readonly Perubahan<AngkaLembar>[];
};

/** New rows are written in bulk: a statement of two years has a hundred lines. */
function menurutJenis<T>(perubahan: readonly Perubahan<T>[]) {
  return {
    hilang: perubahan.flatMap(({ lama, baru }) => (lama && !baru ? [lama] : [])),
    ganti: perubahan.flatMap(({ lama, baru }) => (lama && baru ? [baru] : [])),
    tambah: perubahan.flatMap(({ lama, baru }) => (!lama && baru ? [baru] : [])),
  };
}

async function tulisJawaban(
  tx: Tx,
  penilaianId: string,
  diubahOleh: string,
  perubahan: readonly Perubahan<JawabanLembar>[],
): Promise<void> {
  const { hilang, ganti, tambah } = menurutJenis(perubahan);
  if (hilang.length > 0) {
    await tx.jawabanPenilaian.deleteMany({
      where: { penilaianId, OR: hilang.map(({ jenis, kode }) => ({ jenis, kode })) },
    });
  }
  if (tambah.length > 0) {
    await tx.jawabanPenilaian.createMany({
      data: tambah.map((satu) => ({
        ...satu,
        terpenuhi: [...satu.terpenuhi],
        penilaianId,
        diubahOleh,
      })),
    });
  }
  for (const { jenis, kode, terpenuhi, ...isi } of ganti) {
    await tx.jawabanPenilaian.update({
      where: { penilaianId_jenis_kode: { penilaianId, jenis, kode } },
      data: { ...isi, terpenuhi: { set: [...terpenuhi] }, diubahOleh, versi: { increment: 1 } },
      select: { id: true },
    });
  }
}

async function tulisAngka(
  tx: Tx,
  penilaianId: string,
  diubahOleh: string,
  perubahan: readonly Perubahan<AngkaLembar>[],
): Promise<void> {
  const { hilang, ganti, tambah } = menurutJenis(perubahan);
  if (hilang.length > 0) {
    await tx.angkaPenilaian.deleteMany({
      where: { penilaianId, OR: hilang.map(({ pos, tahunBuku }) => ({ pos, tahunBuku })) },
    });
  }
  if (tambah.length > 0) {
    await tx.angkaPenilaian.createMany({
      data: tambah.map((satu) => ({ ...satu, penilaianId, diubahOleh })),
    });
  }
  for (const { pos, tahunBuku, nilai, asal } of ganti) {
    await tx.angkaPenilaian.update({
      where: { penilaianId_pos_tahunBuku: { penilaianId, pos, tahunBuku } },
      data: { nilai, asal, diubahOleh, versi: { increment: 1 } },
      select: { id: true },
    });
  }
}

/** Stores what a worksheet comes to now, with its aspects. */
export async function tulisHasil(
  tx: Tx,
  penilaianId: string,
  { aspek, ...kolom }: KolomHasil,
): Promise<void> {
  await tx.penilaian.update({
    where: { id: penilaianId },
    data: {
      ...kolom,
      aspek: { deleteMany: {}, createMany: { data: aspek } },
      versi: { increment: 1 },
    },
    select: { id: true },
  });
}

/** Before and after in words, by the name of what changed. */
function tercatat(himpunan: HimpunanAturan, { jawaban, angka }: Ubahan) {
  const pasangan = [
    ...jawaban.map(({ lama, baru }) => ({
      label: labelJawaban(himpunan, (baru ?? lama) as JawabanLembar),
      lama: kataJawaban(himpunan, lama),
      baru: kataJawaban(himpunan, baru),
    })),
    ...angka.map(({ lama, baru }) => ({
      label: labelAngka(himpunan, (baru ?? lama) as AngkaLembar),
      lama: kataAngka(lama),
      baru: kataAngka(baru),
    })),
  ];
  const isi = (pilih: 'lama' | 'baru') =>
    Object.fromEntries(pasangan.map((satu) => [satu.label, satu[pilih] || null]));
  return { sebelum: isi('lama'), sesudah: isi('baru') };
}

/**
 * Writes changes of a locked worksheet, computes it anew and records who changed what. Every way of
 * filling in a worksheet ends here. Without changes nothing is written.
 *
 * @returns what is stored afterwards
 */
export async function tulisLembar(
  tx: Tx,
  by: Susun,
  lembar: LembarTerkunci,
  ubahan: Ubahan,
  tindakan: 'penilaian.isi-lembar' | 'penilaian.isi-buku-kerja' = 'penilaian.isi-lembar',
): Promise<IsiLembar> {
  const { penilaian, himpunan } = lembar;
  if (ubahan.jawaban.length + ubahan.angka.length === 0) return lembar;
  const oleh = penggunaIdDari(by);
  await tulisJawaban(tx, penilaian.id, oleh, ubahan.jawaban);
  await tulisAngka(tx, penilaian.id, oleh, ubahan.angka);
  const kini = await isiTersimpan(tx, penilaian.id);
  await tulisHasil(tx, penilaian.id, kolomLembar(himpunan, penilaian.tahunBuku, kini));
  await catat(tx, by, {
    tindakan,
    objekJenis: 'penilaian',
    objekId: penilaian.id,
    ...tercatat(himpunan, ubahan),
  });
  return kini;
}
