import { describe, expect, it } from 'vitest';
import { susunSegmen } from './grafik-bertumpuk';
import { titikAkhir } from './grafik-garis';
import { letakkanNama } from './letak-nama';
import { proyeksikan } from './proyeksi';
import {
  pilihTanda,
  ringkasanData,
  skalaJariJari,
  skalaPersen,
  tandaMuat,
  tandaSumbu,
  tulisNilai,
} from './skala';

describe('tulisNilai', () => {
  it.each([
    [null, undefined, 'belum ada data'],
    [0, 'koperasi', '0 koperasi'],
    [12345, undefined, '12.345'],
    [62.5, '%', '62,5 %'],
    [2, 'Rp juta', 'Rp2 juta'],
  ])('%s %s menjadi "%s"', (nilai, satuan, teks) => {
    expect(tulisNilai(nilai, satuan)).toBe(teks);
  });
});

describe('skalaPersen', () => {
  it('memberi nilai terbesar lebar penuh dan nol lebar nol', () => {
    const lebar = skalaPersen([50, 200, null]);
    expect([lebar(0), lebar(50), lebar(200)]).toEqual([0, 25, 100]);
  });
  it('tidak membagi dengan nol bila semua nol atau tidak diketahui', () => {
    expect(skalaPersen([0, 0])(0)).toBe(0);
    expect(skalaPersen([null])(0)).toBe(0);
  });
});

describe('tandaSumbu', () => {
  it('mulai dari nol dan melampaui nilai terbesar', () => {
    const tanda = tandaSumbu([120, 420, null]);
    expect(tanda[0]).toBe(0);
    expect(tanda.at(-1)).toBeGreaterThanOrEqual(420);
  });
  it('hanya bilangan bulat untuk hitungan kecil', () => {
    expect(tandaSumbu([1, 0, 2])).toEqual([0, 1, 2]);
  });
  it('memuat nilai di bawah nol', () => {
    expect(tandaSumbu([-30, 80])[0]).toBeLessThanOrEqual(-30);
  });
});

it('luas gelembung, bukan jari-jarinya, sebanding dengan nilai', () => {
  const jari = skalaJariJari([400], 23);
  expect(jari(0)).toBe(3);
  expect(jari(100)).toBeCloseTo(13, 5);
  expect(jari(400)).toBe(23);
});

describe('pilihTanda', () => {
  it('memuat yang terlama dan yang terbaru', () => {
    for (const banyak of [4, 7])
      for (let panjang = 2; panjang <= 40; panjang += 1) {
        const tanda = pilihTanda(panjang, banyak);
        expect([tanda[0], tanda.at(-1)], `${panjang}`).toEqual([0, panjang - 1]);
        expect(tanda.length).toBeLessThanOrEqual(banyak);
      }
  });
  it('berjarak sama dari yang terbaru; jarak yang pertama tidak lebih sempit', () => {
    expect(pilihTanda(12, 7)).toEqual([0, 3, 5, 7, 9, 11]);
    expect(pilihTanda(12, 4)).toEqual([0, 7, 11]);
    expect(pilihTanda(5, 4)).toEqual([0, 2, 4]);
    expect(pilihTanda(3, 7)).toEqual([0, 1, 2]);
    expect(pilihTanda(2, 4)).toEqual([0, 1]);
    expect(pilihTanda(1, 7)).toEqual([0]);
    expect(pilihTanda(0, 7)).toEqual([]);
  });
});

