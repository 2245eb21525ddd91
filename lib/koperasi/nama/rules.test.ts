import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JENIS_KOPERASI, kodeAcuan } from '../acuan';
import {
  galatNamaBaru,
  kataPembeda,
  kemiripanNama,
  kunciNama,
  peringatanNama,
  peringatanNamaJenis,
} from './rules';

describe('kunci nama', () => {
  it.each([
    ['Koperasi Simpan Pinjam "Maju Bersama"', 'maju bersama'],
    ['KSP MAJU BERSAMA', 'maju bersama'],
    ['Koperasi Konsumen Café Sejahtera', 'cafe sejahtera'],
    ['Koperasi Jasa Ma’mur & Jaya', 'mamur dan jaya'],
    ['KSPPS Berkah', 'berkah'],
    ['Koperasi Konsumen Bina Jasa', 'bina jasa'],
    ['Primer Koperasi Karyawan Telaga', 'telaga'],
    ['Koperasi Kelurahan Merah Putih Curug', 'kelurahan merah putih curug'],
    ['Koperasi Jasaraharja', 'jasaraharja'],
    ['Koperasi Simpan Pinjam', 'koperasi simpan pinjam'],
    ['', ''],
  ])('%s menjadi %j', (nama, kunci) => {
    expect(kunciNama(nama)).toBe(kunci);
  });
});

describe('kemiripan', () => {
  it('sama dengan similarity() PostgreSQL', () => {
    // Values of pg_trgm for the same pairs.
    expect(kemiripanNama('word', 'two words')).toBeCloseTo(0.363636, 6);
    expect(kemiripanNama('cat', 'cat')).toBe(1);
    expect(kemiripanNama('abc', 'xyz')).toBe(0);
    expect(kemiripanNama('', '')).toBe(0);
  });

  it('setangkup, dari 0 sampai 1, dan 1 untuk nama yang sama', () => {
    const nama = fc.string({ unit: fc.constantFrom(...'abc ijk'), maxLength: 20 });
    fc.assert(
      fc.property(nama, nama, (a, b) => {
        const hasil = kemiripanNama(a, b);
        const diri = a.trim() === '' || kemiripanNama(a, a) === 1;
        return hasil >= 0 && hasil <= 1 && hasil === kemiripanNama(b, a) && diri;
      }),
    );
  });

  it('salah ketik tetap mirip, nama lain tidak', () => {
    const mirip = (a: string, b: string) => kemiripanNama(kunciNama(a), kunciNama(b));
    expect(mirip('KSP Maju Bersama', 'Koperasi Simpan Pinjam Maju Bersamaa')).toBeGreaterThan(0.7);
    expect(mirip('Koperasi Jasa Melati Indah', 'Koperasi Jasa Anggrek Timur')).toBeLessThan(0.2);
  });
});

describe('aturan nama', () => {
  const kode = (nama: string) => peringatanNama(nama).map((peringatan) => peringatan.kode);

  it('tiga kata setelah koperasi dan jenisnya', () => {
    expect(kataPembeda('Koperasi Simpan Pinjam Jaya Ceria Selalu')).toEqual([
      'jaya',
      'ceria',
      'selalu',
    ]);
    expect(kode('Koperasi Simpan Pinjam Jaya Ceria Selalu')).toEqual([]);
    expect(kode('Koperasi Jasa Karyawan Sinar Jaya')).toEqual([]);
    expect(kode('Koperasi Simpan Pinjam Jaya Ceria')).toEqual(['NAMA_TERLALU_PENDEK']);
    expect(peringatanNama('Koperasi Jasa Jaya Ceria', 2)).toEqual([]);
  });

  it('kata koperasi dan huruf Latin', () => {
    expect(kode('Maju Bersama Kita')).toEqual(['NAMA_TANPA_KOPERASI']);
    expect(kode('Koperasi Jasa Mаju Bersama Kita')).toEqual(['NAMA_BUKAN_LATIN']);
  });
});

