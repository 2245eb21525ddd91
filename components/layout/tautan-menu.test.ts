import { expect, it } from 'vitest';
import { sedangDibuka } from './tautan-menu';

it.each([
  ['/koperasi', '/koperasi', true],
  ['/koperasi', '/koperasi/12/anggota', true],
  ['/koperasi', '/koperasi-lain', false],
  ['/', '/koperasi', false],
  ['/portal', '/portal/koperasi', false],
  ['/portal', '/portal', true],
])('menu %s saat di %s: %s', (href, alamat, terbuka) => {
  expect(sedangDibuka(href, alamat)).toBe(terbuka);
});
