import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ATURAN_SKALA_PP_7_2021 as aturan,
  bandingSkala,
  hitungSkala,
  type MasukanSkala,
  SKALA_USAHA,
} from './rules';

const hitung = (lain: Partial<MasukanSkala>) =>
  hitungSkala({
    modalUsaha: null,
    omzetTahunan: null,
    tanggalMulai: '2022-01-01',
    aturan,
    tujuan: 'pendaftaran',
    ...lain,
  });

describe('batas kelas', () => {
  it.each([
    [0n, 'MIKRO'],
    [1_000_000_000n, 'MIKRO'],
    [1_000_000_001n, 'KECIL'],
    [5_000_000_000n, 'KECIL'],
    [5_000_000_001n, 'MENENGAH'],
    [10_000_000_000n, 'MENENGAH'],
    [10_000_000_001n, 'BESAR'],
  ])('modal %s: %s', (modalUsaha, skala) => {
    expect(hitung({ modalUsaha }).skalaModal).toBe(skala);
  });

  it.each([
    [2_000_000_000n, 'MIKRO'],
    [2_000_000_001n, 'KECIL'],
    [15_000_000_000n, 'KECIL'],
    [15_000_000_001n, 'MENENGAH'],
    [50_000_000_000n, 'MENENGAH'],
    [50_000_000_001n, 'BESAR'],
  ])('omzet %s: %s', (omzetTahunan, skala) => {
    expect(hitung({ omzetTahunan }).skalaOmzet).toBe(skala);
  });

  it('uang lebih banyak tidak pernah menurunkan skala', () => {
    const rupiah = fc.bigInt({ min: 0n, max: 100_000_000_000n });
    fc.assert(
      fc.property(rupiah, rupiah, (a, b) => {
        const [kecil, besar] = a < b ? [a, b] : [b, a];
        const urutan = (modalUsaha: bigint) =>
          SKALA_USAHA.indexOf(hitung({ modalUsaha }).skalaModal ?? 'MIKRO');
        return urutan(kecil) <= urutan(besar);
      }),
    );
  });

  it('menolak uang negatif', () => {
    expect(() => hitung({ modalUsaha: -1n })).toThrow(RangeError);
  });
});

describe('kriteria yang berlaku', () => {
  const keduanya = { modalUsaha: 1_500_000_000n, omzetTahunan: 500_000_000n };

  it.each([
    ['2021-02-01', 'pendaftaran', 'OMZET', 'MIKRO'],
    ['2021-02-02', 'pendaftaran', 'MODAL', 'KECIL'],
    [null, 'pendaftaran', 'MODAL', 'KECIL'],
    ['2021-02-01', 'program', 'OMZET', 'MIKRO'],
    ['2024-01-01', 'program', 'OMZET', 'MIKRO'],
  ] as const)('mulai %s untuk %s: %s, %s', (tanggalMulai, tujuan, dasarSkala, skalaEfektif) => {
    expect(hitung({ ...keduanya, tanggalMulai, tujuan })).toMatchObject({
      dasarSkala,
      skalaEfektif,
      skalaModal: 'KECIL',
      skalaOmzet: 'MIKRO',
      versiAturan: 'pp-7-2021',
    });
  });

  it('yang tidak diketahui tetap tidak diketahui, kriteria lain tidak menggantikannya', () => {
    expect(hitung({ omzetTahunan: 1n })).toMatchObject({
      skalaModal: null,
      skalaOmzet: 'MIKRO',
      skalaEfektif: null,
      dasarSkala: null,
    });
    expect(hitung({ modalUsaha: 1n, tujuan: 'program' }).skalaEfektif).toBeNull();
    expect(hitung({}).penjelasan).toContain(
      'Modal usaha belum diisi, jadi skalanya belum dapat ditentukan.',
    );
  });

  it('batas lain memberi hasil lain', () => {
    const lama = {
      ...aturan,
      versi: 'uu-20-2008',
      omzet: { mikro: 300_000_000n, kecil: 2_500_000_000n, menengah: 50_000_000_000n },
    };
    expect(hitung({ ...keduanya, tujuan: 'program', aturan: lama })).toMatchObject({
      skalaEfektif: 'KECIL',
      versiAturan: 'uu-20-2008',
    });
  });

  it('satu rupiah di atas batas disebut utuh', () => {
    expect(hitung({ modalUsaha: 1_000_000_001n }).penjelasan).toContain(
      'Modal usaha Rp1.000.000.001 lebih dari Rp1 miliar sampai Rp5 miliar, jadi termasuk usaha kecil.',
    );
  });

  it('yang disebut pemilik hanya dipakai di pendaftaran, tanpa satu pun angka', () => {
    const dilaporkan = { skalaDilaporkan: 'KECIL' } as const;
    expect(hitung(dilaporkan)).toMatchObject({
      skalaModal: null,
      skalaOmzet: null,
      skalaEfektif: 'KECIL',
      dasarSkala: 'DILAPORKAN',
    });
    expect(hitung({ ...dilaporkan, tujuan: 'program' }).skalaEfektif).toBeNull();
    expect(hitung({ ...dilaporkan, omzetTahunan: 1n }).skalaEfektif).toBeNull();
    expect(hitung({ ...dilaporkan, modalUsaha: 1n })).toMatchObject({
      skalaEfektif: 'MIKRO',
      dasarSkala: 'MODAL',
    });
    expect(hitung({ ...dilaporkan, modalUsaha: 1n }).penjelasan.at(-1)).toMatch(
      /^Pemilik menyebut/,
    );
    expect(hitung({ skalaDilaporkan: 'MIKRO', modalUsaha: 1n }).penjelasan).toHaveLength(2);
  });

  it('membandingkan ketiganya hanya bila pemilik menyebut satu', () => {
    expect(bandingSkala({ skalaModal: 'MIKRO', skalaOmzet: null }, null)).toEqual([]);
    const banding = bandingSkala({ skalaModal: 'MIKRO', skalaOmzet: null }, 'KECIL');
    expect(banding.map(({ nilai }) => nilai)).toEqual([
      'Usaha mikro',
      'Belum diketahui',
      'Usaha kecil',
    ]);
  });

  it('menjelaskan sebabnya', () => {
    expect(hitung({ ...keduanya, tanggalMulai: '2019-05-01' }).penjelasan).toEqual([
      'Usaha ini sudah berjalan sebelum PP 7/2021 berlaku pada 2 Februari 2021, jadi skalanya dilihat dari hasil penjualan setahun.',
      'Hasil penjualan setahun Rp500 juta tidak lebih dari Rp2 miliar, jadi termasuk usaha mikro.',
      'Menurut modal usaha, skalanya usaha kecil.',
    ]);
  });
});
