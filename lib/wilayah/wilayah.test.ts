import { describe, expect, it } from 'vitest';
import { KECAMATAN, KELURAHAN } from './data';
import {
  formatJarak,
  jarakMeter,
  labelKelurahan,
  POLA_KODE_KECAMATAN,
  POLA_KODE_KELURAHAN,
} from './rules';

describe('wilayah Kota Depok', () => {
  it('has 11 kecamatan and 63 kelurahan with codes of their own', () => {
    expect(KECAMATAN).toHaveLength(11);
    expect(KELURAHAN).toHaveLength(63);
    expect(new Set(KELURAHAN.map((k) => k.kode)).size).toBe(63);
    expect(new Set(KELURAHAN.map((k) => k.kodeBps)).size).toBe(63);
  });

  it('has every kelurahan in a kecamatan that exists', () => {
    const kode = new Set(KECAMATAN.map((k) => k.kode));
    for (const satu of KELURAHAN) {
      expect(kode).toContain(satu.kecamatanKode);
      expect(satu.kode).toMatch(POLA_KODE_KELURAHAN);
      expect(satu.kodePos).toMatch(/^16[45]\d\d$/);
    }
    for (const satu of KECAMATAN) expect(satu.kode).toMatch(POLA_KODE_KECAMATAN);
  });

  it('knows two kelurahan called Curug, told apart by their kecamatan', () => {
    const curug = KELURAHAN.filter((k) => k.nama === 'Curug');
    expect(curug.map((k) => k.kecamatanKode)).toEqual(['32.76.02', '32.76.11']);
    expect(labelKelurahan('Curug', 'Cimanggis')).toBe('Kelurahan Curug, Kecamatan Cimanggis');
  });
});

describe('jarakMeter', () => {
  const depok = { lintang: -6.398952, bujur: 106.823466 };
  it('is nothing to oneself and the same both ways', () => {
    const beji = { lintang: -6.382773, bujur: 106.814036 };
    expect(jarakMeter(depok, depok)).toBe(0);
    expect(jarakMeter(depok, beji)).toBe(jarakMeter(beji, depok));
  });
  it('is 111 km for a degree of latitude', () => {
    expect(jarakMeter({ lintang: 0, bujur: 0 }, { lintang: 1, bujur: 0 })).toBeCloseTo(111_195, -1);
  });
  it('is said in metres or kilometres', () => {
    expect([0, 240, 940, 960, 2_449].map(formatJarak)).toEqual([
      '0 m',
      '250 m',
      '950 m',
      '1,0 km',
      '2,4 km',
    ]);
  });
});
