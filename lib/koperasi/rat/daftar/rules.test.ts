import { describe, expect, it } from 'vitest';
import { kalimatTanpaRat, tahunJatuhTempo, tahunTanpaRat } from './rules';

describe('tahunJatuhTempo', () => {
  it.each([
    ['2026-06-30', 2024],
    ['2026-07-01', 2025],
    ['2026-12-31', 2025],
    ['2027-01-01', 2025],
  ])('on %s the last RAT that is due is that of %i', (hariIni, tahun) => {
    expect(tahunJatuhTempo(hariIni, 6)).toBe(tahun);
  });
});

describe('tahunTanpaRat', () => {
  const pada = { hariIni: '2026-11-24', batasBulan: 6 };
  it.each([
    ['reported', 2025, 1990, 0],
    ['a later one too', 2026, 1990, 0],
    ['last year missing', 2024, 1990, 1],
    ['two missing', 2023, 1990, 2],
    ['none in the reports since 2010', null, 2010, 16],
    ['founded in the last book year', null, 2025, 1],
    ['founded the year before', null, 2024, 2],
    ['founded this year', null, 2026, 0],
    ['founding unknown, one old report', 2020, null, 5],
  ] as const)('%s', (_, ratTahunBuku, tahunBerdiri, banyak) => {
    expect(tahunTanpaRat({ ratTahunBuku, tahunBerdiri, adaLaporan: true }, pada)).toBe(banyak);
  });
  it('a RAT that is not yet due is not counted', () => {
    const hariIni = '2027-03-01';
    expect(
      tahunTanpaRat(
        { ratTahunBuku: 2025, tahunBerdiri: 1990, adaLaporan: true },
        { hariIni, batasBulan: 6 },
      ),
    ).toBe(0);
    expect(
      tahunTanpaRat(
        { ratTahunBuku: 2023, tahunBerdiri: 1990, adaLaporan: true },
        { hariIni, batasBulan: 6 },
      ),
    ).toBe(2);
  });
  it('nothing known is said so', () => {
    const tanpa = { ratTahunBuku: null, tahunBerdiri: null };
    expect(tahunTanpaRat({ ...tanpa, adaLaporan: true }, pada)).toBeNull();
    expect(tahunTanpaRat({ ...tanpa, tahunBerdiri: 1990, adaLaporan: false }, pada)).toBeNull();
    expect(kalimatTanpaRat(null)).toBe('Tidak pernah tercatat');
  });
});
