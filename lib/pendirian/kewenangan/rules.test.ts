import { expect, test } from 'vitest';
import { kewenanganLain } from './rules';

test('di luar satu kota wewenangnya di provinsi atau kementerian', () => {
  expect(kewenanganLain('PRIMER_KAB_KOTA')).toBeNull();
  expect(kewenanganLain('SEKUNDER_KAB_KOTA')).toBeNull();
  for (const bentuk of ['PRIMER_PROVINSI', 'SEKUNDER_PROVINSI'] as const)
    expect(kewenanganLain(bentuk)?.isi).toMatch(/Provinsi Jawa Barat, bukan DKUM Kota Depok/);
  expect(kewenanganLain('PRIMER_NASIONAL')?.isi).toMatch(/Kementerian Koperasi, bukan DKUM/);
});