describe('nama koperasi baru', () => {
  it('tiga kata setelah koperasi dan jenisnya (Permenkumham 14/2019 Pasal 7)', () => {
    expect(galatNamaBaru('Koperasi Konsumen Melati Harum Depok', 3)).toEqual([]);
    expect(galatNamaBaru('Koperasi Simpan Pinjam Melati Harum', 3)).toEqual([
      'Tulis paling sedikit 3 kata setelah kata Koperasi dan jenisnya. Nama ini baru 2 kata.',
    ]);
    // Only at the start do the words of the jenis not count.
    expect(galatNamaBaru('Koperasi Melati Bina Jasa', 3)).toEqual([]);
  });

  it.each([
    ['Koperasi Konsumen A B C', 'baru 0 kata. Tidak dihitung: a, b, c.'],
    ['Koperasi Konsumen Maju Jaya 2026', 'baru 2 kata. Tidak dihitung: 2026.'],
    ['Koperasi Konsumen Maju Jaya PQR', 'baru 2 kata. Tidak dihitung: pqr.'],
    ['Koperasi Konsumen Kuda Kuda Kuda', 'Kata kuda tertulis lebih dari dua kali.'],
    ['Koperasi Konsumen Kuda Kuda Kuda Jaya', 'Kata kuda tertulis lebih dari dua kali.'],
  ])('%s ditolak', (nama, pesan) => {
    expect(galatNamaBaru(nama, 3)).toEqual([expect.stringContaining(pesan)]);
  });

  it.each([
    'Koperasi Konsumen Kuda Kuda Jaya',
    'Koperasi Konsumen Sri Ayu RW 12 Depok',
    'Koperasi Jasa Ma’mur Élan Jaya',
  ])('%s dapat dipakai', (nama) => {
    expect(galatNamaBaru(nama, 3)).toEqual([]);
  });

  it('diawali kata koperasi, dan berhuruf Latin', () => {
    expect(galatNamaBaru('KSP Melati Harum Depok', 3)).toEqual([
      'Awali nama dengan kata Koperasi.',
    ]);
    expect(galatNamaBaru('Koperasi Jasa Мелати Harum Depok', 3)).toEqual([
      'Tulis nama dengan huruf Latin.',
    ]);
  });
});

describe('tanda dalam nama', () => {
  it.each([
    ['Koperasi Konsumen Maju Jaya <b>Terus</b>', '< > /'],
    ['Koperasi Konsumen Maju Jaya Terus ☺', '☺'],
    ['Koperasi Konsumen Maju @ Jaya Terus', '@'],
  ])('%s ditolak, dan tandanya disebut', (nama, tanda) => {
    expect(galatNamaBaru(nama, 3)).toEqual([
      `Tulis nama dengan huruf Latin. Hapus tanda ini: ${tanda}`,
    ]);
    expect(peringatanNama(nama).map(({ kode }) => kode)).toEqual(['NAMA_BUKAN_LATIN']);
  });

  it.each([
    'Koperasi Konsumen Ma’mur & Jaya-Raya Depok',
    "Koperasi Jasa Ma'mur (Bersama) Jaya, Depok",
    'Koperasi Produsen "Kuda Laut" No. 2 Jaya',
    'Koperasi Simpan Pinjam Élan Jaya Bersama',
  ])('%s dapat dipakai', (nama) => {
    expect(galatNamaBaru(nama, 3)).toEqual([]);
    expect(peringatanNama(nama)).toEqual([]);
  });
});

describe('nama yang menyebut jenis lain', () => {
  const SEMUA = kodeAcuan(JENIS_KOPERASI);
  /** The jenis with which a name goes without a question. */
  const cocok = (nama: string) => SEMUA.filter((j) => peringatanNamaJenis(nama, j).length === 0);

  it.each([
    ['Koperasi Jasa Melati Harum Depok', ['JASA']],
    ['KOPERASI KONSUMEN Melati', ['KONSUMEN']],
    ['Koperasi Produsen Tahu & Tempe', ['PRODUSEN']],
    ['Koperasi Pemasaran Batik', ['PEMASARAN']],
    ['Primer Koperasi Konsumsi Telaga', ['KONSUMEN']],
    ['Koperasi Simpan-Pinjam Maju', ['SIMPAN_PINJAM']],
    ['Koperasi Simpan Pinjam dan Pembiayaan Syariah Berkah', ['SIMPAN_PINJAM']],
    ['KSP Maju Bersama', ['SIMPAN_PINJAM']],
    ['Koperasi KSPPS Berkah', ['SIMPAN_PINJAM']],
    ['KJKS Berkah', ['SIMPAN_PINJAM']],
    // What is now called KSPPS; the name begins like that of a koperasi jasa.
    ['Koperasi Jasa Keuangan Syariah Berkah', ['SIMPAN_PINJAM']],
    ['Koperasi Jasa Keuangan Mandiri', ['JASA', 'SIMPAN_PINJAM']],
    ['Koperasi Konsumen Simpan Pinjam Guyub', ['KONSUMEN', 'SIMPAN_PINJAM']],
  ])('%s hanya cocok dengan %j', (nama, jenis) => {
    expect(cocok(nama)).toEqual(jenis);
  });

  it.each([
    'Koperasi Melati Bina Jasa',
    'Koperasi Karyawan Jasa Marga',
    'Koperasi Jasaraharja',
    'Koperasi Kelurahan Merah Putih Curug',
    'KSU Maju Bersama',
    'Koperasi',
    '',
  ])('%j tidak menyebut jenis', (nama) => {
    expect(cocok(nama)).toEqual(SEMUA);
  });

  it('kalimatnya menyebut keduanya', () => {
    expect(peringatanNamaJenis('Koperasi Jasa Melati', 'SIMPAN_PINJAM')).toEqual([
      {
        kode: 'NAMA_LAIN_JENIS',
        pesan:
          'Menurut namanya ini koperasi jasa, sedangkan jenisnya Simpan Pinjam. Periksa nama dan jenisnya.',
      },
    ]);
  });
});
