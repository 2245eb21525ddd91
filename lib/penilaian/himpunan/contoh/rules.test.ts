import { describe, expect, it } from 'vitest';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import { hitungKertasKerja } from '../../mesin/rules';
import { kertasUjung, rasioDalamPita } from './rules';

describe('kertas kerja ujung', () => {
  it.each(HIMPUNAN_AWAL.map((h) => [h.id, h] as const))('%s', (id, h) => {
    const terbaik = hitungKertasKerja(h, kertasUjung(h, true));
    expect(terbaik).toMatchObject({ lengkap: true, total: '100', predikat: 'SEHAT' });
    const terburuk = hitungKertasKerja(h, kertasUjung(h, false));
    expect(terburuk.lengkap).toBe(true);
    expect(terburuk.predikat).toBe('DALAM_PENGAWASAN_KHUSUS');
    if (id.startsWith('kkpkk')) expect(terburuk.total).toBe('25');
  });

  it('titik dalam pita', () => {
    const pita = [
      { kurangDari: '0', nilai: '1' },
      { palingBanyak: '0', nilai: '2' },
      { palingBanyak: '7.5', nilai: '3' },
      { nilai: '4' },
    ];
    expect(pita.map((_, letak) => rasioDalamPita(pita, letak))).toEqual(['-1', '0', '3.75', '8.5']);
    expect(rasioDalamPita([{ nilai: '1' }], 0)).toBe('0');
  });
});
