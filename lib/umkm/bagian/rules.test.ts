import { describe, expect, test } from 'vitest';
import { peringatanBagian } from './rules';

const ragu = (isi: { nib?: string; tanggalMulai?: string }, tahunLahir?: number | null) =>
  peringatanBagian('usaha', isi, { hariIni: '2026-11-29', tahunLahir }).map(
    ({ kode, isian }) => `${kode} ${isian}`,
  );

describe('keraguan tentang usaha', () => {
  test('NIB dari satu angka', () => {
    expect(ragu({ nib: '9120001234567' })).toEqual([]);
    expect(ragu({ nib: '0000000000000' })).toEqual(['NIB_SATU_ANGKA nib']);
  });

  test('tanggal lahir yang menjadikan usaha lama dimulai waktu pemiliknya kecil', () => {
    const lahir = (tanggalLahir: string, mulaiPalingAwal?: string) =>
      peringatanBagian('pemilik', { tanggalLahir }, { hariIni: '2026-11-29', mulaiPalingAwal });
    expect(lahir('1990-05-05', '2000-01-01')).toEqual([]);
    expect(lahir('1991-05-05', '2000-01-01')).toMatchObject([
      { kode: 'MULAI_TERLALU_MUDA', isian: 'tanggalLahir' },
    ]);
    expect(lahir('1991-05-05')).toEqual([]);
  });

  test('mulai sebelum pemiliknya berumur 10 tahun', () => {
    expect(ragu({ tanggalMulai: '2000-01-01' }, 1990)).toEqual([]);
    expect(ragu({ tanggalMulai: '1999-12-31' }, 1990)).toEqual(['MULAI_TERLALU_MUDA tanggalMulai']);
    for (const tahun of [null, undefined])
      expect(ragu({ tanggalMulai: '1999-12-31' }, tahun)).toEqual([]);
    expect(ragu({}, 1990)).toEqual([]);
  });
});
