import { describe, expect, it } from 'vitest';
import { jalurLanjut } from './jalur';

describe('jalurLanjut', () => {
  it.each([
    ['/portal/akun', '/portal/akun'],
    ['/portal/koperasi?cari=a%20b&urut=nama', '/portal/koperasi?cari=a%20b&urut=nama'],
    ['/portal/./akun/../audit', '/portal/audit'],
    ['/', '/'],
    ['/portal/umkm/1?a=b#titipan', '/portal/umkm/1?a=b#titipan'],
  ])('jalur sendiri %s', (masuk, hasil) => {
    expect(jalurLanjut(masuk)).toBe(hasil);
  });

  it.each([
    undefined,
    '',
    'portal',
    'https://jahat.example/',
    '//jahat.example',
    '///jahat.example',
    '/\\jahat.example',
    '/\\/jahat.example',
    '/.//jahat.example',
    '/a/..//jahat.example',
    '/\t/jahat.example',
    '/\n/jahat.example',
    'javascript:alert(1)',
    '/masuk',
    '/masuk?lanjut=/masuk',
    '/api/berkas/1',
    '/keluar',
    `/${'a'.repeat(600)}`,
  ])('ditolak: %j', (masuk) => {
    expect(jalurLanjut(masuk)).toBe('/portal');
  });
});
