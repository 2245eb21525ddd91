import { describe, expect, it } from 'vitest';
import { ambangPengingat, caraHubung, kabarPengingat } from './rules';

describe('ambangPengingat', () => {
  const hari = [60, 30, 7];
  it.each([
    ['2026-04-30', null],
    ['2026-05-01', 60],
    ['2026-05-30', 60],
    ['2026-05-31', 30],
    ['2026-06-22', 30],
    ['2026-06-23', 7],
    ['2026-06-30', 7],
    ['2026-07-01', null],
  ])('on %s it is %s', (hariIni, ambang) => {
    expect(ambangPengingat(hariIni, '2026-06-30', hari)).toBe(ambang);
  });
  it('without set days there is none', () => {
    expect(ambangPengingat('2026-06-30', '2026-06-30', [])).toBeNull();
  });
});

describe('kabarPengingat', () => {
  const dasar = {
    koperasiId: 'x',
    namaKoperasi: 'Koperasi Contoh',
    tahunBuku: 2025,
    batas: '2026-06-30',
  };
  it.each([
    ['2026-06-23', '7 hari lagi'],
    ['2026-06-30', 'hari ini, 30 Juni 2026'],
    ['2026-07-01', 'sudah lewat'],
  ])('on %s it says "%s"', (hariIni, kata) => {
    expect(kabarPengingat({ ...dasar, hariIni }).isi).toContain(kata);
  });
  it('a long name still fits the title', () => {
    const { judul } = kabarPengingat({
      ...dasar,
      namaKoperasi: 'a'.repeat(200),
      hariIni: '2026-07-01',
    });
    expect(judul.length).toBeLessThanOrEqual(160);
  });
});

it('accounts of pengurus come before the address of the office', () => {
  expect(caraHubung(1, 'a@b.id')).toBe('AKUN');
  expect(caraHubung(0, 'a@b.id')).toBe('SUREL_KANTOR');
  expect(caraHubung(0, null)).toBe('TIDAK_ADA');
});
