import { describe, expect, it } from 'vitest';
import { batasRat, gradeNomorInduk, statusRat } from './rules';

const rat = (...tahun: number[]) =>
  tahun.map((tahunBuku) => ({ tahunBuku, tanggalRat: `${tahunBuku + 1}-03-01` }));
const dasar = { tanggalBadanHukum: '2005-04-01', hariIni: '2026-11-24', batasBulan: 6 };

describe('statusRat', () => {
  it('is due six months after the book year', () => {
    expect(batasRat(2025, 6)).toBe('2026-06-30');
    expect(batasRat(2023, 2)).toBe('2024-02-29');
  });
  it.each([
    ['2026-11-24', [2025, 2024], 'SUDAH'],
    ['2026-06-30', [2024], 'BELUM_JATUH_TEMPO'],
    ['2026-07-01', [2024], 'TERLAMBAT'],
    ['2026-07-01', [2023], 'DUA_TAHUN_TANPA_RAT'],
    ['2026-07-01', [], 'DUA_TAHUN_TANPA_RAT'],
  ] as const)('on %s with RAT %j is %s', (hariIni, tahun, keadaan) => {
    expect(statusRat({ ...dasar, hariIni, laporan: rat(...tahun) }).keadaan).toBe(keadaan);
  });
  it('a report without a date of RAT is no RAT', () => {
    const laporan = [{ tahunBuku: 2025, tanggalRat: null }, ...rat(2024)];
    expect(statusRat({ ...dasar, laporan }).keadaan).toBe('TERLAMBAT');
  });
  it('asks nothing of a koperasi founded after the book year, and not two years of a young one', () => {
    expect(statusRat({ ...dasar, tanggalBadanHukum: '2026-02-01', laporan: [] }).keadaan).toBe(
      'BELUM_WAJIB',
    );
    expect(statusRat({ ...dasar, tanggalBadanHukum: '2025-02-01', laporan: [] }).keadaan).toBe(
      'TERLAMBAT',
    );
  });
});

describe('gradeNomorInduk', () => {
  it.each([
    [[2025, 2024, 2023], '2005-04-01', 'A'],
    [[2025, 2023], '2005-04-01', 'B'],
    [[2025], '2024-04-01', 'C1'],
    [[2025], '2005-04-01', 'C2'],
    [[2023], '2005-04-01', 'C2'],
    [[], '2005-04-01', 'D'],
    [[2022, 2021, 2020], '2005-04-01', 'D'],
  ] as const)('RAT %j, founded %s → %s', (tahun, tanggalBadanHukum, grade) => {
    expect(gradeNomorInduk({ ...dasar, tanggalBadanHukum, laporan: rat(...tahun) }).grade).toBe(
      grade,
    );
  });
  it('says that the source leaves one old report open', () => {
    expect(gradeNomorInduk({ ...dasar, laporan: rat(2023) }).alasan).toContain('tidak mengatur');
  });
});
