import { expect, test } from 'vitest';
import { jalurDataDiri, SEBUTAN_PERMOHONAN } from './rules';

test('data diri diubah di formulir orangnya, bukan di daftar usaha', () => {
  const usaha = [{ id: 'a' }, { id: 'b' }];
  expect(jalurDataDiri({ usaha })).toBe('/portal/usaha-saya/a/ubah/pemilik');
  expect(jalurDataDiri({ usaha: [] })).toBe('/portal/usaha-saya');
});

test('reads what was agreed to back in words', () => {
  const { label, tulis } = SEBUTAN_PERMOHONAN;
  expect(label('setujuSimpanan')).toBe('Setuju membayar simpanan pokok dan wajib');
  expect(tulis('setujuSimpanan', '100000:30000')).toBe('Rp100.000 dan Rp30.000');
  expect(tulis('setujuSimpanan', 'lain')).toBe('lain');
  expect([label('setujuBagikan'), tulis('setujuBagikan', 'ya')]).toEqual([
    'Setuju membagikan data kepada koperasi',
    'Ya',
  ]);
  expect(tulis('ahliWarisHubungan', 'ANAK')).toBe('Anak');
  for (const isian of ['ahliWarisHubungan', 'setujuBagikan'])
    expect(tulis(isian, 'constructor'), isian).toBe('constructor');
});
