import { describe, expect, it } from 'vitest';
import { BENTUK_ATURAN } from '@/lib/aturan/schema';
import { ATURAN_AWAL } from '@/prisma/seed/aturan';
import { type AngkaKuk, hitungKuk, kalimatKuk, kelompokKuk } from './rules';

const aturan = BENTUK_ATURAN.kuk.parse(ATURAN_AWAL.find(({ kode }) => kode === 'kuk')?.isi);
const himpunan = (kode: 'A' | 'B') => {
  const ada = aturan.himpunan.find((satu) => satu.kode === kode);
  if (!ada) throw new Error(`Kriteria ${kode} tidak ada`);
  return ada;
};
const KOSONG: AngkaKuk = { anggota: null, modalSendiri: null, aset: null };
const juta = (n: number) => BigInt(n) * 1_000_000n;

/** Value just below, at and just above each limit, and the classes they have. */
const tepi = (batas: bigint, kelas: [number, number, number]) =>
  ([-1n, 0n, 1n] as const).map((geser, i) => [batas + geser, kelas[i]] as const);

describe('KUK: every edge of every criterion', () => {
  const kasus = [
    // Criteria A: class 1 ends below its limit; the middle limits are read as those of the lower class.
    ...tepi(5_000n, [1, 2, 2]).map((t) => ['A', 'anggota', ...t] as const),
    ...tepi(9_000n, [2, 2, 3]).map((t) => ['A', 'anggota', ...t] as const),
    ...tepi(35_000n, [3, 3, 4]).map((t) => ['A', 'anggota', ...t] as const),
    ...tepi(juta(250), [1, 2, 2]).map((t) => ['A', 'modalSendiri', ...t] as const),
    ...tepi(juta(15_000), [2, 2, 3]).map((t) => ['A', 'modalSendiri', ...t] as const),
    ...tepi(juta(40_000), [3, 3, 4]).map((t) => ['A', 'modalSendiri', ...t] as const),
    ...tepi(juta(2_500), [1, 2, 2]).map((t) => ['A', 'aset', ...t] as const),
    ...tepi(juta(100_000), [2, 2, 3]).map((t) => ['A', 'aset', ...t] as const),
    ...tepi(juta(500_000), [3, 3, 4]).map((t) => ['A', 'aset', ...t] as const),
    // Criteria B (Permenkop UKM 8/2023 Pasal 49): each limit belongs to the lower class.
    ...tepi(5_000n, [1, 1, 2]).map((t) => ['B', 'anggota', ...t] as const),
    ...tepi(10_000n, [2, 2, 3]).map((t) => ['B', 'anggota', ...t] as const),
    ...tepi(30_000n, [3, 3, 4]).map((t) => ['B', 'anggota', ...t] as const),
    ...tepi(juta(2_500), [1, 1, 2]).map((t) => ['B', 'modalSendiri', ...t] as const),
    ...tepi(juta(15_000), [2, 2, 3]).map((t) => ['B', 'modalSendiri', ...t] as const),
    ...tepi(juta(50_000), [3, 3, 4]).map((t) => ['B', 'modalSendiri', ...t] as const),
    ...tepi(juta(15_000), [1, 1, 2]).map((t) => ['B', 'aset', ...t] as const),
    ...tepi(juta(100_000), [2, 2, 3]).map((t) => ['B', 'aset', ...t] as const),
    ...tepi(juta(500_000), [3, 3, 4]).map((t) => ['B', 'aset', ...t] as const),
  ];
  it.each(kasus)('%s %s %s → KUK %s', (kode, nama, nilai, kelas) => {
    const angka = { ...KOSONG, [nama]: nama === 'anggota' ? Number(nilai) : nilai };
    const hasil = hitungKuk(angka, himpunan(kode), 'TERTINGGI');
    expect(hasil).toMatchObject({ kelas, penentu: [nama] });
  });
});

describe('KUK: criteria that disagree', () => {
  // By members class 1, by capital class 3, by assets class 2.
  const angka = { anggota: 100, modalSendiri: juta(20_000), aset: juta(50_000) };
  it.each([
    ['TERTINGGI', 3, ['modalSendiri']],
    ['TENGAH', 2, ['aset']],
    ['TERENDAH', 1, ['anggota']],
  ] as const)('%s → KUK %s by %j', (cara, kelas, penentu) => {
    expect(hitungKuk(angka, himpunan('B'), cara)).toMatchObject({ kelas, penentu });
  });
  it('of two the middle one is the higher', () => {
    const dua = { ...angka, aset: null };
    expect(hitungKuk(dua, himpunan('B'), 'TENGAH')?.kelas).toBe(3);
  });
  it('two that agree are the middle, and both decide', () => {
    const hasil = hitungKuk(
      { ...angka, aset: juta(60_000), anggota: 6_000 },
      himpunan('B'),
      'TENGAH',
    );
    expect(hasil).toMatchObject({ kelas: 2, penentu: ['anggota', 'aset'] });
  });
  it('says which criterion decided and which point elsewhere', () => {
    const hasil = hitungKuk(angka, himpunan('B'), 'TERTINGGI');
    if (!hasil) throw new Error('tanpa hasil');
    const kalimat = kalimatKuk(hasil, 2025, 'TERTINGGI');
    expect(kalimat).toContain('Ditentukan modal sendiri Rp20 miliar (tahun buku 2025)');
    expect(kalimat).toContain('jumlah anggota 100 orang menunjuk KUK 1');
    expect(kalimat).toContain('dipakai kelas tertinggi');
  });
});

describe('KUK: odd figures', () => {
  it('without any figure there is no suggestion', () => {
    expect(hitungKuk(KOSONG, himpunan('A'), 'TERTINGGI')).toBeNull();
  });
  it('negative capital is the lowest class, nothing breaks', () => {
    const angka = { ...KOSONG, modalSendiri: -juta(10), anggota: 0 };
    expect(hitungKuk(angka, himpunan('A'), 'TERTINGGI')?.kelas).toBe(1);
  });
  it('criteria B are for savings and loan koperasi and savings units', () => {
    expect(kelompokKuk({ jenis: 'SIMPAN_PINJAM', punyaUsp: false })).toBe('SIMPAN_PINJAM');
    expect(kelompokKuk({ jenis: 'KONSUMEN', punyaUsp: true })).toBe('SIMPAN_PINJAM');
    expect(kelompokKuk({ jenis: 'KONSUMEN', punyaUsp: false })).toBe('LAINNYA');
  });
});
