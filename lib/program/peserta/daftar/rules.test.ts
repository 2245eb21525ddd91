import { expect, test } from 'vitest';
import { orangSama } from './rules';

test('nama dan tanggal lahir pada KTP dibandingkan dengan yang tercatat', () => {
  const tercatat = { nama: "Siti Nur'aini", tanggalLahir: '1990-05-05' };
  const sama = (ubah: Partial<{ nama: string; tanggalLahir: string }>) =>
    orangSama({ nama: tercatat.nama, tanggalLahir: tercatat.tanggalLahir, ...ubah }, tercatat);
  expect(sama({})).toBe(true);
  expect(sama({ nama: ' SITI  NURAINI ' })).toBe(true);
  expect(sama({ nama: 'Siti' })).toBe(false);
  expect(sama({ nama: 'Siti Nuraini Putri' })).toBe(false);
  expect(sama({ tanggalLahir: '1990-05-06' })).toBe(false);
  expect(
    orangSama(
      { nama: tercatat.nama, tanggalLahir: '1990-05-05' },
      { ...tercatat, tanggalLahir: null },
    ),
  ).toBe(false);
});

test('nama tanpa huruf yang dikenal tidak disamakan', () => {
  const tanggalLahir = '1990-05-05';
  expect(orangSama({ nama: '--', tanggalLahir }, { nama: '..', tanggalLahir })).toBe(false);
});
