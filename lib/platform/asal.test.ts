import { describe, expect, it } from 'vitest';
import {
  adalahApiTerbuka,
  adalahTulisan,
  asalDiizinkan,
  jalurSendiri,
  terbacaHalaman,
} from './asal';

describe('asalDiizinkan', () => {
  const tls = 'https://sinergi.depok.go.id';
  it.each([
    ['https://sinergi.depok.go.id', 'sinergi.depok.go.id', tls, true],
    ['https://jahat.test', 'sinergi.depok.go.id', tls, false],
    // Behind TLS a forged host must not open the door.
    ['http://jahat.test', 'jahat.test', tls, false],
    ['https://jahat.test', 'jahat.test', tls, false],
    ['http://localhost:3000', 'localhost:3000', 'http://localhost:3000', true],
    ['http://127.0.0.1:4111', '127.0.0.1:4111', 'http://localhost:3000', true],
    ['http://jahat.test', 'localhost:3000', 'http://localhost:3000', false],
    ['null', 'localhost:3000', 'http://localhost:3000', false],
    [null, 'localhost:3000', 'http://localhost:3000', false],
  ])('%s pada %s dengan alamat %s → %s', (asal, host, alamat, boleh) => {
    expect(asalDiizinkan({ asal, host }, alamat)).toBe(boleh);
  });
});

it('metode yang menulis', () => {
  expect(['POST', 'put', 'PATCH', 'DELETE'].every(adalahTulisan)).toBe(true);
  expect(['GET', 'HEAD', 'OPTIONS'].some(adalahTulisan)).toBe(false);
});

describe('jalurSendiri', () => {
  it.each(['/portal', '/portal/usaha-saya/daftar/dokumen?unggah=ok', '/a//b'])('%s', (teks) => {
    expect(jalurSendiri(teks)).toBe(teks);
  });
  it.each([
    '',
    'portal',
    '//jahat.test',
    '/\\jahat.test',
    '/portal\\..\\x',
    'https://jahat.test/',
    '/portal\r\nset-cookie: a=b',
    '/portal x',
    'javascript:alert(1)',
    `/${'a'.repeat(600)}`,
    null,
    undefined,
  ])('menolak %j', (teks) => {
    expect(jalurSendiri(teks)).toBeNull();
  });
  it('membuang bagian setelah tanda pagar', () => {
    expect(jalurSendiri('/portal#isi')).toBe('/portal');
  });
});

it.each([
  ['/api/v1/penilaian/simulasi', true],
  ['/api/v1/penilaian/simulasi/', false],
  ['/api/v1/lain', false],
  ['/api/berkas', false],
  ['/portal', false],
])('API terbuka: %s %s', (jalur, terbuka) => expect(adalahApiTerbuka(jalur)).toBe(terbuka));

describe('terbacaHalaman', () => {
  it.each([
    ['/masuk', 'multipart/form-data; boundary=x', null, true],
    ['/masuk', 'text/plain;charset=UTF-8', 'aa11', true],
    ['/masuk', 'application/json', null, false],
    ['/masuk', 'application/x-www-form-urlencoded', null, false],
    ['/masuk', null, null, false],
    ['/api/buku-kerja', 'application/json', null, true],
  ])('%s dengan %s dan aksi %s: %s', (jalur, tipe, aksi, harapan) => {
    expect(terbacaHalaman(jalur, tipe, aksi)).toBe(harapan);
  });
});
