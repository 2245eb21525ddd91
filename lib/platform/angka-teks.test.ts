import { expect, test } from 'vitest';
import { bacaAngkaTeks } from './angka-teks';

test.each([
  ['0', '0'],
  ['-0', '0'],
  ['007', '7'],
  ['1.500.000', '1500000'],
  ['Rp1.500.000', '1500000'],
  ['Rp 1.500.000,50', '1500000.5'],
  ['1.500', '1500'],
  ['7,5 %', '7.5'],
  ['7.5', '7.5'],
  ['7,25', '7.25'],
  ['-20', '-20'],
  ['(1.000)', '-1000'],
  ['0,050', '0.05'],
])('%s dibaca %s', (teks, angka) => expect(bacaAngkaTeks(teks)).toBe(angka));

test.each(['', ' ', 'abc', '1e5', '1.2.3', '1,2,3', '--1', '١٢', '1'.repeat(31), 'Infinity'])(
  '%j bukan angka',
  (teks) => expect(bacaAngkaTeks(teks)).toBeNull(),
);
