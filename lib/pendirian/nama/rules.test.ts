import { describe, expect, test } from 'vitest';
import { galatNamaBaru } from '@/lib/koperasi/nama/rules';
import { RENCANA_PENDIRIAN } from '@/prisma/seed/demo/rencana-pendirian';
import { type CiriNama, galatKataJenis, peringatanNamaLembaga } from './rules';

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
  });

  test.each([
    ['Koperasi Konsumen Tinjau Ulang Nama', konsumen],
    ['Koperasi Konsumen Jasa Boga Depok', konsumen],
    ['Koperasi Simpan Pinjam Tinjau Ulang Nama', ksp],
    ['Koperasi Simpan Pinjam & Pembiayaan Syariah Tinjau Ulang Nama', kspps],
    ['Koperasi Jasa Syariah Tinjau Ulang', { jenis: 'JASA', pola: 'SYARIAH', adalahKkmp: false }],
  ] as const)('%s sesuai', (nama, ciri) => {
    expect(galatKataJenis(nama, ciri)).toEqual([]);
  });

  test.each([
    ['Koperasi Maju Jaya Terus', konsumen, 'Koperasi Konsumen'],
    ['Koperasi Melati Bina Jasa', konsumen, 'Koperasi Konsumen'],
    // A word that only begins like a jenis is none.
    ['Koperasi Jasaraharja Tinjau Ulang', konsumen, 'Koperasi Konsumen'],
    ['Koperasi Sekunder Maju Jaya Terus', konsumen, 'Koperasi Konsumen'],
    ['Koperasi Melati Bina Jaya', kspps, 'Koperasi Simpan Pinjam dan Pembiayaan Syariah'],
  ] as const)('%s tidak menyebut jenisnya, dan dikatakan bagaimana', (nama, ciri, awal) => {
    expect(galatKataJenis(nama, ciri)).toEqual([
      `Tulis jenisnya sesudah kata Koperasi: awali nama dengan ${awal}.`,
    ]);
  });

  test('koperasi sekunder dan primer boleh menyebut bentuknya sebelum jenisnya', () => {
    expect(galatKataJenis('Koperasi Sekunder Konsumen Maju Jaya Terus', konsumen)).toEqual([]);
    expect(galatKataJenis('Koperasi Primer Simpan Pinjam Maju Jaya Terus', ksp)).toEqual([]);
    expect(galatKataJenis('Koperasi Sekunder Jasa Maju Jaya Terus', konsumen)).toHaveLength(1);
  });

  test('nama Koperasi Kelurahan Merah Putih mengikuti kelurahannya dan tidak menyebut jenis', () => {
    const kkmp = { ...konsumen, adalahKkmp: true };
    for (const nama of ['Koperasi Kelurahan Merah Putih Depok', 'Koperasi Jasa Tinjau Ulang']) {
      expect(galatKataJenis(nama, kkmp)).toEqual([]);
    }
  });

  test('nama contoh menyebut jenisnya', () => {
    for (const { isian } of RENCANA_PENDIRIAN) {
      if (isian.nama === null) continue;
      const ciri = { ...isian, adalahKkmp: isian.ragam === 'KKMP' };
      expect(galatKataJenis(isian.nama, ciri), isian.nama).toEqual([]);
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
