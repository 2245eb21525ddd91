import { describe, expect, it } from 'vitest';
import { BENTUK_ATURAN } from '@/lib/aturan/schema';
import { keTeks, pecahan } from '@/lib/platform/pecahan';
import { ATURAN_AWAL } from '@/prisma/seed/aturan';
import type { IndeksTahun } from './indeks/rules';
import { kalimatAlasan, kalimatPenyebab, nilaiPeringatan, untukKolom } from './rules';

const aturan = BENTUK_ATURAN['peringatan-dini'].parse(
  ATURAN_AWAL.find(({ kode }) => kode === 'peringatan-dini')?.isi,
);
const indikator = (kode: string, skor: string, rasio: string | null) => ({
  kode,
  nama: `Indikator ${kode}`,
  rasio: rasio === null ? null : pecahan(rasio),
  skor: pecahan(skor),
  skorTertinggi: pecahan('4'),
  catatan: [],
});
const tahun = (
  tahunBuku: number,
  indeks: string | null,
  isi = [indikator('a', '4', '8')],
): IndeksTahun => ({
  tahunBuku,
  indeks: indeks === null ? null : pecahan(indeks),
  indikator: isi,
});
const titik = (...isi: [number, string][]) =>
  isi.map(([tahunBuku, nilai]) => ({ tahunBuku, nilai: pecahan(nilai) }));

describe('nilaiPeringatan', () => {
  it('a steady koperasi has no reason', () => {
    const hasil = nilaiPeringatan(
      [tahun(2024, '80'), tahun(2025, '80')],
      titik([2025, '82']),
      aturan,
    );
    expect(hasil).toMatchObject({ alasan: [], urgensi: null, penyebab: [] });
  });
  it('without any index or total there is nothing to say', () => {
    expect(nilaiPeringatan([tahun(2025, null)], [], aturan)).toMatchObject({
      indeks: null,
      nilai: null,
      alasan: [],
    });
  });
  it('index and total each warn for themselves; the most pressing value sorts the list', () => {
    const hasil = nilaiPeringatan(
      [tahun(2023, '90'), tahun(2024, '80'), tahun(2025, '70')],
      titik([2024, '86'], [2025, '72']),
      aturan,
    );
    expect(hasil.alasan).toEqual([
      'INDEKS_MENUJU_BAWAH',
      'INDEKS_TURUN',
      'NILAI_MENUJU_BAWAH',
      'NILAI_TURUN',
    ]);
    expect(hasil.urgensi && keTeks(hasil.urgensi)).toBe('58');
  });
  it('an official total under the limit is a rating, not a warning; a loss of more than five still is', () => {
    const hasil = nilaiPeringatan([], titik([2023, '62'], [2024, '61'], [2025, '60']), aturan);
    expect(hasil.alasan).toEqual([]);
    expect(nilaiPeringatan([], titik([2024, '70'], [2025, '64.9']), aturan).alasan).toEqual([
      'NILAI_TURUN',
    ]);
  });
  it('an index under the limit is listed, also when it rises', () => {
    expect(nilaiPeringatan([tahun(2024, '50'), tahun(2025, '60')], [], aturan).alasan).toEqual([
      'INDEKS_DI_BAWAH',
    ]);
  });
  it('names the indicators that fell', () => {
    const hasil = nilaiPeringatan(
      [
        tahun(2024, '90', [
          indikator('a', '4', '8'),
          indikator('b', '3', '5'),
          indikator('c', '2', null),
        ]),
        tahun(2025, '70', [
          indikator('a', '2', '4'),
          indikator('b', '3', '5'),
          indikator('c', '1', null),
        ]),
      ],
      [],
      aturan,
    );
    expect(hasil.penyebab).toEqual([
      { kode: 'a', nama: 'Indikator a', dari: '8', ke: '4' },
      { kode: 'c', nama: 'Indikator c', dari: null, ke: null },
    ]);
    expect(kalimatPenyebab(hasil.penyebab)?.replace(/\s/g, ' ')).toBe(
      'Yang turun: indikator a (8 % menjadi 4 %), indikator c (tanpa rasio menjadi tanpa rasio).',
    );
  });
});

describe('kalimatAlasan', () => {
  const isi = {
    tahunBuku: 2025,
    indeks: '71.428571',
    indeksLalu: '78.571429',
    indeksNanti: '64.285714',
    nilaiTahunBuku: 2025,
    nilai: '72',
    nilaiLalu: '80',
    nilaiNanti: '64',
  };
  it('says every reason with its numbers', () => {
    expect(
      kalimatAlasan(
        ['INDEKS_MENUJU_BAWAH', 'INDEKS_TURUN', 'NILAI_MENUJU_BAWAH', 'NILAI_TURUN'],
        isi,
        '66',
      ),
    ).toEqual([
      'Bila kecenderungannya berlanjut, indeks tahun buku 2026 menjadi 64,29, di bawah 66.',
      'Indeks turun dari 78,57 (2024) menjadi 71,43 (2025).',
      'Bila kecenderungannya berlanjut, nilai kesehatan tahun buku 2026 menjadi 64, di bawah 66.',
      'Nilai kesehatan turun dari 80 (2024) menjadi 72 (2025).',
    ]);
    expect(kalimatAlasan(['INDEKS_DI_BAWAH'], { ...isi, indeks: '60' }, '66')).toEqual([
      'Indeks tahun buku 2025 60, di bawah 66.',
    ]);
  });
});

it('a value is kept with six digits', () => {
  expect(untukKolom({ p: 200n, q: 3n })).toBe('66.666667');
  expect(untukKolom(null)).toBeNull();
});
