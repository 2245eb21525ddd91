import { expect, test } from 'vitest';
import { bacaRasioLembar, bacaRupiahLembar } from './rules';

test.each([
  ['0', 0n],
  ['-0', 0n],
  ['007', 7n],
  ['1.500.000', 1_500_000n],
  ['1.500', 1_500n],
  ['Rp1.500.000', 1_500_000n],
  ['Rp 1.500.000,00', 1_500_000n],
  ['-20', -20n],
  ['(1.000)', -1_000n],
  ['9'.repeat(15), 999_999_999_999_999n],
])('rupiah %s dibaca %s', (teks, nilai) => expect(bacaRupiahLembar(teks)).toBe(nilai));

test.each(['', ' ', 'abc', '1e5', '1,5', '1.5', '--1', '١٢', '9'.repeat(16), 'Infinity'])(
  'rupiah %j ditolak',
  (teks) => expect(bacaRupiahLembar(teks)).toBeNull(),
);

test.each([
  ['0', '0'],
  ['-0', '0'],
  ['007', '7'],
  ['7,5 %', '7.5'],
  ['7.5', '7.5'],
  ['1.234,5', '1234.5'],
  ['-20', '-20'],
  ['0,050', '0.05'],
  ['1'.repeat(30), '1'.repeat(30)],
])('rasio %s dibaca %s', (teks, angka) => expect(bacaRasioLembar(teks)).toBe(angka));

test.each([
  '',
  ' ',
  'abc',
  '1e5',
  '1.2.3',
  '7.125',
  '1.000',
  '1,2,3',
  '--1',
  '١٢',
  '1'.repeat(31),
  'Infinity',
])('rasio %j bukan angka', (teks) => expect(bacaRasioLembar(teks)).toBeNull());
