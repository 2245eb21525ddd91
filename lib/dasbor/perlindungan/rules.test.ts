import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HitungUsaha } from '../types';
import { lindungi, lindungiBagian, lindungiUsaha } from './rules';

const T = 'TERSEMBUNYI';

const hitung = (jumlah: number, ubah: Partial<HitungUsaha> = {}): HitungUsaha => ({
  jumlah,
  terverifikasi: jumlah,
  anggota: 0,
  perempuan: 0,
  kelaminDiketahui: jumlah,
  kriya: 0,
  punyaNib: 0,
  ...ubah,
});

describe('lindungi', () => {
  it('hides one to four, shows zero and five', () => {
    expect([0, 1, 4, 5].map((n) => lindungi(n, 5))).toEqual([0, T, T, 5]);
  });
});

describe('lindungiBagian', () => {
  it('hides the next smallest beside a single small one, else it were the total less the others', () => {
    expect(lindungiBagian([3, 20, 8, 0], 5)).toEqual([T, 20, T, 0]);
  });
  it('hides on while the hidden ones together are a small group', () => {
    expect(lindungiBagian([1, 2, 9, 30], 5)).toEqual([T, T, T, 30]);
    expect(lindungiBagian([1, 4, 9, 30], 5)).toEqual([T, T, 9, 30]);
  });
  it('hides on where all hidden ones must be one, or as many as hidden groups go, and zeros in the end', () => {
    expect(lindungiBagian([1, 1, 1, 1, 1, 0, 7], 5)).toEqual([T, T, T, T, T, 0, T]);
    expect(lindungiBagian([1, 1, 1, 1, 1, 1, 0, 0], 5)).toEqual(Array(8).fill(T));
    expect(lindungiBagian([4, 4, 9, 0], 5)).toEqual([T, T, T, 0]);
    expect(lindungiBagian([1, 2, 1, 1, 0], 5)).toEqual([T, T, T, T, 0]);
  });
  it('leaves large ones and zeros alone', () => {
    expect(lindungiBagian([0, 5, 9], 5)).toEqual([0, 5, 9]);
    expect(lindungiBagian([], 5)).toEqual([]);
  });
  it('never leaves a hidden part that can be computed from the total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 40 }), { maxLength: 12 }),
        fc.integer({ min: 2, max: 10 }),
        (jumlah, batas) => {
          const hasil = lindungiBagian(jumlah, batas);
          expect(hasil.filter((n) => n !== T && n > 0 && n < batas)).toEqual([]);
          const sembunyi = jumlah.filter((_, i) => hasil[i] === T);
          const total = sembunyi.reduce((a, b) => a + b, 0);
          if (total >= batas && sembunyi.length < jumlah.length && !sembunyi.includes(0)) {
            expect(total).toBeGreaterThan(sembunyi.length);
          }
          const sisa = hasil.filter((n) => n !== T && n > 0);
          if (sembunyi.length === 0 || sisa.length === 0) return;
          expect(sembunyi.length).toBeGreaterThan(1);
          expect(sembunyi.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(batas);
        },
      ),
    );
  });
});

describe('lindungiUsaha', () => {
  it('hides all columns of a row whose size is hidden', () => {
    const [kecil, teman, besar] = lindungiUsaha([hitung(2), hitung(7), hitung(50)], 5);
    expect(Object.values(kecil ?? {})).toEqual([T, T, T, T, T, T]);
    expect(teman?.jumlah).toBe(T);
    expect(besar?.jumlah).toBe(50);
  });
  it('hides the parts of a sum that is hidden', () => {
    const seluruh = { jumlah: 30, terverifikasi: 30, anggota: 0, perempuan: 0, punyaNib: 0 };
    const hasil = lindungiUsaha([hitung(10, { kriya: 8 }), hitung(20)], 5, {
      ...seluruh,
      kriya: T,
    });
    expect(hasil.map((satu) => satu.kriya)).toEqual([T, T]);
    expect(hasil.map((satu) => satu.jumlah)).toEqual([10, 20]);
  });
  it('hides the women where the men are few', () => {
    const hasil = lindungiUsaha(
      [hitung(10, { perempuan: 8 }), hitung(20, { perempuan: 9 }), hitung(30, { perempuan: 15 })],
      5,
    );
    expect(hasil.map((satu) => satu.perempuan)).toEqual([T, T, 15]);
    expect(hasil.map((satu) => satu.jumlah)).toEqual([10, 20, 30]);
  });
});
