import { describe, expect, it } from 'vitest';
import { keTeks, kurang, pecahan, tambah } from '@/lib/platform/pecahan';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import type { HimpunanAturan, IndikatorRasio } from '../../himpunan/types';
import { hitungKertasKerja } from '../rules';
import { arahPita, cariPita, kataPita, skorNilai } from './rules';

const RASIO = HIMPUNAN_AWAL.flatMap((h) =>
  h.indikator.flatMap((i) => (i.jenis === 'RASIO' ? [[`${h.id} ${i.kode}`, h, i] as const] : [])),
);
const himpunan = (id: string) => HIMPUNAN_AWAL.find((h) => h.id === id) as HimpunanAturan;
const nilai = (h: HimpunanAturan, kode: string, rasio: string) =>
  hitungKertasKerja(h, { indikator: { [kode]: { rasio } } }).indikator[kode]?.nilai;

/** As close to a limit as the API lets anybody write. */
const SELISIH = pecahan('0.000000000000000000000000000001');

describe('setiap batas pita, dari isi himpunan: tepat di bawah, pada, dan di atasnya', () => {
  it('ada yang diperiksa', () => expect(RASIO.length).toBe(26 + 24 + 17));

  it.each(RASIO)('%s', (_nama, h, { kode, pita }) => {
    for (const [letak, satu] of pita.entries()) {
      const batas = satu.kurangDari ?? satu.palingBanyak;
      if (batas === undefined) continue;
      // The next band that is not a single point.
      const lanjut = pita[letak + 1];
      const diAtas =
        lanjut?.palingBanyak === batas ? (pita[letak + 2]?.nilai ?? '') : (lanjut?.nilai ?? '');
      const pada = satu.palingBanyak !== undefined ? satu.nilai : lanjut?.nilai;
      expect(nilai(h, kode, keTeks(kurang(pecahan(batas), SELISIH)))).toBe(satu.nilai);
      expect(nilai(h, kode, batas)).toBe(pada);
      expect(nilai(h, kode, keTeks(tambah(pecahan(batas), SELISIH)))).toBe(diAtas);
    }
  });
});

/*
 * The tables again, written down from the sheets independently of the files: a limit with the sign with
 * which the better (or next) band begins, and the nilai of each band.
 */
