import { describe, expect, it } from 'vitest';
import {
  batasRat,
  gradeBagiUmum,
  gradeNomorInduk,
  kalimatRatTerlewat,
  keaktifanRat,
  labelGrade,
  statusRat,
} from './rules';

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
    ['2026-07-01', [], 'BELUM_ADA_DATA'],
    ['2026-06-30', [], 'BELUM_ADA_DATA'],
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
    const muda = { ...dasar, tanggalBadanHukum: '2025-02-01' };
    const tanpaRat = [{ tahunBuku: 2025, tanggalRat: null }];
    expect(statusRat({ ...muda, laporan: tanpaRat }).keadaan).toBe('TERLAMBAT');
  });
  it('holds nothing against a koperasi without any report, but a report without RAT counts', () => {
    const tanpaRat = [{ tahunBuku: 2024, tanggalRat: null }];
    expect(statusRat({ ...dasar, laporan: tanpaRat }).keadaan).toBe('DUA_TAHUN_TANPA_RAT');
    expect(statusRat({ ...dasar, tanggalBadanHukum: null, laporan: [] }).keadaan).toBe(
      'BELUM_ADA_DATA',
    );
    const muda = { ...dasar, tanggalBadanHukum: '2025-02-01', laporan: [] };
    expect(statusRat(muda).keadaan).toBe('BELUM_ADA_DATA');
    expect(statusRat({ ...muda, hariIni: '2026-06-30' }).keadaan).toBe('BELUM_JATUH_TEMPO');
  });
  it('says "no data" exactly where the activity does', () => {
    for (const hariIni of ['2026-06-30', '2026-07-01'])
      for (const tanggalBadanHukum of [null, '2005-04-01', '2025-02-01', '2026-02-01'])
        for (const laporan of [[], rat(2023), [{ tahunBuku: 2025, tanggalRat: null }]]) {
          const masukan = { ...dasar, hariIni, tanggalBadanHukum, laporan };
          expect(keaktifanRat(masukan).keaktifan === 'BELUM_ADA_DATA').toBe(
            statusRat(masukan).keadaan === 'BELUM_ADA_DATA',
          );
        }
  });
});

describe('kalimatRatTerlewat', () => {
  const kata = (keadaan: Parameters<typeof kalimatRatTerlewat>[0]['keadaan']) =>
    kalimatRatTerlewat({ keadaan, tahunBuku: 2025, batas: '2026-06-30' });

  it('hanya yang lewat batas, dengan tahun dan tanggalnya', () => {
    expect(kata('TERLAMBAT')).toBe(
      'Belum RAT untuk tahun buku 2025, padahal batasnya 30 Juni 2026 sudah lewat.',
    );
    expect(kata('DUA_TAHUN_TANPA_RAT')).toContain('Dua tahun tanpa RAT');
    for (const keadaan of ['SUDAH', 'BELUM_JATUH_TEMPO', 'BELUM_WAJIB', 'BELUM_ADA_DATA'] as const)
      expect(kata(keadaan)).toBeNull();
  });
});

describe('keaktifanRat (DKUM Kota Depok: RAT held and reported)', () => {
  it.each([
    ['reported', '2026-11-24', [2025], '2005-04-01', 'AKTIF'],
    ['reported early in the year', '2026-02-01', [2025], '2005-04-01', 'AKTIF'],
    ['not yet due, the one before was reported', '2026-06-30', [2024], '2005-04-01', 'AKTIF'],
    ['a day too late', '2026-07-01', [2024], '2005-04-01', 'TIDAK_AKTIF'],
    ['not yet due, the one before is missing', '2026-06-30', [2023], '2005-04-01', 'TIDAK_AKTIF'],
    ['nothing in the portal', '2026-11-24', [], null, 'BELUM_ADA_DATA'],
    ['only old reports', '2026-11-24', [2020], null, 'TIDAK_AKTIF'],
    ['founded this year', '2026-11-24', [], '2026-02-01', 'BELUM_WAJIB'],
    [
      'founded in the book year, first RAT not yet due',
      '2026-06-30',
      [],
      '2025-09-01',
      'BELUM_WAJIB',
    ],
    ['founded in the book year, no report yet', '2026-07-01', [], '2025-09-01', 'BELUM_ADA_DATA'],
  ] as const)('%s', (_, hariIni, tahun, tanggalBadanHukum, keaktifan) => {
    const hasil = keaktifanRat({ ...dasar, hariIni, tanggalBadanHukum, laporan: rat(...tahun) });
    expect(hasil.keaktifan).toBe(keaktifan);
    expect(hasil.alasan).toMatch(/\.$/);
  });
});

