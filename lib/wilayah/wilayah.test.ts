import { describe, expect, it } from 'vitest';
import { KECAMATAN, KELURAHAN } from './data';
import {
  formatJarak,
  jarakDariPusat,
  jarakMeter,
  kalimatJarakPusat,
  labelKelurahan,
  POLA_KODE_KECAMATAN,
  POLA_KODE_KELURAHAN,
  tanyaTitikJauh,
} from './rules';
import { isianRtRw } from './schema';

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

describe('titik dan kelurahannya', () => {
  const DEPOK = '32.76.01.1006';
  const jauh = { lintang: -6.21, bujur: 106.61 };
  const dekat = { lintang: -6.4025, bujur: 106.7942 };
  it('ditanyakan bila lebih jauh dari batas', () => {
    expect(tanyaTitikJauh(jauh, DEPOK, 5_000)).toBe(
      'Titik ini sekitar 32 km dari pusat Kelurahan Depok. Betulkan, atau beri tanda bila memang benar.',
    );
    expect(tanyaTitikJauh(dekat, DEPOK, 5_000)).toBeNull();
  });
  it('tepat pada batas belum jauh', () => {
    const meter = jarakDariPusat(dekat, DEPOK) ?? 0;
    expect(tanyaTitikJauh(dekat, DEPOK, meter)).toBeNull();
    expect(tanyaTitikJauh(dekat, DEPOK, meter - 1)).toContain('sekitar 3,3 km');
  });
  it('kelurahan yang tidak dikenal tidak dibandingkan', () => {
    expect(tanyaTitikJauh(jauh, '32.76.99.1999', 5_000)).toBeNull();
    expect(kalimatJarakPusat(jauh, '32.76.99.1999')).toBeNull();
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

describe('RT dan RW', () => {
  it.each([
    ['4', '004'],
    ['012', '012'],
    ['RW 012', '012'],
    [' rt.3 ', '003'],
  ])('"%s" dibaca %s', (isi, hasil) => {
    expect(isianRtRw('RW', 3).safeParse(isi).data).toBe(hasil);
  });
  it.each([
    ['0125', 'RW paling banyak 3 angka. Yang Anda tulis 4.'],
    ['1a', 'RW ditulis dengan angka, paling banyak 3, misalnya 004.'],
    ['', 'Isi RW.'],
  ])('"%s" ditolak dengan kata yang jelas', (isi, pesan) => {
    expect(
      isianRtRw('RW', 3)
        .safeParse(isi)
        .error?.issues.map(({ message }) => message),
    ).toEqual([pesan]);
  });
});
