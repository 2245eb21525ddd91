import { expect, test } from 'vitest';
import { kalimatGiliran, kalimatSetoran } from './rules';

test('giliran disebut dengan singkatan yang tetap', () => {
  expect(kalimatGiliran({ status: 'SIAP_PENYULUHAN', giliran: 'PETUGAS' })).toBe(
    'Giliran petugas DKUM',
  );
  expect(kalimatGiliran({ status: 'PROSES_NOTARIS', giliran: 'PEMRAKARSA' })).toBe(
    'Giliran pemrakarsa',
  );
  expect(kalimatGiliran({ status: 'DITOLAK', giliran: 'PETUGAS' })).toBeNull();
});

test('setoran disebut per jenisnya', () => {
  const tanggalSetor = new Date('2026-03-02');
  const satu = { simpananPokok: 1_000_000n, setoranTambahan: 54_000_000n, tanggalSetor };
  expect(kalimatSetoran(satu)).toBe(
    'simpanan pokok Rp1.000.000 dan modal lain Rp54.000.000, 2 Maret 2026',
  );
  expect(kalimatSetoran({ ...satu, setoranTambahan: 0n })).toBe(
    'simpanan pokok Rp1.000.000, 2 Maret 2026',
  );
  expect(kalimatSetoran({ ...satu, simpananPokok: null })).toBe('belum tercatat');
});
