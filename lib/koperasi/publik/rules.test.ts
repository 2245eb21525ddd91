import { describe, expect, test } from 'vitest';
import {
  alamatPublik,
  bacaKunci,
  kalimatRat,
  rentangKategori,
  tautanSitus,
  tulisKunci,
} from './rules';

describe('kunci halaman', () => {
  test('what is written is read again', () => {
    for (const kunci of [
      { jarak: null, nama: '12~nama' },
      { jarak: 0, nama: 'Koperasi ~ A' },
    ]) {
      expect(bacaKunci(tulisKunci(kunci), kunci.jarak !== null)).toEqual(kunci);
    }
  });
  test.each(['nama', '~nama', '12~', '-1~nama', '1e3~nama', '12345678~nama'])(
    '%s holds no distance',
    (teks) => expect(bacaKunci(teks, true)).toBeNull(),
  );
});

test('a change of filter starts at the first page', () => {
  const saring = { cari: 'a b', jenis: 'JASA', setelah: 'x~y' } as const;
  expect(alamatPublik(saring, { jenis: null })).toBe('/koperasi?cari=a+b');
  expect(alamatPublik({})).toBe('/koperasi');
});

describe('tautanSitus', () => {
  test.each([
    ['koperasi.contoh.test', 'https://koperasi.contoh.test/'],
    ['http://koperasi.contoh.test/a', 'http://koperasi.contoh.test/a'],
  ])('%s leads to %s', (isi, harap) => expect(tautanSitus(isi)).toBe(harap));
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'https://bank.test@jahat.test',
    'tanpatitik',
    'bukan situs',
  ])('%s is no link', (isi) => expect(tautanSitus(isi)).toBeNull());
});

describe('kalimatRat', () => {
  const dasar = { tahunBuku: 2025, batas: '2026-06-30' };
  test('every state is a sentence', () => {
    expect(kalimatRat({ ...dasar, keadaan: 'SUDAH' }, '2026-03-18')).toBe(
      'Rapat untuk tahun buku 2025 sudah diadakan pada 18 Maret 2026.',
    );
    expect(kalimatRat({ ...dasar, keadaan: 'BELUM_JATUH_TEMPO' }, null)).toContain('30 Juni 2026');
    expect(kalimatRat({ ...dasar, keadaan: 'DUA_TAHUN_TANPA_RAT' }, null)).toContain(
      '2024 dan 2025',
    );
  });
});

test('rentangKategori reads the bands of the rule, those of one category together', () => {
  const pita = (
    [
      ['SEHAT', '80', 'SEHAT'],
      ['CUKUP_SEHAT', '66.5', 'CUKUP_SEHAT'],
      ['DALAM_PENGAWASAN', '51', 'TIDAK_SEHAT'],
      ['DALAM_PENGAWASAN_KHUSUS', '0', 'TIDAK_SEHAT'],
    ] as const
  ).map(([predikat, mulai, kategori]) => ({ predikat, mulai, kategori }));
  expect(rentangKategori(pita)).toEqual([
    { kategori: 'SEHAT', rentang: 'nilai 80 atau lebih' },
    { kategori: 'CUKUP_SEHAT', rentang: 'nilai 66,5 sampai di bawah 80' },
    { kategori: 'TIDAK_SEHAT', rentang: 'nilai di bawah 66,5' },
  ]);
});
