import { describe, expect, it } from 'vitest';
import {
  kunciBadanHukum,
  periksaBadanHukum,
  periksaNomorIndukKoperasi,
  peringatanTahunAhu,
} from './rules';

describe('Nomor Induk Koperasi', () => {
  it('13 angka; kota lain hanya peringatan', () => {
    expect(periksaNomorIndukKoperasi('3276 0100 00123')).toEqual({
      ok: true,
      nilai: '3276010000123',
      peringatan: [],
    });
    expect(periksaNomorIndukKoperasi('5104010000123')).toMatchObject({
      ok: true,
      peringatan: [{ kode: 'NOMOR_INDUK_LUAR_DEPOK' }],
    });
  });

  it.each([
    ['327601000012', 'Nomor Induk Koperasi terdiri dari 13 angka. Yang Anda tulis baru 12.'],
    ['32760100001234', 'Nomor Induk Koperasi terdiri dari 13 angka. Yang Anda tulis 14.'],
    [
      '327601000012A',
      'Nomor Induk Koperasi terdiri dari 13 angka saja. Hapus huruf dan tanda lain.',
    ],
  ])('menolak %s', (teks, galat) => {
    expect(periksaNomorIndukKoperasi(teks)).toEqual({ ok: false, galat });
  });
});

describe('nomor badan hukum', () => {
  it.each([
    ['AHU-0004793.AH.01.26.TAHUN 2020', 'AHU'],
    ['006385/BH/M.KUKM.2/XI/2017', 'KUKM'],
    ['011870/BH/M.KUKM.2/I/2019', 'KUKM'],
    ['32/BH/XXVII.4/III/2016', 'DAERAH'],
    ['518.08/96/BH/XIV.10/VIII/2008', 'DAERAH'],
    ['01/BH/KDK.22.4/I/2001', 'DAERAH'],
    ['21/BH/Tahun 2007', 'DAERAH'],
    ['844A/BH/VIII/1980', 'DAERAH'],
    ['56/BH/PAD/KWK.22/III/96', 'DAERAH'],
    ['  bh 12 / 1999 ', 'DAERAH'],
  ])('%s berformat %s tanpa peringatan', (teks, format) => {
    expect(periksaBadanHukum(teks)).toMatchObject({ ok: true, format, peringatan: [] });
  });

  it('nomor perubahan dan bentuk AHU lain diperingatkan', () => {
    expect(periksaBadanHukum('AHU-0000667.AH.01.27.TAHUN 2020')).toMatchObject({
      ok: true,
      peringatan: [{ kode: 'BADAN_HUKUM_PERUBAHAN' }],
    });
    expect(periksaBadanHukum('AHU 4793 Tahun 2020')).toMatchObject({
      ok: true,
      peringatan: [{ kode: 'BADAN_HUKUM_TIDAK_LAZIM' }],
    });
  });

  it.each([
    ['AHU-0004793.AH.01.26.TAHUN 2020', '2020-02-03', false],
    ['AHU-0004793.AH.01.26.TAHUN 2020', '2021-02-03', true],
    ['ahu-4793.ah.01.26.tahun 2020', '2019-12-31', true],
    ['AHU-4793/2024', '2023-01-02', true],
    ['AHU-4793/2024', '2024-01-02', false],
    ['AHU-4793/2024', null, false],
    ['AHU-0004793.AH.01.26', '2023-01-02', false],
    // Other offices write the year in many ways, so it is not read there.
    ['32/BH/XXVII.4/III/2016', '2017-01-02', false],
  ])('%s tertanggal %s: tahunnya ditanyakan %s', (nomor, tanggal, ya) => {
    expect(peringatanTahunAhu(nomor, tanggal).map(({ kode }) => kode)).toEqual(
      ya ? ['TAHUN_BADAN_HUKUM_BERBEDA'] : [],
    );
  });

  it.each(['', '123/2016', 'BHAKTI/2016', 'SUBH/1', `BH/${'1'.repeat(80)}`, 'BH'.repeat(500_000)])(
    'menolak %.30s',
    (teks) => {
      expect(periksaBadanHukum(teks).ok).toBe(false);
    },
  );

  it('ejaan yang berbeda bertemu pada satu kunci', () => {
    const kunci = kunciBadanHukum('006385/BH/M.KUKM.2/XI/2017');
    expect(kunciBadanHukum('No. 6385-bh-m kukm 2 xi 2017')).toBe(kunci);
    expect(kunciBadanHukum('ahu-4793.ah.1.26.tahun 2020')).toBe(
      kunciBadanHukum('AHU-0004793.AH.01.26.TAHUN 2020'),
    );
    expect(kunciBadanHukum('1/BH/12/2016')).not.toBe(kunciBadanHukum('11/BH/2/2016'));
    expect(kunciBadanHukum('844A/BH/VIII/1980')).not.toBe(kunciBadanHukum('844/BH/VIII/1980'));
  });
});
