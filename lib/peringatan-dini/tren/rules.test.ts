import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keTeks, pecahan } from '@/lib/platform/pecahan';
import { arahTitik, diBawah, lanjutkan, menujuBawah, type Titik, turunLebih } from './rules';

const titik = (...isi: [number, string][]): Titik[] =>
  isi.map(([tahunBuku, nilai]) => ({ tahunBuku, nilai: pecahan(nilai) }));
const nanti = (isi: Titik[], tahun: number) => {
  const hasil = lanjutkan(isi, tahun);
  return hasil && keTeks(hasil);
};

describe('lanjutkan: least squares, exact', () => {
  it.each([
    ['a level line stays level', titik([2023, '70'], [2024, '70'], [2025, '70']), '70'],
    ['two points are their line', titik([2024, '80'], [2025, '74']), '68'],
    ['three on a line', titik([2023, '80'], [2024, '76'], [2025, '72']), '68'],
    ['three around a line', titik([2023, '80'], [2024, '70'], [2025, '78']), '74'],
    ['with a gap', titik([2023, '80'], [2025, '70']), '65'],
    ['thirds stay exact', titik([2023, '70'], [2024, '70'], [2025, '69']), '68.666666666666666667'],
  ])('%s', (_, isi, harapan) => {
    expect(nanti(isi, 2026)).toBe(harapan);
  });
  it('one point leads nowhere', () => {
    expect(lanjutkan(titik([2025, '70']), 2026)).toBeNull();
    expect(lanjutkan([], 2026)).toBeNull();
  });
  it('shifting all points shifts the line by as much', () => {
    const nilai = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(nilai, nilai, nilai, nilai, (a, b, c, geser) => {
        const isi = (d: number) =>
          titik([2023, String(a + d)], [2024, String(b + d)], [2025, String(c + d)]);
        const dasar = lanjutkan(isi(0), 2026);
        const naik = lanjutkan(isi(geser), 2026);
        if (!dasar || !naik) throw new Error('tanpa garis');
        expect(naik.p * dasar.q - dasar.p * naik.q).toBe(BigInt(geser) * naik.q * dasar.q);
      }),
    );
  });
});

describe('arahTitik and what it warns of', () => {
  const arah = (...isi: [number, string][]) => {
    const hasil = arahTitik(titik(...isi), 3);
    if (!hasil) throw new Error('tanpa titik');
    return hasil;
  };
  it('looks at the last three book years only', () => {
    const hasil = arah([2020, '10'], [2022, '60'], [2023, '90'], [2024, '80'], [2025, '70']);
    expect(hasil.dasar.map(({ tahunBuku }) => tahunBuku)).toEqual([2023, 2024, 2025]);
    expect(hasil.nanti && keTeks(hasil.nanti)).toBe('60');
  });
  it('nothing at all without a value', () => {
    expect(arahTitik([], 3)).toBeNull();
  });
  it.each([
    ['exactly five points are not more than five', ['80', '75'], false],
    ['a hair more is', ['80', '74.999999'], true],
    ['a rise is not', ['75', '80'], false],
  ] as const)('%s', (_, [lalu, kini], harapan) => {
    expect(turunLebih(arah([2024, lalu], [2025, kini]), '5')).toBe(harapan);
  });
  it('a loss counts against the book year just before only', () => {
    expect(turunLebih(arah([2023, '90'], [2025, '60']), '5')).toBe(false);
  });
  it.each([
    ['leads to exactly 66: not under', ['70', '68', '66'], false, false],
    // From 70, 68, 67.9 the line reads 66.53… for the next year.
    ['leads above', ['70', '68', '67.9'], false, false],
    ['leads under', ['72', '69', '66'], true, false],
    ['stands at 66 and leads under', ['68', '67', '66'], true, false],
    ['under already: said so, not that it leads there', ['70', '68', '65.999999'], false, true],
    ['under and rising', ['40', '50', '60'], false, true],
  ] as const)('%s', (_, [a, b, c], menuju, bawah) => {
    const hasil = arah([2023, a], [2024, b], [2025, c]);
    const batas = _ === 'leads to exactly 66: not under' ? '64' : '66';
    expect(menujuBawah(hasil, batas)).toBe(menuju);
    expect(diBawah(hasil, '66')).toBe(bawah);
  });
});
