import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { galatIsian, teks } from '@/lib/platform/isian';
import { skemaLangkah } from './schema';

const DRAF = '0192f0c4-0000-7000-8000-000000000001';
const VERSI = 'a'.repeat(40);
const skema = skemaLangkah(
  z.strictObject({ nama: teks({ label: 'nama', maks: 50 }) }),
  new Set(['nama', 'catatan']),
);

function kirim(perintah: 'lanjut' | 'simpan', isi: Record<string, unknown>) {
  const hasil = skema.safeParse({ draf: DRAF, versi: VERSI, perintah, ...isi });
  return hasil.success ? hasil.data.isi : galatIsian(hasil.error);
}

describe('langkah sebuah draf', () => {
  it('yang disimpan adalah tulisan seperti yang diketik', () => {
    expect(kirim('simpan', { nama: '  Mawar ' })).toEqual({ nama: '  Mawar ' });
    expect(kirim('simpan', { nama: '' })).toEqual({ nama: '' });
  });

  it.each([
    ['NUL', 'Ma\u0000war'],
    ['tanda arah', 'Ma\u202ewar'],
    ['UTF-8 rusak', 'Ma\ufffdwar'],
    ['terlalu panjang', 'x'.repeat(900_000)],
  ])('%s: pesannya di isian itu saja, satu saja', (_, nama) => {
    for (const perintah of ['lanjut', 'simpan'] as const) {
      expect(kirim(perintah, { nama })).toEqual({
        nama: [expect.stringMatching(/tidak dapat disimpan|terlalu panjang/)],
      });
    }
  });

  it('isian yang tidak dikenal menolak seluruh formulir', () => {
    for (const isi of [{ lain: 'x' }, { nama: ['a'] }, { nama: 3 }])
      expect(Object.keys(kirim('simpan', isi))).toEqual(['_']);
  });
});
