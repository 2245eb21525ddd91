import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { denganAturan } from './aturan-isian';
import { galatIsian, tanggalIso, teks, teksOpsional } from './isian';

const skema = denganAturan(
  denganAturan(
    z.strictObject({
      nama: teks({ label: 'nama', maks: 20 }),
      mulai: tanggalIso({ label: 'tanggal mulai' }),
      akhir: tanggalIso({ label: 'tanggal akhir' }),
      catatan: teksOpsional({ label: 'catatan', maks: 20 }),
    }),
    ['mulai', 'akhir'],
    ({ mulai, akhir }, ctx) => {
      if (akhir < mulai) ctx.addIssue({ code: 'custom', path: ['akhir'], message: 'Terbalik.' });
    },
  ),
  [],
  ({ nama, catatan }, ctx) => {
    if (nama === undefined && catatan !== undefined)
      ctx.addIssue({ code: 'custom', path: ['catatan'], message: 'Tanpa nama.' });
  },
);
const galat = (isi: unknown) => {
  const hasil = skema.safeParse(isi);
  return hasil.success ? {} : galatIsian(hasil.error);
};
const BENAR = { nama: 'Sari', mulai: '2026-02-01', akhir: '2026-03-01' };

describe('denganAturan', () => {
  it('aturan antarisian dikatakan bersama isian lain yang salah', () => {
    expect(galat({ ...BENAR, nama: '', akhir: '2026-01-01' })).toEqual({
      nama: ['Isi nama.'],
      akhir: ['Terbalik.'],
    });
  });

  it('tetapi tidak selagi isian yang dilihatnya sendiri belum terbaca', () => {
    expect(Object.keys(galat({ ...BENAR, mulai: 'besok', akhir: '2026-01-01' }))).toEqual([
      'mulai',
    ]);
  });

  it('isian lain yang tidak terbaca tidak ada baginya', () => {
    expect(galat({ ...BENAR, nama: '', catatan: 'x y' })).toMatchObject({
      catatan: ['Tanpa nama.'],
    });
    expect(galat({ ...BENAR, catatan: 'x y' })).toEqual({});
  });

  it('yang bukan formulir ditolak tanpa menjalankannya', () => {
    for (const isi of [null, 'x', 7, []]) expect(skema.safeParse(isi).success).toBe(false);
  });
});
