import { expect, test } from 'vitest';
import { bergantiAnggota, halanganBentuk } from './rules';

const TIADA = { orang: 0, permohonan: 0, koperasi: 0 };

test('hanya dari primer ke sekunder dan sebaliknya anggotanya menjadi lain', () => {
  expect(bergantiAnggota('PRIMER_KAB_KOTA', 'SEKUNDER_NASIONAL')).toBe(true);
  expect(bergantiAnggota('SEKUNDER_PROVINSI', 'PRIMER_PROVINSI')).toBe(true);
  expect(bergantiAnggota('PRIMER_KAB_KOTA', 'PRIMER_NASIONAL')).toBe(false);
  expect(bergantiAnggota('SEKUNDER_KAB_KOTA', 'SEKUNDER_NASIONAL')).toBe(false);
});

test('kalimatnya menyebut yang ada dan yang dilakukan dahulu', () => {
  expect(halanganBentuk('SEKUNDER_KAB_KOTA', { ...TIADA, orang: 1200, permohonan: 2 })).toBe(
    'Koperasi ini masih punya 1.200 anggota perorangan dan 2 permohonan yang masih berjalan, padahal anggota koperasi sekunder adalah koperasi. Lebih dahulu catat keluar anggotanya di buku daftar anggota dan tolak atau batalkan permohonannya, lalu ubah bentuknya.',
  );
  const permohonan = halanganBentuk('SEKUNDER_KAB_KOTA', { ...TIADA, permohonan: 1 });
  expect(permohonan).not.toContain('catat keluar');
  expect(halanganBentuk('PRIMER_KAB_KOTA', { ...TIADA, koperasi: 3 })).toContain(
    '3 koperasi anggota',
  );
});

test('yang tidak ada, dan anggota jenis yang sama dari sebelumnya, tidak menghalangi', () => {
  expect(halanganBentuk('SEKUNDER_KAB_KOTA', TIADA)).toBeNull();
  expect(halanganBentuk('SEKUNDER_KAB_KOTA', { ...TIADA, koperasi: 2 })).toBeNull();
  expect(halanganBentuk('PRIMER_KAB_KOTA', { ...TIADA, orang: 2, permohonan: 1 })).toBeNull();
});