const BESAR = '4 3 2 1';
const KECIL = '1 2 3 4';
const TABEL: Record<string, Record<string, string>> = {
  'kkpkk-2021-ksp-kuk12': {
    'PR-I1a': '>95 >97 >99 | 1 2 3 4',
    'PR-I1b': '>75 >85 >95 | 1 2 3 4',
    'PR-I4a': `>5 >10 >15 | ${BESAR}`,
    'PR-I4b': `>7 >14 >21 | ${BESAR}`,
    'KK-01': `>=3 >=5 >=7 | ${BESAR}`,
    'KK-02': `>=5 >=7.5 >=10 | ${BESAR}`,
    'KK-03': `>=100 >=110 >=120 | ${BESAR}`,
    'KK-04': `>=80 >=90 >=100 | ${KECIL}`,
    'KK-05': `>=40 >=60 >=80 | ${KECIL}`,
    'KK-06': `>=25 >=50 >=75 | ${BESAR}`,
    'KK-07': `>5 >10 >15 | ${KECIL}`,
    'KK-08': `>=25 >=50 >=75 | ${BESAR}`,
    'KK-09': `>=10 >=15 >=20 | ${BESAR}`,
    'KK-10': `>=60 >=75 >=90 | ${BESAR}`,
    'KK-11': `>=75 >=100 >=125 | ${BESAR}`,
    'KK-12': `>=4 >=7 >=10 | ${BESAR}`,
    'KK-13': `>=4 >=7 >=10 | ${BESAR}`,
    'KK-14': `>=4 >=7 >=10 | ${BESAR}`,
    'KK-15': `>=1 >=3 >=5 | ${BESAR}`,
    'KK-16': `>=35 >=60 >=85 | ${BESAR}`,
    'KK-17': `>=10 >=20 >=30 | ${BESAR}`,
    'KK-18': `>=25 >=50 >=75 | ${BESAR}`,
    'MD-01': `>=10 >=20 >=30 | ${BESAR}`,
    'MD-02': `>=4 >=6 >=8 | ${BESAR}`,
    'MD-03': `>=10 >=20 >=30 | ${BESAR}`,
    'MD-04': `>100 >125 >150 | ${KECIL}`,
  },
  'kkpkk-2021-riil': {
    'PR-I4a': `>5 >10 >15 | ${BESAR}`,
    'PR-I4b': `>7 >14 >21 | ${BESAR}`,
    'KK-01': `>=3 >=5 >=7 | ${BESAR}`,
    'KK-02': `>=5 >=7 >=10 | ${BESAR}`,
    'KK-03': `>=100 >=110 >=120 | ${BESAR}`,
    'KK-04': `>=80 >=90 >=100 | ${KECIL}`,
    'KK-05': `>=40 >=60 >=80 | ${KECIL}`,
    'KK-09': `>=10 >=15 >=20 | ${BESAR}`,
    'KK-10': `>=60 >=75 >=90 | ${BESAR}`,
    'KK-11': `>=75 >=100 >=125 | ${BESAR}`,
    'KK-12': `>=4 >=7 >=10 | ${BESAR}`,
    'KK-14': `>=4 >=7 >=10 | ${BESAR}`,
    'KK-15': `>=1 >=3 >=5 | ${BESAR}`,
    'KK-16': `>=35 >=60 >=85 | ${BESAR}`,
    'KK-17': `>=10 >=20 >=30 | ${BESAR}`,
    'KK-18': `>=25 >=50 >=75 | ${BESAR}`,
    'KK-R1': `>=4 >=7 >=10 | ${BESAR}`,
    'KK-R2': `>=100 >=140 >=180 | ${KECIL}`,
    'KK-R3': `>=4 >=7 >=10 | ${BESAR}`,
    'KK-R4': `>=0.25 >=0.75 >=1.25 | ${BESAR}`,
    'KK-R5': `>=0.05 >=0.15 >=0.25 | ${BESAR}`,
    'MD-01': `>=10 >=20 >=30 | ${BESAR}`,
    'MD-03': `>=10 >=20 >=30 | ${BESAR}`,
    'MD-04': `>100 >125 >150 | ${KECIL}`,
  },
  'perdep-06-2016': {
    '1a': '>0 >20 >40 >60 >80 >100 | 0 25 50 100 50 25 25',
    '1b': '>0 >10 >20 >30 >40 >50 >60 >70 >80 >90 | 0 10 20 30 40 50 60 70 80 90 100',
    '1c': '>=4 >=6 >=8 | 0 50 75 100',
    '2a': '>25 >50 >75 | 0 50 75 100',
    '2b': '>0 >10 >20 >30 >40 >45 | 100 80 60 40 20 10 0',
    '2c': '>0 >10 >20 >30 >40 >50 >60 >70 >80 >90 | 0 10 20 30 40 50 60 70 80 90 100',
    '2d': '>=21 >=26 >30 | 100 75 50 25',
    '4a': '>=90 >=95 >=100 | 100 75 50 25',
    '4b': '>40 >60 >80 | 100 75 50 25',
    '4c': '>5 >10 >15 | 100 75 50 0',
    '5a': '>10 >15 >20 | 25 100 50 25',
    '5b': '>=60 >=70 >=80 | 25 50 75 100',
    '6a': '>=5 >=7.5 >=10 | 25 50 75 100',
    '6b': '>=3 >=4 >=5 | 25 50 75 100',
    '6c': '>100 | 0 100',
    '7a': '>=25 >=50 >=75 | 25 50 75 100',
    '7b': '>=5 >=7.5 >=10 | 0 50 75 100',
  },
};

