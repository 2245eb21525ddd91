import { describe, expect, test } from 'vitest';
import { butirIzin } from './rules';

const butir = (nilai: Record<string, string>, hariIni = '2029-01-01') =>
  butirIzin(
    Object.entries(nilai).map(([isian, satu]) => ({ isian, label: isian, nilai: satu })),
    nilai,
    hariIni,
  ).map((satu) => satu.nilai);

describe('masa berlaku izin', () => {
  test('P-IRT habis setelah tahun di nomornya, seperti izin lain setelah harinya', () => {
    const pirt = '2063276010001-28';
    const sampai = `${pirt} (berlaku sampai 31 Desember 2028)`;
    expect(butir({ pirt }, '2028-12-31')).toEqual([sampai]);
    expect(butir({ pirt })).toEqual([`${sampai}, masa berlaku habis`]);
    expect(butir({ sku: 'S/1', skuHingga: '2028-12-31' })).toEqual([
      'S/1',
      '2028-12-31, masa berlaku habis',
    ]);
  });

  test('P-IRT tanpa tahun di nomornya, yang kosong, dan yang belum selesai diketik apa adanya', () => {
    for (const pirt of ['PB123456789', '', '2063'])
      expect(butir({ pirt, sku: 'S/1' })).toEqual([pirt, 'S/1']);
  });
});
