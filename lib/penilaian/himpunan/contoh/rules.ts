import {
  bagi,
  banding,
  keTeks,
  kurang,
  NOL,
  type Pecahan,
  pecahan,
  SATU,
  tambah,
} from '@/lib/platform/pecahan';
import { skorNilai } from '../../mesin/pita/rules';
import type { MasukanMesin } from '../../mesin/types';
import type { HimpunanAturan, IndikatorRasio, Pita } from '../types';

const DUA = pecahan('2');

const batas = (pita: Pita | undefined): Pecahan | null => {
  const angka = pita?.kurangDari ?? pita?.palingBanyak;
  return angka === undefined ? null : pecahan(angka);
};

/** A ratio in the middle of a band, or one beside its only limit. */
export function rasioDalamPita(pita: readonly Pita[], letak: number): string {
  const bawah = letak === 0 ? null : batas(pita[letak - 1]);
  const atas = batas(pita[letak]);
  if (bawah && atas) return keTeks(bagi(tambah(bawah, atas), DUA));
  if (bawah) return keTeks(tambah(bawah, SATU));
  return keTeks(atas ? kurang(atas, SATU) : NOL);
}

function letakSkor(himpunan: HimpunanAturan, satu: IndikatorRasio, terbaik: boolean): number {
  const skor = satu.pita.map(({ nilai }) => skorNilai(himpunan, satu.bobot, pecahan(nilai)));
  return skor.reduce((pilih, isi, letak) => {
    const beda = banding(isi, skor[pilih] ?? isi);
    return (terbaik ? beda > 0 : beda < 0) ? letak : pilih;
  }, 0);
}

/** A worksheet with every answer in its best, or its worst, band: shows what a rule set can come to. */
export function kertasUjung(himpunan: HimpunanAturan, terbaik: boolean): MasukanMesin {
  return {
    indikator: Object.fromEntries(
      himpunan.indikator.map((satu) => [
        satu.kode,
        satu.jenis === 'DAFTAR'
          ? { terpenuhi: terbaik ? satu.butir.length : 0 }
          : { rasio: rasioDalamPita(satu.pita, letakSkor(himpunan, satu, terbaik)) },
      ]),
    ),
    aspek: Object.fromEntries(
      himpunan.aspek
        .filter((satu) => satu.masukan === 'ASPEK')
        .map(({ kode, bobot }) => {
          const penuh = himpunan.aspekDiberikan === 'PERSEN' ? '100' : bobot;
          return [kode, terbaik ? penuh : '0'];
        }),
    ),
  };
}
