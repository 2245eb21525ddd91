import { expect, test } from 'vitest';
import { PESAN_LEMBAR } from '@/lib/penilaian/lembar/pesan/rules';
import type { KeadaanFormulir } from '@/lib/platform/form-state';
import { kataBelumTersimpan } from './kata-simpanan';

const bentrok = { versi: '{}', oleh: 'Rina', pada: 'tadi', butir: [] };

test.each<[string, KeadaanFormulir, string]>([
  ['keadaan penilaian', { galat: {}, pesan: PESAN_LEMBAR.STATUS_TIDAK_SESUAI }, 'Muat ulang'],
  ['wewenang', { pesan: 'Akun Anda tidak berwenang melakukan ini.', status: 403 }, 'berwenang'],
  ['akun lain', { pesan: 'Halaman ini dibuka dengan akun lain.', status: 409 }, 'akun lain'],
  ['isian', { galat: { 'rasio.KK-01': ['Tulis angka saja.'] } }, 'isian yang perlu diperbaiki'],
  ['penilai lain', { galat: {}, bentrok }, 'penilai lain mengubah'],
  ['tab lain', { galat: {}, bentrok: { ...bentrok, sendiri: true } }, 'Anda sendiri'],
])('penolakan disebut apa adanya, bukan gangguan: %s', (_, keadaan, sebutan) => {
  const kata = kataBelumTersimpan(keadaan);
  expect(kata).toMatch(/^Belum tersimpan/);
  expect(kata).toContain(sebutan);
  expect(kata).not.toMatch(/gangguan|sambungan/);
});

test('gangguan di server menyebut nomor acuannya', () => {
  const kata = kataBelumTersimpan({ pesan: 'Ada gangguan di server.', nomorAcuan: 'A-17' });
  expect(kata).toBe('Belum tersimpan. Ada gangguan di server. Nomor acuan A-17.');
});
