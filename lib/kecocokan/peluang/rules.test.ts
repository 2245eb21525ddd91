import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KELURAHAN } from '@/lib/wilayah/data';
import { jarakMeter } from '@/lib/wilayah/rules';
import { gugusPeluang, type TitikPeluang } from './rules';

const tempat = new Map(
  KELURAHAN.map((k) => [k.kode, { lintang: Number(k.lintang), bujur: Number(k.bujur) }]),
);
const jarak = (a: string, b: string): number => {
  const [dari, ke] = [tempat.get(a), tempat.get(b)];
  return dari && ke ? jarakMeter(dari, ke) : Number.POSITIVE_INFINITY;
};
const adaTitik: fc.Arbitrary<TitikPeluang[]> = fc.uniqueArray(
  fc.record({
    kelurahanKode: fc.constantFrom(...KELURAHAN.map((k) => k.kode)),
    jumlah: fc.integer({ min: 0, max: 14 }),
  }),
  { selector: (satu) => satu.kelurahanKode },
);

describe('sifat yang selalu berlaku', () => {
  test('cukup besar, cukup dekat, satu kelurahan satu gugus, tidak ada yang masih dapat digabung', () => {
    fc.assert(
      fc.property(adaTitik, fc.integer({ min: 0, max: 6_000 }), (titik, jauh) => {
        const gugus = gugusPeluang(titik, jarak, 9, jauh);
        const jumlah = new Map(titik.map((satu) => [satu.kelurahanKode, satu.jumlah]));
        const terpakai = gugus.flatMap((satu) => satu.kelurahan);
        expect(new Set(terpakai).size).toBe(terpakai.length);
        for (const satu of gugus) {
          expect(satu.kelurahan[0]).toBe(satu.pusat);
          expect(satu.jumlah).toBeGreaterThanOrEqual(9);
          expect(satu.jumlah).toBe(
            satu.kelurahan.reduce((n, kode) => n + (jumlah.get(kode) ?? 0), 0),
          );
          const terjauh = Math.max(...satu.kelurahan.map((kode) => jarak(satu.pusat, kode)));
          expect(satu.jarakMeter).toBe(terjauh);
          expect(terjauh).toBeLessThanOrEqual(jauh);
        }
        const sisa = titik.filter((satu) => !terpakai.includes(satu.kelurahanKode));
        // The middle of a group has businesses itself.
        for (const { kelurahanKode: pusat } of sisa.filter((satu) => satu.jumlah > 0)) {
          const dekat = sisa.filter((satu) => jarak(pusat, satu.kelurahanKode) <= jauh);
          expect(dekat.reduce((n, satu) => n + satu.jumlah, 0)).toBeLessThan(9);
        }
      }),
    );
  });

  test('tidak bergantung urutan masuk', () => {
    fc.assert(
      fc.property(adaTitik, (titik) => {
        expect(gugusPeluang([...titik].reverse(), jarak, 9, 2_500)).toEqual(
          gugusPeluang(titik, jarak, 9, 2_500),
        );
      }),
    );
  });
});

test('delapan tidak cukup, sembilan cukup', () => {
  const satu = (jumlah: number) =>
    gugusPeluang([{ kelurahanKode: '32.76.01.1006', jumlah }], jarak, 9, 2_500);
  expect(satu(8)).toEqual([]);
  expect(satu(9)).toEqual([
    { pusat: '32.76.01.1006', kelurahan: ['32.76.01.1006'], jumlah: 9, jarakMeter: 0 },
  ]);
});

test('dua kelurahan berdekatan digabung, yang jauh tidak', () => {
  // Depok and Depok Jaya are 1,5 km apart, Cinere is far away.
  const titik = [
    { kelurahanKode: '32.76.01.1006', jumlah: 5 },
    { kelurahanKode: '32.76.01.1007', jumlah: 4 },
    { kelurahanKode: '32.76.09.1001', jumlah: 8 },
  ];
  expect(gugusPeluang(titik, jarak, 9, 2_500)).toMatchObject([
    { kelurahan: ['32.76.01.1006', '32.76.01.1007'], jumlah: 9 },
  ]);
});
