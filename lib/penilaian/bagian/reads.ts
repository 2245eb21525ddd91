import 'server-only';
import { db } from '@/lib/platform/db/client';
import type { JenisKoperasi, PolaPengelolaan } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { dasarPenilaian } from '../dasar/reads';
import { kecocokan } from '../himpunan/cocok/rules';
import { himpunanPenilaian, himpunanUntukDipakai } from '../himpunan/reads';
import type { HimpunanAturan } from '../himpunan/types';
import type { BagianDinilai } from '../types';

type Sumber = Tx | ReturnType<typeof db>;

interface Dinilai {
  tahunBuku: number;
  aturanKode: string | null;
  himpunanId: string | null;
  himpunanSidik: string | null;
  koperasi: { jenis: JenisKoperasi; pola: PolaPengelolaan; kuk: number | null };
}

/**
 * The sheet behind an assessment: the one it was filled in with; where only the aspects were typed in,
 * the one that its koperasi and book year call for, as far as one is known.
 */
async function lembarnya(dinilai: Dinilai, sumber: Sumber): Promise<HimpunanAturan | null> {
  const { himpunanId, himpunanSidik, koperasi, tahunBuku } = dinilai;
  if (himpunanId && himpunanSidik) {
    return (await himpunanPenilaian({ himpunanId, himpunanSidik }, sumber)).isi;
  }
  const ada = await himpunanUntukDipakai(sumber);
  const menurut = (dicari: 'TEPAT' | 'MUNGKIN') =>
    ada.find(({ isi }) => kecocokan(isi, koperasi, tahunBuku) === dicari)?.isi;
  return menurut('TEPAT') ?? menurut('MUNGKIN') ?? null;
}

/**
 * Parts of an assessment that a note can be about: its aspects, in the order of the rule, each with the
 * indicators of the sheet.
 */
export async function bagianDinilai(
  dinilai: Dinilai,
  sumber: Sumber = db(),
): Promise<BagianDinilai[]> {
  const lembar = await lembarnya(dinilai, sumber);
  const diLembar = (aspek: string) =>
    (lembar?.indikator ?? [])
      .filter((satu) => satu.aspek === aspek)
      .map(({ kode, nama }) => ({ kode, nama }));
  const { aspek } = await dasarPenilaian(dinilai, sumber);
  return aspek.map(({ kode, nama }) => ({ kode, nama, indikator: diLembar(kode) }));
}
