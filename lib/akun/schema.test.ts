import { describe, expect, test } from 'vitest';
import { masukSchema } from './schema';

const baca = (sandi: string) => masukSchema.safeParse({ surel: 'warga@contoh.test', sandi });

describe('masukSchema', () => {
  test.each([1, 128, 1001, 900_000])('sandi %i huruf sampai ke pemeriksaan sandi', (panjang) => {
    expect(baca('x'.repeat(panjang)).success).toBe(true);
  });

  test('yang kosong saja yang diminta diisi', () => {
    expect(baca('').error?.issues.map(({ message }) => message)).toEqual(['Isi kata sandi.']);
  });
});
