import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adalahTanggalIso,
  hariIni,
  selisihHari,
  tahunIni,
  tambahHari,
  tanggalDb,
  tanggalJakarta,
  umur,
} from './clock';

describe('hari di Jakarta', () => {
  it('berganti pada pukul 17.00 UTC, bukan pada tengah malam UTC', () => {
    expect(tanggalJakarta(new Date('2026-11-24T16:59:59.999Z'))).toBe('2026-11-24');
    expect(tanggalJakarta(new Date('2026-11-24T17:00:00.000Z'))).toBe('2026-11-25');
  });

  it('tahun baru Jakarta datang lebih dulu', () => {
    expect(tahunIni(new Date('2026-12-31T16:59:59Z'))).toBe(2026);
    expect(tahunIni(new Date('2026-12-31T17:00:00Z'))).toBe(2027);
    expect(hariIni(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01');
  });

  it('kolom tanggal dari basis data tetap pada harinya', () => {
    expect(tanggalJakarta(tanggalDb('2026-03-01'))).toBe('2026-03-01');
  });

  it('menolak waktu yang tidak sah', () => {
    expect(() => tanggalJakarta(new Date('bukan'))).toThrow(RangeError);
  });
});

describe('hitungan hari', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-11-24', 0, '2026-11-24'],
  ])('%s ditambah %i hari menjadi %s', (awal, n, akhir) => {
    expect(tambahHari(awal, n)).toBe(akhir);
  });

  it('menambah lalu mengukur mengembalikan jumlah yang sama', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 40_000 }),
        fc.integer({ min: -9_000, max: 9_000 }),
        (hari, n) => {
          const awal = tambahHari('1970-01-01', hari);
          return selisihHari(awal, tambahHari(awal, n)) === n;
        },
      ),
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '', 'x'])(
    'menolak %j',
    (teks) => {
      expect(adalahTanggalIso(teks)).toBe(false);
      expect(() => tambahHari(teks, 1)).toThrow(RangeError);
    },
  );
});

describe('umur', () => {
  it.each([
    ['2009-11-24', '2026-11-24', 17],
    ['2009-11-25', '2026-11-24', 16],
    ['2000-02-29', '2025-02-28', 24],
    ['2000-02-29', '2025-03-01', 25],
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-25', '2026-11-24', -1],
  ])('lahir %s, pada %s: %i', (lahir, hari, hasil) => {
    expect(umur(lahir, hari)).toBe(hasil);
  });
});
