import {
  bagi,
  banding,
  bulatkan,
  kali,
  keTeks,
  kurang,
  type Pecahan,
  tambah,
  tetapan,
} from '@/lib/platform/pecahan';
import type { HimpunanAturan, IndikatorDaftar, IndikatorRasio, Pita } from '../../himpunan/types';
import { cariPita, denganSatuan, skorNilai } from '../pita/rules';
import {
  type AspekTerhitung,
  hitungAspek,
  hitungIndikator,
  type IndikatorTerhitung,
  predikatDari,
  totalDari,
} from '../rules';
import type { MasukanMesin } from '../types';

/** What one indicator would add to the total if it reached its next better band. */
export interface Saran {
  indikator: string;
  nama: string;
  aspek: string;
  /** Points of the total, exact text. */
  tambahan: string;
  /** What to reach, e.g. 'cadangan menutup paling sedikit 75 % piutang bermasalah'. */
  langkah: string;
  /** The whole sentence: '+2,1 bila cadangan menutup paling sedikit 75 % piutang bermasalah'. */
  kalimat: string;
  /** Total and predikat then; null while the worksheet is not complete. */
  total: string | null;
  predikat: string | null;
}

interface Langkah {
  skor: Pecahan;
  kata: string;
}

/** Limit to reach when the target band lies above the present one, or below it. */
function kataBatas(
  pita: readonly Pita[],
  target: number,
  kini: number,
  satu: IndikatorRasio,
): string {
  const tulis = (angka: string) => denganSatuan(angka, satu.satuan);
  if (target > kini) {
    const bawah = pita[target - 1];
    return bawah?.kurangDari !== undefined
      ? `paling sedikit ${tulis(bawah.kurangDari)}`
      : `lebih dari ${tulis(bawah?.palingBanyak ?? '0')}`;
  }
  const ini = pita[target];
  return ini?.palingBanyak !== undefined
    ? `paling banyak ${tulis(ini.palingBanyak)}`
    : `di bawah ${tulis(ini?.kurangDari ?? '0')}`;
}

/** The nearest band with a higher skor, on either side. */
function pitaLebihBaik(skor: readonly Pecahan[], kini: number): number | null {
  for (let jarak = 1; jarak < skor.length; jarak += 1) {
    const calon = [kini + jarak, kini - jarak].filter((letak) => {
      const nilai = skor[letak];
      return nilai !== undefined && banding(nilai, skor[kini] as Pecahan) > 0;
    });
    calon.sort((a, b) => banding(skor[b] as Pecahan, skor[a] as Pecahan));
    if (calon[0] !== undefined) return calon[0];
  }
  return null;
}

function langkahRasio(
  himpunan: HimpunanAturan,
  satu: IndikatorRasio,
  { pita: kini }: IndikatorTerhitung,
): Langkah | null {
  if (kini === null) return null;
  const skor = satu.pita.map(({ nilai }) => skorNilai(himpunan, satu.bobot, tetapan(nilai)));
  const target = pitaLebihBaik(skor, kini);
  if (target === null) return null;
  const batas = kataBatas(satu.pita, target, kini, satu);
  const kata = satu.saran?.replace('{batas}', batas) ?? `${satu.nama} menjadi ${batas}`;
  return { skor: skor[target] as Pecahan, kata };
}

function langkahDaftar(
  himpunan: HimpunanAturan,
  satu: IndikatorDaftar,
  { rasio, skor: kini }: IndikatorTerhitung,
): Langkah | null {
  if (!rasio || !kini) return null;
  const banyak = satu.butir.length;
  for (let terpenuhi = 1; terpenuhi <= banyak; terpenuhi += 1) {
    const persen = { p: BigInt(terpenuhi) * 100n, q: BigInt(banyak) };
    const nilai =
      himpunan.daftar.cara === 'PITA'
        ? tetapan(cariPita(himpunan.daftar.pita, persen).pita.nilai)
        : persen;
    const skor = skorNilai(himpunan, satu.bobot, nilai);
    if (banding(persen, rasio) > 0 && banding(skor, kini) > 0) {
      return { skor, kata: `${terpenuhi} dari ${banyak} butir ${satu.nama} terpenuhi` };
    }
  }
  return null;
}

const langkah = (himpunan: HimpunanAturan, satu: IndikatorTerhitung): Langkah | null =>
  satu.indikator.jenis === 'RASIO'
    ? langkahRasio(himpunan, satu.indikator, satu)
    : langkahDaftar(himpunan, satu.indikator, satu);

/** Words for a gain: one decimal, two where one would say nothing. */
function kataTambahan(isi: Pecahan): string {
  const satu = bulatkan(isi, 1);
  return (satu === '0' ? bulatkan(isi, 2) : satu).replace('.', ',');
}

function susunSaran(
  himpunan: HimpunanAturan,
  satu: IndikatorTerhitung,
  aspek: AspekTerhitung,
  total: Pecahan | null,
): { saran: Saran; tambahan: Pecahan } | null {
  const menuju = satu.skor && langkah(himpunan, satu);
  if (!menuju || !satu.skor) return null;
  const naik = bagi(kurang(menuju.skor, satu.skor), aspek.penyebut);
  const tambahan = kali(naik, tetapan(aspek.aspek.bobot));
  const baru = total && tambah(total, tambahan);
  return {
    tambahan,
    saran: {
      indikator: satu.indikator.kode,
      nama: satu.indikator.nama,
      aspek: aspek.aspek.kode,
      tambahan: keTeks(tambahan),
      langkah: menuju.kata,
      kalimat: `+${kataTambahan(tambahan)} bila ${menuju.kata}`,
      total: baru && keTeks(baru),
      predikat: baru && predikatDari(himpunan, baru).predikat,
    },
  };
}

/**
 * What would lift the total most: for every answered indicator its gain at the next better band, the
 * largest first. Aspects that were given as a whole have no advice.
 *
 * @param palingBanyak how many to give
 */
export function saranPerbaikan(
  himpunan: HimpunanAturan,
  masukan: MasukanMesin,
  palingBanyak = Number.POSITIVE_INFINITY,
): Saran[] {
  const indikator = hitungIndikator(himpunan, masukan);
  const aspek = hitungAspek(himpunan, masukan, indikator);
  const total = totalDari(aspek);
  const menurutKode = new Map(aspek.map((satu) => [satu.aspek.kode, satu]));
  return indikator
    .flatMap((satu) => {
      const milik = menurutKode.get(satu.indikator.aspek);
      if (!milik || milik.asal === 'DIBERIKAN') return [];
      return susunSaran(himpunan, satu, milik, total) ?? [];
    })
    .sort((a, b) => banding(b.tambahan, a.tambahan))
    .slice(0, palingBanyak)
    .map((satu) => satu.saran);
}