describe('gradeNomorInduk (register of the Nomor Induk Koperasi)', () => {
  it.each([
    [[2025, 2024, 2023], '2005-04-01', 'A'],
    [[2025, 2024, 2023, 2022], '2024-04-01', 'A'],
    [[2025, 2024], '2005-04-01', 'B'],
    [[2025, 2023], '2005-04-01', 'B'],
    [[2024, 2023], '2005-04-01', 'B'],
    [[2025, 2024], '2024-04-01', 'B'],
    [[2025], '2024-04-01', 'C1'],
    [[2024], '2024-04-01', 'C1'],
    // Three years to the day is not yet older than three years.
    [[2025], '2023-11-24', 'C1'],
    [[2025], '2023-11-23', 'C2'],
    [[2025], '2005-04-01', 'C2'],
    [[2024], '2005-04-01', 'C2'],
    [[2023], '2005-04-01', 'C2'],
    [[2025], null, 'C2'],
    [[], '2005-04-01', null],
    [[], '2025-04-01', null],
    [[2020], '2025-04-01', 'D'],
    [[2022, 2021, 2020], '2005-04-01', 'D'],
  ] as const)('RAT %j, founded %s → %s', (tahun, tanggalBadanHukum, grade) => {
    expect(gradeNomorInduk({ ...dasar, tanggalBadanHukum, laporan: rat(...tahun) }).grade).toBe(
      grade,
    );
  });
  it('flags what the source leaves open: one old report of an older koperasi, an unknown founding', () => {
    const satuLama = gradeNomorInduk({ ...dasar, laporan: rat(2023) });
    expect(satuLama).toMatchObject({ grade: 'C2', diRagukan: true });
    expect(satuLama.alasan).toContain('tidak mengatur');
    const tanpaTanggal = gradeNomorInduk({
      ...dasar,
      tanggalBadanHukum: null,
      laporan: rat(2025),
    });
    expect(tanpaTanggal).toMatchObject({ grade: 'C2', diRagukan: true });
    expect(gradeNomorInduk({ ...dasar, laporan: rat(2025) }).diRagukan).toBe(false);
  });
  it('says of D that a certificate counts as expired', () => {
    expect(gradeNomorInduk({ ...dasar, laporan: rat(2020) }).alasan).toContain('kedaluwarsa');
  });
  it.each([
    ['founded this year', '2026-11-24', '2026-02-01'],
    ['founded in the last book year, first RAT not yet due', '2026-06-30', '2025-09-01'],
  ])('gives none yet: %s', (_, hariIni, tanggalBadanHukum) => {
    const hasil = gradeNomorInduk({ ...dasar, hariIni, tanggalBadanHukum, laporan: [] });
    expect(hasil).toMatchObject({ grade: null, diRagukan: false });
    expect(hasil.alasan).not.toContain('kedaluwarsa');
    expect(labelGrade(hasil.grade)).toBe('Belum ada grade');
  });
  it('is D once the first RAT was missed, which a report without one tells', () => {
    const baru = { ...dasar, tanggalBadanHukum: '2025-09-01', hariIni: '2026-07-01' };
    expect(gradeNomorInduk({ ...baru, laporan: [] }).grade).toBeNull();
    const tanpaRat = [{ tahunBuku: 2025, tanggalRat: null }];
    expect(gradeNomorInduk({ ...baru, laporan: tanpaRat }).grade).toBe('D');
  });
  it('tells one who looks for a koperasi what it means, not how the source was read', () => {
    const lama = gradeNomorInduk({ ...dasar, laporan: rat(2023) });
    expect(lama.diRagukan).toBe(true);
    expect(gradeBagiUmum(lama)).toBe(
      'RAT dilaporkan hanya sekali dalam tiga tahun terakhir. Menurut hitungan portal ini nilainya C2; yang terbaik A, yang terendah D.',
    );
    const tanpa = gradeNomorInduk({ ...dasar, laporan: [] });
    expect(gradeBagiUmum(tanpa)).toBe(tanpa.alasan);
  });

  it('counts no report without a date of RAT', () => {
    const laporan = [{ tahunBuku: 2025, tanggalRat: null }, ...rat(2024, 2023)];
    expect(gradeNomorInduk({ ...dasar, laporan }).grade).toBe('B');
  });
});
