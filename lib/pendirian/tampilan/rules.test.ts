import { expect, test } from 'vitest';
import { kalimatGiliran } from './rules';

test('giliran disebut dengan singkatan yang tetap', () => {
  expect(kalimatGiliran({ status: 'SIAP_PENYULUHAN', giliran: 'PETUGAS' })).toBe(
    'Giliran petugas DKUM',
  );
  expect(kalimatGiliran({ status: 'PROSES_NOTARIS', giliran: 'PEMRAKARSA' })).toBe(
    'Giliran pemrakarsa',
  );
  expect(kalimatGiliran({ status: 'DITOLAK', giliran: 'PETUGAS' })).toBeNull();
});