describe('tandaMuat', () => {
  const tahun = (n: number) => Array.from({ length: n }, (_, i) => String(2030 - n + i));
  const semua = (n: number) => Array.from({ length: n }, (_, i) => i);
  it('menulis yang pertama dan yang terakhir, dan di antaranya yang tidak saling menutupi', () => {
    expect(tandaMuat(tahun(2), semua(2), 190)).toEqual([0, 1]);
    expect(tandaMuat(tahun(4), semua(4), 190)).toEqual([0, 1, 2, 3]);
    expect(tandaMuat(tahun(7), semua(7), 190)).toEqual([0, 2, 4, 6]);
    expect(tandaMuat(tahun(7), semua(7), 504)).toEqual(semua(7));
  });
  it('memberi tulisan yang panjang tempatnya', () => {
    const sumbu = [...tahun(3), '2030 (perkiraan)'];
    expect(tandaMuat(sumbu, semua(4), 190)).toEqual([0, 3]);
    const bulan = Array.from({ length: 12 }, () => 'Nov 2026');
    expect(tandaMuat(bulan, pilihTanda(12, 7), 190)).toEqual([0, 11]);
  });
  it('tahan sumbu yang kosong atau hanya satu', () => {
    expect(tandaMuat([], [], 190)).toEqual([]);
    expect(tandaMuat(['2025'], [0], 190)).toEqual([0]);
  });
});

it('ringkasanData menyebut terbesar, terkecil, dan yang belum ada', () => {
  const data = [
    { label: 'Beji', nilai: 3 },
    { label: 'Limo', nilai: null },
    { label: 'Tapos', nilai: 9 },
  ];
  expect(ringkasanData(data)).toBe('Terbesar: Tapos, 9. Terkecil: Beji, 3. 1 belum ada data.');
  expect(ringkasanData([{ label: 'Beji', nilai: null }])).toBe('Belum ada data.');
});

it('susunSegmen menyambung segmen tanpa sela dan melewati nol serta yang tidak diketahui', () => {
  const bagian = ['a', 'b', 'c', 'd'].map((kunci) => ({
    kunci,
    label: kunci,
    nada: 'hijau' as const,
  }));
  const segmen = susunSegmen(
    { label: 'Beji', nilai: { a: 1, b: 0, c: null, d: 3 } },
    bagian,
    skalaPersen([4]),
  );
  expect(segmen.map((s) => [s.bagian.kunci, s.mulai, s.lebar])).toEqual([
    ['a', 0, 25],
    ['d', 25, 75],
  ]);
});

it('titikAkhir mencari nilai terakhir yang diketahui', () => {
  expect(titikAkhir({ label: 'x', nilai: [1, 0, null] })).toEqual({ i: 1, nilai: 0 });
  expect(titikAkhir({ label: 'x', nilai: [null] })).toBeUndefined();
});

describe('proyeksikan', () => {
  it('menaruh utara di atas, timur di kanan, semua di dalam bingkai', () => {
    const [utara, selatan] = proyeksikan(
      [
        { lintang: -6.33, bujur: 106.73 },
        { lintang: -6.46, bujur: 106.92 },
      ],
      1.5,
    );
    expect(utara?.y).toBeLessThan(selatan?.y ?? 0);
    expect(utara?.x).toBeLessThan(selatan?.x ?? 0);
    for (const n of [utara?.x, utara?.y, selatan?.x, selatan?.y]) {
      expect(n).toBeGreaterThan(0);
      expect(n).toBeLessThan(100);
    }
  });
  it('menaruh satu tempat di tengah dan tahan daftar kosong', () => {
    expect(proyeksikan([{ lintang: -6.4, bujur: 106.8 }], 1.5)).toEqual([{ x: 50, y: 50 }]);
    expect(proyeksikan([], 1.5)).toEqual([]);
  });
});

it('letakkanNama menyingkir dari lingkaran dan dari nama lain', () => {
  const [a, b] = letakkanNama(
    [
      { nama: 'Beji', x: 50, y: 50 },
      { nama: 'Limo', x: 50, y: 50 },
    ],
    { lingkaran: [{ x: 50, y: 50, dx: 0, dy: 0, w: 20, h: 20 }], tulisan: [] },
    { lebar: [600, 800], rasio: 1.5 },
  );
  expect(Math.hypot(a?.dx ?? 0, a?.dy ?? 0)).toBeGreaterThan(20);
  expect([a?.dx, a?.dy]).not.toEqual([b?.dx, b?.dy]);
});
