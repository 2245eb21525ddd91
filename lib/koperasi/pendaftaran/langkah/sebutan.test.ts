import { expect, test } from 'vitest';
import { SEBUTAN_LANGKAH } from './reads';

test('menyebut isian langkah, dan tidak mengenal nama yang bukan isiannya', () => {
  const { label, tulis } = SEBUTAN_LANGKAH;
  expect(label('tanggalBadanHukum')).toEqual(expect.any(String));
  expect(tulis('tanggalBadanHukum', '2026-02-01')).toBe('1 Februari 2026');
  expect(label('pengurus.0.nama')).toMatch(/^Orang ke-1: /);
  for (const asing of ['constructor', 'toString', 'pengurus.0.constructor', 'pengurus.0.lain'])
    expect(label(asing), asing).toBeUndefined();
  expect(tulis('pengurus.0.pendidikan', 'constructor')).toBe('constructor');
});
