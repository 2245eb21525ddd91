import { banding, type Pecahan, tetapan } from '@/lib/platform/pecahan';
import type { Arah, HimpunanAturan, Indikator, Pita, Satuan } from '../../himpunan/types';

export interface LetakPita {
  letak: number;
  pita: Pita;
  /** The value lies exactly on a limit about which the sources disagree. */
  catatanBatas: string[];
}

/** The band a value falls into. Compared as rationals: nothing is rounded before. */
export function cariPita(pita: readonly Pita[], isi: Pecahan): LetakPita {
  const catatanBatas: string[] = [];
  for (const [letak, satu] of pita.entries()) {
    const batas = satu.kurangDari ?? satu.palingBanyak;
    if (batas === undefined) return { letak, pita: satu, catatanBatas };
    const beda = banding(isi, tetapan(batas));
    if (beda === 0 && satu.catatanBatas) catatanBatas.push(satu.catatanBatas);
    if (beda < 0 || (beda === 0 && satu.palingBanyak !== undefined)) {
      return { letak, pita: satu, catatanBatas };
    }
  }
  throw new RangeError('Pita tidak mencakup semua bilangan.');
}

/** The bands of an indicator; null where the nilai is in proportion to the items that are met. */
export function pitaIndikator(himpunan: HimpunanAturan, indikator: Indikator): Pita[] | null {
  if (indikator.jenis === 'RASIO') return indikator.pita;
  return himpunan.daftar.cara === 'PITA' ? himpunan.daftar.pita : null;
}

/** skor of a nilai for an indicator of this weight, exact. */
export function skorNilai(himpunan: HimpunanAturan, bobot: string, nilai: Pecahan): Pecahan {
  const { penskoran } = himpunan;
  if (penskoran.cara === 'NILAI_KALI_BOBOT') {
    const berat = tetapan(bobot);
    return { p: nilai.p * berat.p, q: nilai.q * berat.q * 100n };
  }
  const satu = penskoran.skala.find((butir) => banding(tetapan(butir.nilai), nilai) === 0);
  if (!satu)
    throw new RangeError(`Nilai ini tidak ada dalam skala himpunan aturan ${himpunan.id}.`);
  return tetapan(satu.skor);
}

/** The highest skor an indicator can have. */
export function skorTertinggi(himpunan: HimpunanAturan, bobot: string): Pecahan {
  const { penskoran } = himpunan;
  if (penskoran.cara === 'NILAI_KALI_BOBOT') return tetapan(bobot);
  return penskoran.skala
    .map(({ skor }) => tetapan(skor))
    .reduce((tinggi, satu) => (banding(satu, tinggi) > 0 ? satu : tinggi));
}

/**
 * The direction that bands say: skor only rises, only falls, or neither.
 *
 * @param skor skor of each band, from the lowest values up
 */
export function arahPita(skor: readonly Pecahan[]): Arah {
  const langkah = skor.slice(1).map((satu, i) => banding(satu, skor[i] as Pecahan));
  if (langkah.every((satu) => satu >= 0)) return 'MAKIN_BESAR_MAKIN_BAIK';
  if (langkah.every((satu) => satu <= 0)) return 'MAKIN_KECIL_MAKIN_BAIK';
  return 'TIDAK_SEARAH';
}

export const AKHIRAN_SATUAN: Record<Satuan, string> = {
  PERSEN: ' %',
  KALI: ' kali',
  HARI: ' hari',
};

/** '7.5' → '7,5 %'. */
export const denganSatuan = (angka: string, satuan: Satuan): string =>
  `${angka.replace('.', ',')}${AKHIRAN_SATUAN[satuan]}`;

/** A band in words: 'di bawah 3 %', 'dari 3 % sampai di bawah 5 %', 'lebih dari 10 %'. */
export function kataPita(pita: readonly Pita[], letak: number, satuan: Satuan): string {
  const ini = pita[letak];
  const bawah = letak > 0 ? pita[letak - 1] : undefined;
  const dari =
    bawah?.kurangDari !== undefined
      ? `dari ${denganSatuan(bawah.kurangDari, satuan)}`
      : bawah?.palingBanyak !== undefined
        ? `lebih dari ${denganSatuan(bawah.palingBanyak, satuan)}`
        : '';
  const sampai =
    ini?.kurangDari !== undefined
      ? `di bawah ${denganSatuan(ini.kurangDari, satuan)}`
      : ini?.palingBanyak !== undefined
        ? `paling banyak ${denganSatuan(ini.palingBanyak, satuan)}`
        : '';
  if (dari && sampai) return `${dari} sampai ${sampai}`;
  if (sampai) return sampai;
  return dari.startsWith('dari ') ? `${dari.slice(5)} atau lebih` : dari || 'berapa pun';
}
