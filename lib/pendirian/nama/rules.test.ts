import { describe, expect, test } from 'vitest';
import { galatNamaBaru } from '@/lib/koperasi/nama/rules';
import { RENCANA_PENDIRIAN } from '@/prisma/seed/demo/rencana-pendirian';
import { type CiriNama, galatKataJenis, peringatanKataJenis, peringatanNamaLembaga } from './rules';

const konsumen: CiriNama = { jenis: 'KONSUMEN', pola: 'KONVENSIONAL', adalahKkmp: false };
const ksp: CiriNama = { jenis: 'SIMPAN_PINJAM', pola: 'KONVENSIONAL', adalahKkmp: false };
const kspps: CiriNama = { jenis: 'SIMPAN_PINJAM', pola: 'SYARIAH', adalahKkmp: false };

describe('kata jenis dalam nama', () => {
  test.each([
    ['Koperasi Simpan Pinjam Tinjau Ulang Nama', konsumen],
    ['Koperasi Jasa Tinjau Ulang Nama', ksp],
    ['KOPERASI  jasa, Tinjau Ulang Nama', konsumen],
    ['Koperasi KSP Tinjau Ulang Nama', konsumen],
    ['Koperasi Simpan Pinjam dan Pembiayaan Syariah Tinjau Ulang Nama', ksp],
    ['Koperasi Simpan Pinjam Tinjau Ulang Nama', kspps],
  ] as const)('%s menyebut jenis lain', (nama, ciri) => {
    expect(galatKataJenis(nama, ciri)).toHaveLength(1);
    expect(peringatanKataJenis(nama, ciri)).toBeNull();
  });

  test.each([
    ['Koperasi Konsumen Tinjau Ulang Nama', konsumen],
    ['Koperasi Konsumen Jasa Boga Depok', konsumen],
    ['Koperasi Simpan Pinjam Tinjau Ulang Nama', ksp],
    ['Koperasi Simpan Pinjam & Pembiayaan Syariah Tinjau Ulang Nama', kspps],
    ['Koperasi Jasa Syariah Tinjau Ulang', { jenis: 'JASA', pola: 'SYARIAH', adalahKkmp: false }],
  ] as const)('%s sesuai', (nama, ciri) => {
    expect(galatKataJenis(nama, ciri)).toEqual([]);
    expect(peringatanKataJenis(nama, ciri)).toBeNull();
  });

  test('tanpa kata jenis hanya diperingatkan; kata yang hanya mirip bukan jenis', () => {
    for (const nama of ['Koperasi Melati Bina Jasa', 'Koperasi Jasaraharja Tinjau Ulang']) {
      expect(galatKataJenis(nama, konsumen)).toEqual([]);
      expect(peringatanKataJenis(nama, konsumen)).toContain('Koperasi Konsumen');
    }
    expect(peringatanKataJenis('Koperasi Melati Bina Jaya', kspps)).toContain('Pembiayaan Syariah');
  });

  test('nama Koperasi Kelurahan Merah Putih mengikuti kelurahannya dan tidak menyebut jenis', () => {
    const kkmp = { ...konsumen, adalahKkmp: true };
    for (const nama of ['Koperasi Kelurahan Merah Putih Depok', 'Koperasi Jasa Tinjau Ulang']) {
      expect(galatKataJenis(nama, kkmp)).toEqual([]);
      expect(peringatanKataJenis(nama, kkmp)).toBeNull();
    }
  });

  test('nama contoh menyebut jenisnya', () => {
    for (const { isian } of RENCANA_PENDIRIAN) {
      if (isian.nama === null) continue;
      const ciri = { ...isian, adalahKkmp: isian.ragam === 'KKMP' };
      expect(galatKataJenis(isian.nama, ciri), isian.nama).toEqual([]);
      expect(peringatanKataJenis(isian.nama, ciri), isian.nama).toBeNull();
      expect(peringatanNamaLembaga(isian.nama, ciri), isian.nama).toBeNull();
      expect(galatNamaBaru(isian.nama, 3), isian.nama).toEqual([]);
    }
  });
});

test('nama lembaga pemerintah diperingatkan; kata yang hanya memuatnya tidak', () => {
  for (const nama of ['Koperasi Konsumen Pemerintah Kota Depok', 'Koperasi Jasa Wali Kota Jaya'])
    expect(peringatanNamaLembaga(nama, konsumen)).toContain('lembaga pemerintah');
  expect(peringatanNamaLembaga('Koperasi Konsumen Dinasti Kota Depok', konsumen)).toBeNull();
});
