import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bacaPecahan,
  bagi,
  banding,
  bulatkan,
  kali,
  keTeks,
  kurang,
  NOL,
  pecahan,
  tambah,
} from './pecahan';

const desimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 12 }))
  .map(([p, n]) => ({ p, q: 10n ** BigInt(n) }));

describe('membaca', () => {
  it.each([
    ['79.65', { p: 7965n, q: 100n }],
    ['-0.5', { p: -5n, q: 10n }],
    ['007', { p: 7n, q: 1n }],
  ])('%s', (teks, hasil) => expect(bacaPecahan(teks)).toEqual(hasil));

  it.each([
    '',
    ' 1',
    '1,5',
    '1e3',
    '.5',
    '5.',
    '+1',
    '--1',
    '0x1',
    'NaN',
    'Infinity',
    '1'.repeat(31),
  ])('menolak %j', (teks) => {
    expect(bacaPecahan(teks)).toBeNull();
    expect(() => pecahan(teks)).toThrow(RangeError);
  });
});

describe('menulis', () => {
  it.each([
    ['92.650', '92.65'],
    ['0.000', '0'],
    ['-0.10', '-0.1'],
    ['1200', '1200'],
    ['0.000000000000000000000000000001', '0.000000000000000000000000000001'],
  ])('%s menjadi %s', (teks, hasil) => expect(keTeks(pecahan(teks))).toBe(hasil));

  it.each([
    [63n, 68n, '0.92647058823529411765'],
    [6300n, 68n, '92.647058823529411765'],
    [1n, 3n, '0.33333333333333333333'],
    [2n, 3n, '0.66666666666666666667'],
    [-200n, 3n, '-66.666666666666666667'],
    [1n, 30_000n, '0.000033333333333333333333'],
    [10n ** 40n, 3n, '3333333333333333333300000000000000000000'],
    // Rounding runs through every digit.
    [3n * 10n ** 21n - 1n, 3n * 10n ** 21n, '1'],
  ])('%s / %s', (p, q, hasil) => {
    expect(keTeks({ p, q })).toBe(hasil);
  });

  it('tidak bergantung pada bentuk pecahannya', () => {
    fc.assert(
      fc.property(desimal, fc.bigInt({ min: 1n, max: 10n ** 9n }), (a, f) => {
        expect(keTeks({ p: a.p * f, q: a.q * f })).toBe(keTeks(a));
      }),
    );
  });

  it('desimal yang berakhir terbaca kembali persis', () => {
    fc.assert(
      fc.property(desimal, (a) => {
        expect(banding(pecahan(keTeks(a)), a)).toBe(0);
      }),
    );
  });
});

describe('berhitung', () => {
  it('tidak kehilangan apa pun', () => {
    fc.assert(
      fc.property(desimal, desimal, desimal, (a, b, c) => {
        expect(banding(kurang(tambah(a, b), b), a)).toBe(0);
        expect(banding(kali(a, tambah(b, c)), tambah(kali(a, b), kali(a, c)))).toBe(0);
        fc.pre(b.p !== 0n);
        expect(banding(kali(bagi(a, b), b), a)).toBe(0);
      }),
    );
  });

  it('menolak pembagian dengan nol', () => {
    expect(() => bagi(pecahan('1'), NOL)).toThrow(RangeError);
  });

  it('membulatkan setengah menjauhi nol untuk kalimat', () => {
    expect(bulatkan(pecahan('2.25'), 1)).toBe('2.3');
    expect(bulatkan(pecahan('-2.25'), 1)).toBe('-2.3');
    expect(bulatkan(pecahan('0.04'), 1)).toBe('0');
    expect(bulatkan(pecahan('-0.04'), 1)).toBe('0');
    expect(bulatkan(pecahan('2.96'), 1)).toBe('3');
  });
});
