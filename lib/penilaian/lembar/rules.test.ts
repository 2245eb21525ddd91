import { expect, it } from 'vitest';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import { hitungKertasKerja } from '../mesin/rules';
import { type JawabanTersimpan, masukanLembar } from './rules';

const himpunan = HIMPUNAN_AWAL[0] as (typeof HIMPUNAN_AWAL)[number];
const jawaban = (kode: string, ubah: Partial<JawabanTersimpan>): JawabanTersimpan => ({
  jenis: 'INDIKATOR',
  kode,
  rasio: null,
  terpenuhi: [],
  terjawab: false,
  tidakBerlaku: false,
  alasan: null,
  ...ubah,
});

it('baris tersimpan menjadi masukan mesin', () => {
  const masukan = masukanLembar(
    himpunan,
    2025,
    [
      jawaban('TK-P1', { terpenuhi: ['1', '3', '3'], terjawab: true }),
      jawaban('TK-P2', { terjawab: true }),
      jawaban('TK-P3', {}),
      jawaban('KK-01', { rasio: '7.2' }),
      jawaban('MD-02', { tidakBerlaku: true, alasan: 'ATMR belum dihitung.' }),
      jawaban('ASING', { rasio: '1' }),
      jawaban('MD', { jenis: 'ASPEK', rasio: '81.25' }),
      jawaban('ZZ', { jenis: 'ASPEK', rasio: '1' }),
    ],
    [
      { pos: 'kas', tahunBuku: 2025, nilai: 20n },
      { pos: 'kas', tahunBuku: 2024, nilai: 10n },
      { pos: 'kas', tahunBuku: 2023, nilai: 5n },
      { pos: 'total_aset', tahunBuku: 2025, nilai: 1n },
      { pos: 'shu_berjalan', tahunBuku: 2025, nilai: -3n },
    ],
  );
  expect(masukan).toEqual({
    indikator: {
      'TK-P1': { terpenuhi: 2 },
      'TK-P2': { terpenuhi: 0 },
      'TK-P3': {},
      'KK-01': { rasio: '7.2' },
      'MD-02': { tidakBerlaku: true, alasan: 'ATMR belum dihitung.' },
    },
    aspek: { MD: '81.25' },
    keuangan: { kini: { kas: '20', shu_berjalan: '-3' }, lalu: { kas: '10' } },
  });
  const { indikator } = hitungKertasKerja(himpunan, masukan);
  expect(indikator['TK-P1']?.nilai).toBe('3');
  expect(indikator['TK-P2']?.nilai).toBe('4');
  expect(indikator['TK-P3']?.asal).toBe('BELUM');
  expect(indikator['KK-12']?.rasio).toBe('100');
});
