import { expect, test } from 'vitest';
import type { PeranAktif } from '@/lib/platform/auth/kebijakan';
import { bekerjaDiLapangan } from './rules';

const peran = (satu: string) => [{ peran: satu } as PeranAktif];

test.each([
  ['PETUGAS_KELURAHAN', true],
  ['PENDAMPING', true],
  ['PEMILIK', false],
  ['PENGURUS', false],
  ['PETUGAS', false],
  ['DEKRANASDA', false],
])('%s membawa kotak lapangan: %s', (satu, hasil) => {
  const lengkap = peran(satu).map((p) => ({
    ...p,
    koperasiId: 'k1',
    kelurahanKode: '32.76.01.1006',
  }));
  expect(bekerjaDiLapangan('p1', lengkap as PeranAktif[])).toBe(hasil);
  expect(bekerjaDiLapangan(null, lengkap as PeranAktif[])).toBe(false);
});
