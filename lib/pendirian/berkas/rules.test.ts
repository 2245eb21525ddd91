import { expect, test } from 'vitest';
import { bolehPeriksa, bolehUnggah } from './rules';

const AWAL = { tahap: 'PENGUMPULAN_PENDIRI' } as const;
const RAPAT = { tahap: 'RAPAT_PENDIRIAN' } as const;
const NIB = { tahap: 'NIB_TERBIT' } as const;

test('diunggah pada langkahnya, waktu gilirannya', () => {
  const milik = { status: 'RAPAT_PENDIRIAN', giliran: 'PEMRAKARSA' } as const;
  expect(bolehUnggah(milik, 'PEMRAKARSA', RAPAT)).toBe(true);
  expect(bolehUnggah(milik, 'PEMRAKARSA', AWAL)).toBe(false);
  expect(bolehUnggah({ ...milik, giliran: 'PETUGAS' }, 'PEMRAKARSA', RAPAT)).toBe(false);
  expect(bolehUnggah({ ...milik, status: 'DIBATALKAN' }, 'PEMRAKARSA', RAPAT)).toBe(false);
});

test('dinas hanya mengunggah sertifikat yang diterbitkannya', () => {
  expect(bolehUnggah({ status: 'NIB_TERBIT', giliran: 'PETUGAS' }, 'PETUGAS', NIB)).toBe(true);
  expect(bolehUnggah({ status: 'RAPAT_PENDIRIAN', giliran: 'PETUGAS' }, 'PETUGAS', RAPAT)).toBe(
    false,
  );
});

test('diperiksa waktu giliran dinas; berkas rencana juga setelah penyuluhan terjadwal', () => {
  expect(bolehPeriksa({ status: 'SIAP_PENYULUHAN', giliran: 'PETUGAS' }, AWAL)).toBe(true);
  expect(bolehPeriksa({ status: 'PENYULUHAN_TERJADWAL', giliran: 'PETUGAS' }, AWAL)).toBe(true);
  expect(bolehPeriksa({ status: 'RAPAT_PENDIRIAN', giliran: 'PETUGAS' }, AWAL)).toBe(false);
  expect(bolehPeriksa({ status: 'RAPAT_PENDIRIAN', giliran: 'PEMRAKARSA' }, RAPAT)).toBe(false);
  expect(bolehPeriksa({ status: 'NOMOR_INDUK_TERBIT', giliran: 'PETUGAS' }, NIB)).toBe(false);
});
