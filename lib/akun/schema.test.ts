import { describe, expect, test } from 'vitest';
import { galatIsian } from '@/lib/platform/isian';
import { daftarSchema, masukSchema } from './schema';

const baca = (sandi: string) => masukSchema.safeParse({ surel: 'warga@contoh.test', sandi });

describe('masukSchema', () => {
  test.each([1, 128, 1001, 900_000])('sandi %i huruf sampai ke pemeriksaan sandi', (panjang) => {
    expect(baca('x'.repeat(panjang)).success).toBe(true);
  });

  test('yang kosong saja yang diminta diisi', () => {
    expect(baca('').error?.issues.map(({ message }) => message)).toEqual(['Isi kata sandi.']);
  });
});

describe('daftarSchema', () => {
  const galat = (ubah: Record<string, string>) => {
    const isi = { nama: 'Sari Uji', surel: 'sari@contoh.test', sandi: 'lumbung-pelita-sepeda' };
    const hasil = daftarSchema.safeParse({ ...isi, setuju: 'on', ...ubah });
    return hasil.success ? {} : galatIsian(hasil.error);
  };

  test('surel yang salah dan sandi yang lemah dikatakan sekaligus', () => {
    expect(galat({ surel: 'sari@', sandi: 'pendek', setuju: '' })).toEqual({
      surel: [expect.stringContaining('Periksa alamat surel')],
      sandi: ['Kata sandi paling sedikit 12 karakter. Yang Anda tulis baru 6.'],
      setuju: [expect.stringContaining('Beri tanda')],
    });
  });

  test('sandi yang mirip nama ditolak juga selagi surelnya belum benar', () => {
    expect(galat({ surel: 'sari@', nama: 'Lumbung Pelita', sandi: 'lumbung-pelita-12' })).toEqual({
      surel: [expect.any(String)],
      sandi: [expect.stringContaining('mirip nama atau surel')],
    });
    expect(galat({})).toEqual({});
  });
});