describe('tabel menurut lembarnya', () => {
  it('menyebut setiap rasio', () => {
    for (const [id, tabel] of Object.entries(TABEL)) {
      const kode = himpunan(id)
        .indikator.filter((i) => i.jenis === 'RASIO')
        .map((i) => i.kode);
      expect(Object.keys(tabel).sort()).toEqual(kode.sort());
    }
  });

  const semua = Object.entries(TABEL).flatMap(([id, tabel]) =>
    Object.entries(tabel).map(([kode, isi]) => [id, kode, isi] as const),
  );

  it.each(semua)('%s %s', (id, kode, isi) => {
    const [batas = '', urutan = ''] = isi.split(' | ');
    const nilainya = urutan.split(' ');
    for (const [i, tanda] of batas.split(' ').entries()) {
      const termasuk = tanda.startsWith('>=');
      const angka = tanda.replace(/^>=?/, '');
      expect(nilai(himpunan(id), kode, angka)).toBe(nilainya[termasuk ? i + 1 : i]);
      expect(nilai(himpunan(id), kode, keTeks(kurang(pecahan(angka), pecahan('0.01'))))).toBe(
        nilainya[i],
      );
      expect(nilai(himpunan(id), kode, keTeks(tambah(pecahan(angka), pecahan('0.01'))))).toBe(
        nilainya[i + 1],
      );
    }
  });

  it('skor Perdep 06/2016 adalah nilai × bobot / 100', () => {
    const skor = (kode: string, rasio: string) =>
      hitungKertasKerja(himpunan('perdep-06-2016'), { indikator: { [kode]: { rasio } } }).indikator[
        kode
      ]?.skor;
    expect(['0', '15', '30', '50', '70', '90', '120'].map((r) => skor('1a', r))).toEqual([
      '0',
      '1.5',
      '3',
      '6',
      '3',
      '1.5',
      '1.5',
    ]);
    expect(['0', '5', '15', '35', '55', '95', '150'].map((r) => skor('1b', r))).toEqual([
      '0',
      '0.6',
      '1.2',
      '2.4',
      '3.6',
      '6',
      '6',
    ]);
    expect(['3', '5', '7', '9'].map((r) => skor('1c', r))).toEqual(['0', '1.5', '2.25', '3']);
    expect(['20', '23', '28', '31'].map((r) => skor('2d', r))).toEqual([
      '5',
      '3.75',
      '2.5',
      '1.25',
    ]);
    expect(['5', '12', '18', '25'].map((r) => skor('5a', r))).toEqual(['2.5', '10', '5', '2.5']);
    expect(['10', '30', '60', '80'].map((r) => skor('7a', r))).toEqual([
      '1.75',
      '3.5',
      '5.25',
      '7',
    ]);
    expect(['4', '6', '8', '12'].map((r) => skor('7b', r))).toEqual(['0', '1.5', '2.25', '3']);
  });
});

describe('arah', () => {
  it.each(RASIO)('%s: yang tertulis sama dengan yang dikatakan pitanya', (_nama, h, i) => {
    const skor = i.pita.map((satu) => skorNilai(h, i.bobot, pecahan(satu.nilai)));
    expect(arahPita(skor)).toBe(i.arah);
  });

  it('hanya 1a dan 5a yang tidak searah', () => {
    const tidak = RASIO.filter(([, , i]) => i.arah === 'TIDAK_SEARAH').map(([nama]) => nama);
    expect(tidak).toEqual(['perdep-06-2016 1a', 'perdep-06-2016 5a']);
  });
});

describe('batas yang dipersengketakan', () => {
  const catatan = (h: HimpunanAturan, kode: string, rasio: string) =>
    hitungKertasKerja(h, { indikator: { [kode]: { rasio } } }).indikator[kode]?.catatan;
  const KSP = himpunan('kkpkk-2021-ksp-kuk12');

  it.each([
    ['KK-03', '100'],
    ['KK-03', '120'],
    ['KK-07', '5'],
    ['KK-07', '10.0'],
    ['KK-18', '75'],
    ['MD-04', '100'],
    ['MD-04', '125'],
  ])('%s tepat %s dikatakan', (kode, rasio) => {
    expect(catatan(KSP, kode, rasio)).toEqual([expect.stringContaining('Sumber berbeda')]);
  });

  it('di sebelahnya tidak', () => {
    expect(catatan(KSP, 'KK-03', '119.99')).toEqual([]);
    expect(catatan(KSP, 'KK-07', '7')).toEqual([]);
  });
});

describe('pita dengan kata', () => {
  const pita = (kode: string) =>
    (himpunan('kkpkk-2021-ksp-kuk12').indikator.find((i) => i.kode === kode) as IndikatorRasio)
      .pita;
  it.each([
    ['KK-02', 0, 'di bawah 5 %'],
    ['KK-02', 1, 'dari 5 % sampai di bawah 7,5 %'],
    ['KK-02', 3, '10 % atau lebih'],
    ['KK-07', 0, 'paling banyak 5 %'],
    ['KK-07', 1, 'lebih dari 5 % sampai paling banyak 10 %'],
    ['KK-07', 3, 'lebih dari 15 %'],
  ])('%s pita %i: %s', (kode, letak, kata) => {
    expect(kataPita(pita(kode), letak, 'PERSEN')).toBe(kata);
  });

  it('satu pita saja', () => {
    expect(kataPita([{ nilai: '1' }], 0, 'KALI')).toBe('berapa pun');
    expect(cariPita([{ nilai: '1' }], pecahan('-5')).letak).toBe(0);
  });
});
