import { describe, expect, it } from 'vitest';
import { belumLahir, peringatanOrang } from './rules';

const HARI_INI = '2026-11-24';
const kode = (nikPenduduk: string | null, mulai: string | null) =>
  peringatanOrang({ nikPenduduk, mulai, npwp: null }, HARI_INI).map(
    (satu) => `${satu.isian}: ${satu.kode}`,
  );

describe('keraguan tentang seorang pengurus', () => {
  it.each([
    ['tanpa NIK penduduk', null, '2020-01-01', []],
    ['NIK penduduk Depok', '3276014505900001', '2020-01-01', []],
    ['pertama terdaftar di kota lain', '3171014505900001', null, []],
    ['17 tahun pada hari mulai', '3276014505900001', '2007-05-05', []],
    ['sehari sebelum 17 tahun', '3276014505900001', '2007-05-04', ['mulai: UMUR_DI_BAWAH_BATAS']],
    ['muda hari ini', '3276010101100001', null, ['nikPenduduk: UMUR_DI_BAWAH_BATAS']],
    [
      'satu angka',
      '1111111111111111',
      null,
      ['nikPenduduk: NIK_SATU_ANGKA', 'nikPenduduk: UMUR_DI_BAWAH_BATAS'],
    ],
  ])('%s', (_, nikPenduduk, mulai, semua) => {
    expect(kode(nikPenduduk, mulai)).toEqual(semua);
  });
});

it('NPWP yang bukan NIK penduduknya atau dari satu angka', () => {
  const satu = { nikPenduduk: '3276014505900001', mulai: null };
  const npwp = (isi: string) =>
    peringatanOrang({ ...satu, npwp: isi }, HARI_INI).map((ragu) => `${ragu.isian}: ${ragu.kode}`);
  expect(npwp('3276014505900001')).toEqual([]);
  expect(npwp('3276014505900002')).toEqual(['npwp: NPWP_BUKAN_NIK']);
  expect(npwp('222222222222222')).toEqual(['npwp: NPWP_SATU_ANGKA', 'npwp: NPWP_LAMA']);
});

describe('menjabat sebelum lahir', () => {
  it.each([
    ['sehari sebelum lahir', '3276014505900001', '1990-05-04', true],
    ['pada hari lahir', '3276014505900001', '1990-05-05', false],
    ['tanpa hari mulai', '3276014505900001', null, false],
    ['tanpa NIK penduduk', null, '1950-01-01', false],
    // The year 24 may be 1924 as well, so it is asked about instead.
    ['abadnya tidak pasti', '3276010101240001', '2020-01-01', false],
  ])('%s', (_, nikPenduduk, mulai, ya) => {
    expect(belumLahir({ nikPenduduk, mulai }, HARI_INI) !== null).toBe(ya);
  });

  it('abadnya tidak pasti: ditanyakan', () => {
    expect(kode('3276010101240001', '2020-01-01')).toEqual(['mulai: UMUR_DI_BAWAH_BATAS']);
  });
});
