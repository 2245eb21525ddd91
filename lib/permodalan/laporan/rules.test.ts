import { describe, expect, it } from 'vitest';
import {
  adalahBulan,
  alasanCukup,
  type BarisMentah,
  barisKosong,
  dapatDilaporkan,
  geserBulan,
  lengkapiBaris,
  mulaiLapor,
  namaBulan,
  pengingatKe,
  peringatanLaporan,
  perluAlasan,
  tenggatLaporan,
} from './rules';

const baris = (ubah: Partial<BarisMentah> = {}): BarisMentah => ({
  sisaPokok: undefined,
  tunggakan: undefined,
  kolektibilitas: undefined,
  hasil: 'BERJALAN',
  ...ubah,
});

describe('bulan', () => {
  it.each([
    ['2026-01', -1, '2025-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-11', -14, '2025-09'],
    ['2026-05', 0, '2026-05'],
  ])('%s digeser %i: %s', (bulan, jumlah, hasil) => expect(geserBulan(bulan, jumlah)).toBe(hasil));
  it('dikenali dan dinamai', () => {
    expect(['2026-01', '2026-13', '26-1', '2026-1', '2026-00'].map(adalahBulan)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(namaBulan('2026-03')).toBe('Maret 2026');
  });
});

describe('kapan suatu bulan dilaporkan', () => {
  it.each([
    ['2026-11', '2026-11-30'],
    ['2026-12', '2026-12-31'],
    ['2027-02', '2027-02-28'],
    ['2028-02', '2028-02-29'],
  ])('%s: mulai %s', (bulan, hari) => expect(mulaiLapor(bulan)).toBe(hari));
  it.each([
    ['2026-10-31', false],
    ['2026-11-01', false],
    ['2026-11-29', false],
    ['2026-11-30', true],
    ['2026-12-01', true],
    ['2027-03-01', true],
  ])('November 2026 pada %s: %s', (hari, boleh) => {
    expect(dapatDilaporkan('2026-11', hari)).toBe(boleh);
  });
});

describe('alasan mengubah', () => {
  it.each([
    ['2026-11-10', true, undefined, false],
    ['2026-11-11', false, undefined, false],
    ['2026-11-11', true, undefined, true],
    ['2026-11-11', true, 'salah tik', true],
    ['2026-11-11', true, 'salah ketik', false],
  ])('pada %s, sudah dilaporkan %s, alasan %j: kurang %s', (hari, ada, alasan, kurang) => {
    const tenggat = tenggatLaporan('2026-10', 10);
    expect(perluAlasan(tenggat, hari, ada) && !alasanCukup(alasan)).toBe(kurang);
  });
});

describe('pengingat', () => {
  it('tenggatnya pada bulan berikutnya', () => {
    expect(tenggatLaporan('2026-12', 10)).toBe('2027-01-10');
  });
  it.each([
    ['2026-10-31', null],
    ['2026-11-05', null],
    ['2026-11-06', 1],
    ['2026-11-10', 1],
    ['2026-11-11', 2],
    ['2026-12-01', 2],
  ])('laporan Oktober dengan batas tanggal 10, pada %s: %s', (hari, ke) => {
    expect(pengingatKe('2026-10', 10, hari)).toBe(ke);
  });
  it('batas di awal bulan tidak mundur ke bulan yang dilaporkan', () => {
    expect(pengingatKe('2026-10', 2, '2026-10-31')).toBeNull();
    expect(pengingatKe('2026-10', 2, '2026-11-01')).toBe(1);
  });
});

describe('satu baris laporan', () => {
  it('yang tidak diisi dibiarkan', () => {
    expect(barisKosong(baris())).toBe(true);
    expect(barisKosong(baris({ hasil: 'LUNAS' }))).toBe(false);
    expect(barisKosong(baris({ tunggakan: 0n }))).toBe(false);
  });
  it('lunas tidak menyisakan apa-apa', () => {
    expect(lengkapiBaris(baris({ hasil: 'LUNAS' }))).toEqual({
      ok: true,
      isi: { sisaPokok: 0n, tunggakan: 0n, kolektibilitas: 'LANCAR', hasil: 'LUNAS' },
    });
    expect(lengkapiBaris(baris({ hasil: 'LUNAS', sisaPokok: 1n }))).toMatchObject({ ok: false });
  });
  it('tunggakan yang kosong berarti tidak ada, sisa dan kolektibilitas wajib', () => {
    expect(lengkapiBaris(baris({ sisaPokok: 5n, kolektibilitas: 'LANCAR' }))).toMatchObject({
      ok: true,
      isi: { tunggakan: 0n },
    });
    expect(lengkapiBaris(baris({ tunggakan: 1n }))).toMatchObject({
      galat: { sisaPokok: expect.any(String), kolektibilitas: expect.any(String) },
    });
  });
  it('sisa nol yang masih berjalan ditanyakan', () => {
    expect(lengkapiBaris(baris({ sisaPokok: 0n, kolektibilitas: 'LANCAR' }))).toMatchObject({
      galat: { hasil: expect.stringContaining('Lunas') },
    });
  });
  it('hapus buku berarti macet', () => {
    expect(lengkapiBaris(baris({ hasil: 'DIHAPUSBUKUKAN', sisaPokok: 9n }))).toMatchObject({
      isi: { kolektibilitas: 'MACET', sisaPokok: 9n },
    });
  });
});

describe('keraguan', () => {
  const isi = {
    sisaPokok: 100n,
    tunggakan: 0n,
    kolektibilitas: 'LANCAR',
    hasil: 'BERJALAN',
  } as const;
  it.each([
    [isi, 90n, null, 1],
    [isi, 100n, null, 0],
    [isi, null, 101n, 1],
    [isi, null, 100n, 0],
    [{ ...isi, tunggakan: 5n }, null, null, 1],
    [{ ...isi, kolektibilitas: 'DIRAGUKAN' }, null, null, 1],
    [{ ...isi, kolektibilitas: 'MACET', tunggakan: 9n }, null, null, 0],
    [{ ...isi, kolektibilitas: 'MACET', tunggakan: 100n }, null, null, 0],
    [{ ...isi, kolektibilitas: 'MACET', tunggakan: 101n }, null, null, 1],
    [{ ...isi, hasil: 'DIHAPUSBUKUKAN', kolektibilitas: 'MACET' }, null, null, 0],
  ] as const)('%#', (kini, dahulu, kemudian, jumlah) => {
    const pada = (bulan: string, sisaPokok: bigint | null) =>
      sisaPokok === null ? null : { ...isi, bulan, sisaPokok };
    const lain = { lalu: pada('2026-01', dahulu), nanti: pada('2026-03', kemudian) };
    expect(peringatanLaporan(kini, { nama: 'A', ...lain })).toHaveLength(jumlah);
  });
});
