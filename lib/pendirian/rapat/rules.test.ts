import { expect, test } from 'vitest';
import { tanpaPernyataan } from './pernyataan/rules';
import { dewanGanda, nilaiPendiri } from './rules';
import { rapatSchema } from './schema';

const A = '0190a000-0000-7000-8000-00000000000a';
const B = '0190a000-0000-7000-8000-00000000000b';
const C = '0190a000-0000-7000-8000-00000000000c';

test('hadir hanya yang sudah dicatat hadir; yang dikoreksi tetap', () => {
  const nilai = nilaiPendiri([
    { id: A, hadirRapat: null, jabatan: null, bersediaDipilih: false },
    { id: B, hadirRapat: true, jabatan: 'KETUA', bersediaDipilih: false },
    { id: C, hadirRapat: false, jabatan: 'BENDAHARA', bersediaDipilih: true },
  ]);
  expect(nilai).toEqual({
    [`hadir.${A}`]: '',
    [`jabatan.${A}`]: '',
    [`bersedia.${A}`]: '',
    [`hadir.${B}`]: 'ya',
    [`jabatan.${B}`]: 'KETUA',
    [`bersedia.${B}`]: '',
    [`hadir.${C}`]: '',
    [`jabatan.${C}`]: 'BENDAHARA',
    [`bersedia.${C}`]: 'ya',
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
    [B, { hadir: true, jabatan: 'KETUA', bersedia: false }],
  ]);
});

test('yang terpilih tanpa hadir harus menyatakan bersedia; yang lain tidak ditanya', () => {
  const satu = (
    hadir: boolean,
    jabatan: 'KETUA' | 'DEWAN_PENGAWAS_SYARIAH' | null,
    bersedia = false,
  ) => tanpaPernyataan(new Map([[A, { hadir, jabatan, bersedia }]]));
  expect(satu(false, 'KETUA')).toEqual([A]);
  expect(satu(false, 'DEWAN_PENGAWAS_SYARIAH')).toEqual([A]);
  expect(satu(false, 'KETUA', true)).toEqual([]);
  expect(satu(true, 'KETUA')).toEqual([]);
  expect(satu(false, null)).toEqual([]);
});

test('anggota dewan syariah dari luar ditulis sekali, dan bukan pendiri', () => {
  const pendiri = ['Ani Wijaya', 'Budi Santoso'];
  expect(dewanGanda(['Salim Haris', 'Nur Aini'], pendiri)).toBeUndefined();
  expect(dewanGanda(['Salim Haris', 'ani  WIJAYA'], pendiri)).toContain('daftar pendiri');
  expect(dewanGanda(['Salim Haris', 'Salim. Haris'], pendiri)).toContain('tertulis dua kali');
});
