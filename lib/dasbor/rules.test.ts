import { describe, expect, it } from 'vitest';
import { hitungKoperasi, kumulatif, perKecamatan, persen } from './rules';
import type { UsahaPerWilayah } from './types';

const wilayah = (kode: string, kecamatanKode: string, jumlah: number): UsahaPerWilayah => ({
  kelurahanKode: kode,
  kelurahan: kode,
  kecamatanKode,
  kecamatan: `Kecamatan ${kecamatanKode}`,
  lintang: 0,
  bujur: 0,
  jumlah,
  terverifikasi: 1,
  anggota: 2,
  perempuan: 3,
  kelaminDiketahui: 4,
  kriya: 5,
  punyaNib: 6,
});

describe('persen', () => {
  it('knows no share of nothing', () => expect(persen(0, 0)).toBeNull());
  it('rounds half up to one digit', () => {
    expect(persen(1, 3)).toBe('33.3');
    expect(persen(2, 3)).toBe('66.7');
    expect(persen(1, 800)).toBe('0.1');
    expect(persen(5, 5)).toBe('100.0');
  });
});

describe('perKecamatan', () => {
  it('adds the kelurahan of each kecamatan up', () => {
    const hasil = perKecamatan([
      wilayah('32.76.02.1007', '32.76.02', 10),
      wilayah('32.76.01.1006', '32.76.01', 1),
      wilayah('32.76.02.1008', '32.76.02', 5),
    ]);
    expect(hasil.map(({ kode, jumlah, kriya }) => [kode, jumlah, kriya])).toEqual([
      ['32.76.01', 1, 5],
      ['32.76.02', 15, 10],
    ]);
  });
});

describe('hitungKoperasi', () => {
  const baris = [
    { jenis: 'JASA', kategori: 'SEHAT', kkmp: false, aktif: true, jumlah: 3 },
    { jenis: 'JASA', kategori: 'BELUM_DINILAI', kkmp: true, aktif: false, jumlah: 4 },
  ] as const;
  it('counts all, or those asked for', () => {
    expect(hitungKoperasi(baris)).toBe(7);
    expect(hitungKoperasi(baris, (satu) => satu.kkmp)).toBe(4);
  });
});

it('kumulatif runs on from where it starts', () => {
  expect(kumulatif([1, 2, 0], 10)).toEqual([11, 13, 13]);
});
