import 'server-only';
import { JENIS_PENILAIAN } from '@/lib/dokumen/rules';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { himpunanPenilaian } from '../himpunan/reads';
import type { HimpunanAturan } from '../himpunan/types';
import { wherePenilaian } from '../reads';
import { type BagianLembar, bagianLembar, himpunanBagian } from './bagian/rules';
import { cakupanHimpunan } from './gabung/rules';
import { hasilLembar } from './hasil/rules';
import { kunciAngka, kunciJawaban } from './kata/rules';
import { PILIH_ANGKA, PILIH_JAWABAN } from './terkunci/reads';
import type { AngkaLembar, HasilLembarDto, JawabanLembar } from './types';

type Sumber = Tx | ReturnType<typeof db>;

/** Files of a koperasi that an answer may rest on: evidence and worksheets of the office, newest first. */
export function dokumenBukti(
  _by: Wewenang<'penilaian:susun' | 'penilaian:baca'>,
  koperasiId: string,
  sumber: Sumber = db(),
): Promise<{ id: string; namaAsli: string }[]> {
  return sumber.dokumen.findMany({
    where: { koperasiId, jenis: { in: [...JENIS_PENILAIAN] }, dihapusPada: null },
    orderBy: [{ diunggahPada: 'desc' }, { id: 'desc' }],
    take: 200,
    select: { id: true, namaAsli: true },
  });
}

/** How far one page of a worksheet is, and who worked on it last. */
export interface KemajuanBagian extends BagianLembar {
  terisi: number;
  /** Null for statements: which lines a koperasi has is not known beforehand. */
  banyak: number | null;
  terakhir: { oleh: string; pada: Date } | null;
}

export interface LembarDto {
  tahunBuku: number;
  himpunan: HimpunanAturan;
  sidik: string;
  jawaban: JawabanLembar[];
  angka: AngkaLembar[];
  hasil: HasilLembarDto;
  bagian: KemajuanBagian[];
}

interface Jejak {
  kunci: string;
  diubahOleh: string;
  diubahPada: Date;
}

async function kemajuan(
  himpunan: HimpunanAturan,
  tahunBuku: number,
  hasil: HasilLembarDto,
  jejak: readonly Jejak[],
): Promise<KemajuanBagian[]> {
  const orang = await db().pengguna.findMany({
    where: { id: { in: [...new Set(jejak.map(({ diubahOleh }) => diubahOleh))] } },
    select: { id: true, nama: true },
  });
  const nama = new Map(orang.map((satu) => [satu.id, satu.nama]));
  return bagianLembar(himpunan).map((bagian) => {
    const isi = himpunanBagian(himpunan, bagian.kode);
    const cakupan = isi ? cakupanHimpunan(isi, tahunBuku) : new Set<string>();
    const milik = jejak
      .filter(({ kunci }) => cakupan.has(kunci))
      .sort((a, b) => b.diubahPada.getTime() - a.diubahPada.getTime());
    const terakhir = milik[0];
    const aspek = hasil.aspek.find(({ kode }) => isi?.aspek.some((satu) => satu.kode === kode));
    return {
      ...bagian,
      terisi: aspek ? aspek.terjawab : milik.length,
      banyak: aspek ? aspek.banyak : null,
      terakhir: terakhir
        ? { oleh: nama.get(terakhir.diubahOleh) ?? 'Akun lain', pada: terakhir.diubahPada }
        : null,
    };
  });
}

/**
 * The worksheet of an assessment within one's reach, with its result computed anew from its rows and its
 * rule set.
 *
 * @returns null for a foreign or missing one, and for one whose worksheet was made outside the portal
 */
export async function bacaLembar(
  by: Wewenang<'penilaian:baca'>,
  id: string,
): Promise<LembarDto | null> {
  const ubah = { diubahOleh: true, diubahPada: true } as const;
  const baris = await db().penilaian.findFirst({
    where: { id, himpunanId: { not: null }, AND: [wherePenilaian(by)] },
    select: {
      tahunBuku: true,
      himpunanId: true,
      himpunanSidik: true,
      jawaban: { select: { ...PILIH_JAWABAN, ...ubah } },
      angka: { select: { ...PILIH_ANGKA, ...ubah } },
    },
  });
  if (!baris?.himpunanId || !baris.himpunanSidik) return null;
  const { tahunBuku, himpunanId, himpunanSidik } = baris;
  const { isi: himpunan, sidik } = await himpunanPenilaian({ himpunanId, himpunanSidik });
  const jawaban = baris.jawaban.map(({ diubahOleh: _o, diubahPada: _p, ...satu }) => satu);
  const angka = baris.angka.map(({ diubahOleh: _o, diubahPada: _p, ...satu }) => satu);
  const hasil = hasilLembar(himpunan, tahunBuku, { jawaban, angka });
  const jejak = [
    ...baris.jawaban.map((satu) => ({ ...satu, kunci: kunciJawaban(satu) })),
    ...baris.angka.map((satu) => ({ ...satu, kunci: kunciAngka(satu) })),
  ];
  return {
    tahunBuku,
    himpunan,
    sidik,
    jawaban,
    angka,
    hasil,
    bagian: await kemajuan(himpunan, tahunBuku, hasil, jejak),
  };
}
