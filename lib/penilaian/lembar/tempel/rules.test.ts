import { describe, expect, test } from 'vitest';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import { himpunanBagian } from '../bagian/rules';
import { bacaTempelan } from './rules';

const himpunan = HIMPUNAN_AWAL.find(({ id }) => id === 'kkpkk-2021-ksp-kuk12');
const neraca = himpunan && himpunanBagian(himpunan, 'angka-neraca');
if (!neraca) throw new Error('Neraca tidak ada.');
const baca = (teks: string) => bacaTempelan(neraca, teks, 2025);
const isi = (teks: string) =>
  Object.fromEntries(baca(teks).angka.map((satu) => [`${satu.pos}@${satu.tahunBuku}`, satu.nilai]));

describe('tempelan dari Excel', () => {
  test('nama, tahun ini, tahun lalu', () => {
    expect(isi('Kas\t1.500.000\t900.000\r\nGiro\t0\t-')).toEqual({
      'kas@2025': 1_500_000n,
      'kas@2024': 900_000n,
      'giro@2025': 0n,
    });
  });

  test('judul kolom menentukan tahunnya, juga terbalik dan dengan kolom lain', () => {
    expect(isi('Uraian\tCatatan\t31 Des 2024\t2025\nKas\t3\t900.000\t1.500.000')).toEqual({
      'kas@2024': 900_000n,
      'kas@2025': 1_500_000n,
    });
  });

  test.each([
    ['Kas\tRp 1.500.000', 1_500_000n],
    ['1. Kas\tRp1.500.000,00', 1_500_000n],
    ['a) Kas\t1,500,000', 1_500_000n],
    ['KAS\t1,500,000.00', 1_500_000n],
    ['kas\t1500000', 1_500_000n],
    ['Kas   1.500.000', 1_500_000n],
    ['Kas;1500000', 1_500_000n],
  ])('%j', (teks, nilai) => {
    expect(isi(teks)).toEqual({ 'kas@2025': nilai });
  });

  test('rugi dalam kurung', () => {
    const label = neraca.pos.find(({ kode }) => kode === 'shu_berjalan')?.label;
    expect(isi(`${label}\t(250.000)`)).toEqual({ 'shu_berjalan@2025': -250_000n });
  });

  test('jumlah dan judul dilewati, yang asing disebut', () => {
    const jumlah = neraca.pos.find(({ rumus }) => rumus)?.label;
    const hasil = baca(`ASET LANCAR\n${jumlah}\t99\nKas\t1\nEmas batangan\t5.000`);
    expect(hasil.angka).toHaveLength(1);
    expect(hasil.tidakDikenal).toEqual(['Emas batangan']);
    expect(hasil.salah).toEqual([]);
  });

  test.each([
    ['Kas\tsepuluh juta', 'bukan rupiah utuh'],
    ['Kas\t1,5', 'bukan rupiah utuh'],
    ['Kas\t(5.000)', 'tidak boleh negatif'],
    ['Kas\t1\nKas\t2', 'muncul dua kali'],
    ['Kas\t1234567890123456', 'bukan rupiah utuh'],
  ])('%j salah', (teks, pesan) => {
    expect(baca(teks).salah[0]?.pesan).toContain(pesan);
  });

  test('setiap pos dikenal menurut nama dan kodenya', () => {
    for (const pos of neraca.pos.filter((satu) => !satu.rumus)) {
      expect(isi(`${pos.label}\t7`)).toEqual({ [`${pos.kode}@2025`]: 7n });
      expect(isi(`${pos.kode}\t7`)).toEqual({ [`${pos.kode}@2025`]: 7n });
    }
  });
});
