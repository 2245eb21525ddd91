import { expect, test } from 'vitest';
import { dewanGanda, nilaiPendiri } from './rules';
import { rapatSchema } from './schema';

const A = '0190a000-0000-7000-8000-00000000000a';
const B = '0190a000-0000-7000-8000-00000000000b';
const C = '0190a000-0000-7000-8000-00000000000c';

test('hadir hanya yang sudah dicatat hadir; yang dikoreksi tetap', () => {
  const nilai = nilaiPendiri([
    { id: A, hadirRapat: null, jabatan: null },
    { id: B, hadirRapat: true, jabatan: 'KETUA' },
    { id: C, hadirRapat: false, jabatan: null },
  ]);
  expect(nilai).toEqual({
    [`hadir.${A}`]: '',
    [`jabatan.${A}`]: '',
    [`hadir.${B}`]: 'ya',
    [`jabatan.${B}`]: 'KETUA',
    [`hadir.${C}`]: '',
    [`jabatan.${C}`]: '',
  });
  const terkirim = rapatSchema.safeParse({
    id: '0190a000-0000-7000-8000-000000000001',
    versi: '1',
    tanggal: '2026-03-02',
    cara: 'LURING',
    tempat: 'Balai warga',
    pemimpin: 'Ani',
    pejabat: 'Bayu Petugas',
    keputusan: 'Menyepakati anggaran dasar koperasi.',
    simpananPokok: '100000',
    simpananWajib: '0',
    ...nilai,
  });
  expect([...(terkirim.data?.pendiri ?? [])].filter(([, { hadir }]) => hadir)).toEqual([
    [B, { hadir: true, jabatan: 'KETUA' }],
  ]);
});

test('anggota dewan syariah dari luar ditulis sekali, dan bukan pendiri', () => {
  const pendiri = ['Ani Wijaya', 'Budi Santoso'];
  expect(dewanGanda(['Salim Haris', 'Nur Aini'], pendiri)).toBeUndefined();
  expect(dewanGanda(['Salim Haris', 'ani  WIJAYA'], pendiri)).toContain('daftar pendiri');
  expect(dewanGanda(['Salim Haris', 'Salim. Haris'], pendiri)).toContain('tertulis dua kali');
});
