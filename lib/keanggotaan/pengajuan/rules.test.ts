import { expect, test } from 'vitest';
import { jalurDataDiri } from './rules';

test('data diri diubah di formulir orangnya, bukan di daftar usaha', () => {
  const usaha = [{ id: 'a' }, { id: 'b' }];
  expect(jalurDataDiri({ usaha })).toBe('/portal/usaha-saya/a/ubah/pemilik');
  expect(jalurDataDiri({ usaha: [] })).toBe('/portal/usaha-saya');
});
