import { expect, test } from 'vitest';
import { sektorUsaha } from './rules';

test.each([
  ['56103', 'kuliner', 9],
  ['10792', 'kuliner', 3],
  ['47911', 'perdagangan', 7],
  ['96200', 'jasa', 17],
  ['01130', 'agribisnis', 1],
  ['64191', 'jasa', 11],
  ['82110', 'jasa', 13],
  [null, 'fashion', 3],
  [null, 'kuliner', 9],
  ['34000', 'digital', 10],
  [null, 'lainnya', null],
] as const)('KBLI %s, jenis %s: sektor %s', (kbli, jenis, hasil) => {
  expect(sektorUsaha(kbli, jenis)).toBe(hasil);
});
