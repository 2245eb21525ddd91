import { expect, test } from 'vitest';
import { barisCsv } from './csv';
import { selPengenal } from './pengenal';

test.each([
  ['3276012345678', "'3276012345678"],
  ['0220001234567', "'0220001234567"],
  ['012345678412000', "'012345678412000"],
  ['001', "'001"],
  ['16412', "'16412"],
  ['12/10/2019', "'12/10/2019"],
  ['AHU-0004793.AH.01.26.TAHUN 2020', 'AHU-0004793.AH.01.26.TAHUN 2020'],
  ['UMKM-2026-000001', 'UMKM-2026-000001'],
  ['', ''],
  [null, null],
])('pengenal %j menjadi sel %j', (isi, sel) => {
  expect(selPengenal(isi)).toBe(sel);
  expect(barisCsv([[selPengenal(isi), 'x']])).toBe(`${sel ?? ''};x\r\n`);
});
