import { expect, test } from 'vitest';
import type { PeranAktif } from '@/lib/platform/auth/kebijakan';
import { bekerjaDiLapangan, menuPortal } from './rules';

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

const menu = (...nama: string[]) =>
  menuPortal(
    'p1',
    nama.flatMap(peran).map((satu) => ({ ...satu, koperasiId: 'k1' })),
  );
const keAnggota = (...nama: string[]) =>
  menu(...nama)
    .filter(({ href }) => href === '/portal/anggota')
    .map(({ label }) => label);

test('pemilik sampai di keanggotaannya, dan tidak ada halaman yang disebut dua kali', () => {
  expect(keAnggota('PEMILIK')).toEqual(['Keanggotaan']);
  expect(keAnggota('PENGURUS')).toEqual(['Anggota']);
  expect(keAnggota('PEMILIK', 'PENGURUS')).toEqual(['Anggota']);
  expect(keAnggota('PENDAMPING')).toEqual([]);
});

test('inspektorat membaca pengguna dan pendataan lapangan', () => {
  const jalur = menu('INSPEKTORAT').map(({ href }) => href);
  expect(jalur).toEqual(expect.arrayContaining(['/portal/pengguna', '/portal/lapangan']));
});
