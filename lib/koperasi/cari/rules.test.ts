import { describe, expect, test } from 'vitest';
import { namaWilayah } from '../publik/rules';
import { kataCari, kelurahanBernama, polaBerisi } from './rules';

describe('kataCari', () => {
  test('words in lower case, each once, at most eight', () => {
    expect(kataCari('  Batik BATIK  depok ')).toEqual(['batik', 'depok']);
    expect(kataCari('a b c d e f g h i j')).toHaveLength(8);
  });
});

describe('polaBerisi', () => {
  test.each([
    ['100%', '%100\\%%'],
    ['a_b', '%a\\_b%'],
    ['\\', '%\\\\%'],
  ])('%s is taken as it stands', (isi, pola) => {
    expect(polaBerisi(isi)).toBe(pola);
  });
});

describe('tempat', () => {
  test('two kelurahan are called Curug', () => {
    expect(kelurahanBernama('curug').map(namaWilayah)).toEqual([
      'Curug, Cimanggis',
      'Curug, Bojongsari',
    ]);
  });
  test('a kecamatan stands for its kelurahan, short words for none', () => {
    expect(kelurahanBernama('cinere').length).toBeGreaterThan(1);
    expect(kelurahanBernama('ci')).toEqual([]);
  });
});
