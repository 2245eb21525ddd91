import { expect, it } from 'vitest';
import { kataTempat } from './rules';

const ISI = {
  indikator: [
    { kode: 'TK-P1', butir: [{ kode: '1' }] },
    { kode: 'KK-01', pita: [{}, {}] },
    { kode: 7 },
  ],
  pitaAkhir: [{}],
};

it.each([
  ['', 'Berkas'],
  ['aspek', 'Aspek'],
  ['indikator[1].pita[1].nilai', 'Indikator KK-01, pita ke-2, nilai'],
  ['indikator[0].butir[0].teks', 'Indikator TK-P1, butir 1, teks'],
  ['indikator[2].nama', 'Indikator ke-3, nama'],
  ['indikator[9]', 'Indikator ke-10'],
  ['pitaAkhir[0].mulai', 'Predikat akhir ke-1, mulai'],
  ['contoh[0].indikator.KK-01', 'Contoh ke-1, indikator, KK-01'],
])('%s: %s', (di, kata) => expect(kataTempat(ISI, di)).toBe(kata));
