import { describe, expect, test } from 'vitest';
import { tetapkanKukSchema } from './schema';

const baca = (kuk: string, kukSumber: string) =>
  tetapkanKukSchema.safeParse({
    id: '01a22776-9c6e-7000-8000-000000000001',
    versi: '1',
    kuk,
    kukSumber,
  });

describe('tetapkanKukSchema', () => {
  test('KUK dengan sumbernya, atau keduanya kosong', () => {
    expect(baca('2', 'SK Nomor 12').data).toMatchObject({ kuk: 2, kukSumber: 'SK Nomor 12' });
    expect(baca('', '').data).toMatchObject({ kuk: null, kukSumber: null });
  });

  test.each([
    ['2', '', /Tulis sumber KUK/],
    ['', 'SK Nomor 12', /Kosongkan sumber/],
  ])('KUK "%s" dengan sumber "%s": tidak disimpan separuh', (kuk, sumber, pesan) => {
    const [salah] = baca(kuk, sumber).error?.issues ?? [];
    expect(salah?.path).toEqual(['kukSumber']);
    expect(salah?.message).toMatch(pesan);
  });
});
