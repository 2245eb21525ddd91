import { expect, test } from 'vitest';
import { sebutanBerkas } from './rules';

test('files of one kind and name are told apart by their place in time', () => {
  const ktp = { jenis: 'KTP', namaAsli: 'ktp.pdf' } as const;
  expect(
    sebutanBerkas([ktp, { jenis: 'NIB', namaAsli: 'nib.pdf' }, ktp, { ...ktp, namaAsli: 'b.pdf' }]),
  ).toEqual([
    'KTP: ktp.pdf (terbaru dari 2)',
    'NIB: nib.pdf',
    'KTP: ktp.pdf (terbaru ke-2 dari 2)',
    'KTP: b.pdf',
  ]);
});
