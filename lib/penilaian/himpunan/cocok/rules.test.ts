import { describe, expect, it } from 'vitest';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import { type CiriKoperasi, kecocokan } from './rules';

const cocok = (ciri: Partial<CiriKoperasi>, tahun: number) =>
  Object.fromEntries(
    HIMPUNAN_AWAL.map((h) => [
      h.id,
      kecocokan(h, { jenis: 'SIMPAN_PINJAM', pola: 'KONVENSIONAL', kuk: 1, ...ciri }, tahun),
    ]).filter(([, isi]) => isi !== 'TIDAK'),
  );

describe('himpunan yang cocok', () => {
  it.each([
    [{}, 2025, { 'kkpkk-2021-ksp-kuk12': 'TEPAT' }],
    [{ kuk: 2 }, 2021, { 'kkpkk-2021-ksp-kuk12': 'TEPAT' }],
    [{ kuk: null }, 2025, { 'kkpkk-2021-ksp-kuk12': 'MUNGKIN' }],
    [{ kuk: 3 }, 2025, {}],
    [{ jenis: 'KONSUMEN', kuk: 4 }, 2025, { 'kkpkk-2021-riil': 'TEPAT' }],
    [{ pola: 'SYARIAH' }, 2025, {}],
    [{}, 2020, { 'perdep-06-2016': 'TEPAT' }],
    [{ pola: 'SYARIAH' }, 2016, { 'perdep-06-2016-syariah': 'TEPAT' }],
    [{}, 2015, {}],
  ] as const)('%j tahun buku %i', (ciri, tahun, hasil) => {
    expect(cocok(ciri, tahun)).toEqual(hasil);
  });
});
