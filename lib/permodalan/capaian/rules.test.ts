import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bagianDitawari,
  barisKelompok,
  sembunyikan,
  TABEL_CAPAIAN,
  titikBulanan,
  tulisLama,
} from './rules';
import type { DataCapaian, HitungCapaian } from './types';

const hitung = (orang: number): HitungCapaian => ({
  orang,
  pencairan: orang + 1,
  nilai: String(orang * 1_000_000),
});

const data = (ubah: Partial<DataCapaian> = {}): DataCapaian => ({
  pada: new Date('2026-11-24T03:00:00Z'),
  dari: '2025-12-01',
  sampai: '2026-11-24',
  kelompokPalingSedikit: 5,
  semua: hitung(40),
  belumDiperiksa: hitung(6),
  usahaTerdata: 100,
  jenis: [
    { jenis: 'KOPERASI', ...hitung(30) },
    { jenis: 'BANK', ...hitung(8) },
    { jenis: 'NON_BANK', ...hitung(3) },
  ],
  wilayah: [],
  kelamin: [],
  skala: [],
  bulanan: [
    { bulan: '2026-10', jenis: 'KOPERASI', orang: 4, nilai: '1' },
    { bulan: '2026-11', jenis: 'KOPERASI', orang: 5, nilai: '1' },
    { bulan: '2026-11', jenis: 'BANK', orang: 9, nilai: '1' },
  ],
  pengajuan: { diajukan: 0, ditawarkan: 0, ditolak: 0, dicairkan: 0 },
  keputusan: { jumlah: 0, medianHari: null },
  pencairan: { jumlah: 4, medianHari: 3 },
  kolektibilitas: [{ kolektibilitas: 'LANCAR', jumlah: 7, sisaPokok: '900' }],
  hasil: [
    { hasil: 'BERJALAN', jumlah: 7, dicairkan: '1000', sisaPokok: '900' },
    { hasil: 'LUNAS', jumlah: 9, dicairkan: '2000', sisaPokok: '0' },
    { hasil: 'DIHAPUSBUKUKAN', jumlah: 6, dicairkan: '500', sisaPokok: '300' },
  ],
  ...ubah,
});

describe('kelompok kecil', () => {
  it.each([
    [
      [0, 10, 20],
      [false, false, false],
    ],
    [
      [3, 10, 20],
      [true, true, false],
    ],
    [
      [3, 4, 20],
      [true, true, false],
    ],
    [
      [3, 0, 0],
      [true, false, false],
    ],
    [
      [5, 5],
      [false, false],
    ],
  ])('%j → %j', (orang, hasil) => expect(sembunyikan(orang, 5)).toEqual(hasil));

  it('tidak ada satu pun yang dapat dihitung kembali dari jumlahnya', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 12 }), (orang) => {
        const tutup = sembunyikan(orang, 5);
        const kecil = orang.filter((n) => n > 0 && n < 5).length;
        orang.forEach((n, i) => {
          if (n > 0 && n < 5) expect(tutup[i]).toBe(true);
          if (n === 0) expect(tutup[i]).toBe(false);
        });
        const lainnya = orang.filter((n) => n >= 5).length;
        if (kecil === 1 && lainnya > 0) expect(tutup.filter(Boolean)).toHaveLength(2);
      }),
    );
  });

  it('tersembunyi di setiap kolom, juga bagiannya', () => {
    const baris = barisKelompok(
      [
        { nama: ['A'], hitung: hitung(30) },
        { nama: ['B'], hitung: hitung(3) },
        { nama: ['C'], hitung: hitung(7) },
      ],
      data(),
    );
    expect(baris[0]).toEqual(['A', 30, '75\u00a0%', 31, '30000000']);
    expect(baris[1]).toEqual(['B', ...Array(4).fill('disembunyikan')]);
    expect(baris[2]?.[1]).toBe('disembunyikan');
  });
});

describe('tabel', () => {
  it('menurut sumber memuat ketiganya dalam urutan tetap', () => {
    const { baris } = TABEL_CAPAIAN.sumber(data());
    expect(baris.map((satu) => satu[0])).toEqual([
      'Koperasi di portal ini',
      'Bank',
      'Bukan bank di luar koperasi',
    ]);
    expect(baris[2]?.[1]).toBe('disembunyikan');
  });
  it('bulanan menyembunyikan yang sedikit', () => {
    expect(titikBulanan(data()).orang).toMatchObject({ KOPERASI: [null, 5], BANK: [0, 9] });
    expect(TABEL_CAPAIAN.bulanan(data()).baris).toEqual([
      ['2026-10', 'disembunyikan', 0, 0],
      ['2026-11', 5, 9, 0],
    ]);
  });
  it('yang belum diperiksa berdiri sendiri, dan tersembunyi bila sedikit', () => {
    expect(TABEL_CAPAIAN['belum-diperiksa'](data()).baris).toEqual([[6, 7, '6000000']]);
    expect(TABEL_CAPAIAN['belum-diperiksa'](data({ belumDiperiksa: hitung(2) })).baris).toEqual([
      Array(3).fill('disembunyikan'),
    ]);
  });
  it('lama: belum ada data, terlalu sedikit, atau nilai tengah', () => {
    expect(tulisLama({ jumlah: 0, medianHari: null }, 5)).toBeNull();
    expect(tulisLama({ jumlah: 4, medianHari: 3 }, 5)).toBe('disembunyikan');
    expect(tulisLama({ jumlah: 5, medianHari: 3 }, 5)).toBe('3 hari');
    expect(TABEL_CAPAIAN.waktu(data()).baris[0]?.[1]).toBe('belum ada data');
  });
  it('tanpa data semua tabel tetap dapat dibuat', () => {
    const kosong = data({ jenis: [], bulanan: [], kolektibilitas: [], semua: hitung(0) });
    for (const tabel of Object.values(TABEL_CAPAIAN)) {
      const { kepala, baris } = tabel(kosong);
      for (const satu of baris) expect(satu).toHaveLength(kepala.length);
    }
  });
});

describe('hasil pinjaman', () => {
  it('yang dihapusbukukan tetap terhitung; kelompok kecil disembunyikan bersama yang terkecil lainnya', () => {
    expect(TABEL_CAPAIAN.hasil(data()).baris).toEqual([
      ['Masih berjalan', 7, '1000', '900'],
      ['Lunas', 9, '2000', '0'],
      ['Dihapusbukukan', 6, '500', '300'],
    ]);
    const satu = {
      hasil: 'DIHAPUSBUKUKAN',
      jumlah: 1,
      dicairkan: '500',
      sisaPokok: '300',
    } as const;
    const kecil = TABEL_CAPAIAN.hasil(data({ hasil: [...data().hasil.slice(0, 2), satu] })).baris;
    expect(kecil.map((baris) => typeof baris[1] === 'string')).toEqual([true, false, true]);
    expect(TABEL_CAPAIAN.hasil(data({ hasil: [] })).baris.map((baris) => baris[1])).toEqual([
      0, 0, 0,
    ]);
  });
});

it('bagian yang ditawari tidak memperlihatkan satu dua orang yang ditolak', () => {
  const tutup = (ditawarkan: number, ditolak: number) =>
    bagianDitawari(data({ pengajuan: { diajukan: 99, ditawarkan, ditolak, dicairkan: 0 } })).tutup;
  // 63 of 64 would tell that one was refused.
  expect([tutup(63, 1), tutup(4, 60), tutup(2, 2), tutup(0, 4)]).toEqual([true, true, true, true]);
  expect([tutup(63, 5), tutup(5, 5), tutup(64, 0), tutup(0, 64)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
