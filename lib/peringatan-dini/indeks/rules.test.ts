import { describe, expect, it } from 'vitest';
import { BENTUK_ATURAN } from '@/lib/aturan/schema';
import { keTeks } from '@/lib/platform/pecahan';
import { ATURAN_AWAL } from '@/prisma/seed/aturan';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import { type AngkaTahun, himpunanIndeks, indeksTahun, jejakIndeks, KODE_ANGGOTA } from './rules';

const aturan = BENTUK_ATURAN['peringatan-dini'].parse(
  ATURAN_AWAL.find(({ kode }) => kode === 'peringatan-dini')?.isi,
);
const himpunan = (id: string) => {
  const ada = HIMPUNAN_AWAL.find((satu) => satu.id === id);
  if (!ada) throw new Error(id);
  return ada;
};
const KSP = himpunan(aturan.himpunan.simpanPinjam);
const RIIL = himpunan(aturan.himpunan.lainnya);

const LALU: AngkaTahun = {
  tahunBuku: 2024,
  anggota: 100,
  modalSendiri: 400_000n,
  aset: 1_000_000n,
  shu: 70_000n,
};
const tumbuh = (ubah: Partial<AngkaTahun> = {}): AngkaTahun => ({
  tahunBuku: 2025,
  anggota: 105,
  modalSendiri: 440_000n,
  aset: 1_100_000n,
  shu: 77_000n,
  ...ubah,
});
const hitung = (kini: AngkaTahun, lalu: AngkaTahun | null = LALU, h = KSP) =>
  indeksTahun(himpunanIndeks(h, aturan), aturan, kini, lalu);
const skor = (kode: string, kini: AngkaTahun, lalu: AngkaTahun | null = LALU, h = KSP) => {
  const ada = hitung(kini, lalu, h).indikator.find((satu) => satu.kode === kode);
  return ada ? keTeks(ada.skor) : null;
};

describe('indeksTahun', () => {
  it('everything at its best is 100, with seven indicators', () => {
    const hasil = hitung(tumbuh());
    expect(hasil.indikator.map(({ kode }) => kode)).toEqual([...aturan.indikator, KODE_ANGGOTA]);
    expect(hasil.indeks && keTeks(hasil.indeks)).toBe('100');
  });

  it('everything at its worst is 25', () => {
    const hasil = hitung(
      tumbuh({ anggota: 80, modalSendiri: 50_000n, aset: 900_000n, shu: -10_000n }),
    );
    expect(hasil.indeks && keTeks(hasil.indeks)).toBe('25');
  });

  it.each([
    // ROA: SHU over assets; bands of the rule set at 3, 5 and 7 per cent.
    ['KK-01', { shu: 76_999n }, '3'],
    ['KK-01', { shu: 77_000n }, '4'],
    ['KK-01', { shu: 54_999n }, '2'],
    ['KK-01', { shu: 55_000n }, '3'],
    ['KK-01', { shu: 32_999n }, '1'],
    ['KK-01', { shu: 33_000n }, '2'],
    // Capital over assets: 10, 20, 30 per cent.
    ['MD-01', { modalSendiri: 330_000n }, '4'],
    ['MD-01', { modalSendiri: 329_999n }, '3'],
    ['MD-01', { modalSendiri: 109_999n }, '1'],
    // Growth of assets: 4, 7, 10 per cent.
    ['KK-12', { aset: 1_100_000n }, '4'],
    ['KK-12', { aset: 1_099_999n }, '3'],
    ['KK-12', { aset: 1_039_999n }, '1'],
    ['KK-15', { shu: 73_500n }, '4'],
    ['KK-15', { shu: 73_499n }, '3'],
    // Growth of members: bands of the portal at 0, 2 and 5 per cent.
    [KODE_ANGGOTA, { anggota: 105 }, '4'],
    [KODE_ANGGOTA, { anggota: 104 }, '3'],
    [KODE_ANGGOTA, { anggota: 102 }, '3'],
    [KODE_ANGGOTA, { anggota: 101 }, '2'],
    [KODE_ANGGOTA, { anggota: 100 }, '2'],
    [KODE_ANGGOTA, { anggota: 99 }, '1'],
  ] as const)('%s, case %#', (kode, ubah, harapan) => {
    expect(skor(kode, tumbuh(ubah))).toBe(harapan);
  });

  it('koperasi of the real sector use their own bands (return on capital from 7 per cent on)', () => {
    const kini = tumbuh({ shu: 31_000n });
    expect(skor('KK-02', kini, LALU, KSP)).toBe('2');
    expect(skor('KK-02', kini, LALU, RIIL)).toBe('3');
  });

  it('negative capital and a loss never look like a good return', () => {
    const kini = tumbuh({ modalSendiri: -100_000n, shu: -50_000n });
    expect(skor('KK-02', kini)).toBe('1');
    expect(skor('MD-01', kini)).toBe('1');
  });

  it('a smaller loss than the year before is a rise', () => {
    const lalu = { ...LALU, shu: -100_000n };
    expect(skor('KK-15', tumbuh({ shu: -50_000n }), lalu)).toBe('4');
    expect(skor('KK-15', tumbuh({ shu: -150_000n }), lalu)).toBe('1');
  });

  it('zeroes break nothing: what cannot be computed is left out', () => {
    const nol: AngkaTahun = { tahunBuku: 2024, anggota: 0, modalSendiri: 0n, aset: 0n, shu: 0n };
    const hasil = hitung({ ...nol, tahunBuku: 2025 }, nol);
    expect(hasil.indikator.map(({ kode }) => kode)).toEqual(['KK-01', 'KK-02', 'MD-01']);
    expect(hasil.indeks).toBeNull();
  });

  it('without the year before there is no growth, and too few indicators make no index', () => {
    const hasil = hitung(tumbuh(), null);
    expect(hasil.indikator).toHaveLength(3);
    expect(hasil.indeks).toBeNull();
  });

  it('a figure that a report does not say is not zero', () => {
    const hasil = hitung(tumbuh({ shu: null }));
    expect(hasil.indikator.map(({ kode }) => kode)).not.toContain('KK-01');
    expect(hasil.indikator.map(({ kode }) => kode)).toContain('MD-01');
    expect(hasil.indikator).toHaveLength(4);
    expect(hasil.indeks).toBeNull();
  });
});

describe('jejakIndeks', () => {
  it('a gap between book years is no year before', () => {
    const jejak = jejakIndeks(KSP, aturan, [tumbuh(), { ...LALU, tahunBuku: 2023 }]);
    expect(jejak.map(({ tahunBuku, indeks }) => [tahunBuku, indeks])).toEqual([
      [2023, null],
      [2025, null],
    ]);
  });
  it('is ordered by book year whatever the order of the reports', () => {
    const jejak = jejakIndeks(KSP, aturan, [tumbuh(), LALU]);
    expect(jejak.map(({ tahunBuku }) => tahunBuku)).toEqual([2024, 2025]);
    expect(jejak[1]?.indeks).not.toBeNull();
  });
  it('indicators that a rule set computes from other lines are left out', () => {
    const lain = {
      ...KSP,
      indikator: KSP.indikator.map((satu) =>
        satu.kode === 'KK-01' && satu.jenis === 'RASIO' && satu.rumus
          ? { ...satu, rumus: { ...satu.rumus, penyebut: { pos: 'aset_lain' } } }
          : satu,
      ),
    };
    const kode = himpunanIndeks(lain, aturan).indikator.map((satu) => satu.kode);
    expect(kode).not.toContain('KK-01');
    expect(kode).toContain('KK-02');
  });
});
