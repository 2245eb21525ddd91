import { describe, expect, test } from 'vitest';
import { bacaMulai, langkahSelesai } from '../mulai/schema';
import { bentukDari, kelompokBawaan, kolomPendirian, namaKkmp, ragamDari } from './rules';
import { type IsianPendirian, isianPendirianSchema } from './schema';

const kiriman = (ubah: Record<string, string> = {}) => ({
  ragam: 'PRIMER',
  jenis: 'KONSUMEN',
  pola: 'KONVENSIONAL',
  koperasiId: '',
  kelurahanKode: '32.76.01.1006',
  alamat: 'Jalan Contoh 1',
  wilayahKerja: 'KOTA',
  nama: 'Koperasi Konsumen Melati Harum Depok',
  tujuan: 'Membeli bahan bersama.',
  kegiatan: 'Toko bahan kue untuk anggota.',
  sektorUsaha: '7',
  simpananPokok: 'Rp100.000',
  simpananWajib: '20000',
  ...ubah,
});

const galat = (ubah: Record<string, string>) =>
  isianPendirianSchema.safeParse(kiriman(ubah)).error?.issues.map((satu) => satu.path.join('.'));

test('bentuk mengikuti anggota dan wilayahnya', () => {
  expect(bentukDari('PRIMER', 'KELURAHAN')).toBe('PRIMER_KAB_KOTA');
  expect(bentukDari('PRIMER', 'PROVINSI')).toBe('PRIMER_PROVINSI');
  expect(bentukDari('SEKUNDER', 'NASIONAL')).toBe('SEKUNDER_NASIONAL');
  expect(bentukDari('KKMP', 'NASIONAL')).toBe('PRIMER_KAB_KOTA');
});

test('kelompok yang paling mungkin', () => {
  expect(kelompokBawaan('SEKUNDER', 'SIMPAN_PINJAM', 'SYARIAH')).toBe(43);
  expect(kelompokBawaan('PRIMER', 'SIMPAN_PINJAM', 'SYARIAH')).toBe(42);
  expect(kelompokBawaan('PRIMER', 'SIMPAN_PINJAM', 'KONVENSIONAL')).toBe(18);
  expect(kelompokBawaan('PRIMER', 'JASA', 'KONVENSIONAL')).toBe(16);
});

describe('Koperasi Kelurahan Merah Putih', () => {
  const isi = isianPendirianSchema.parse(
    kiriman({ ragam: 'KKMP', nama: '', wilayahKerja: 'NASIONAL' }),
  );

  test('namanya diberi kelurahan, wilayahnya kelurahan itu', () => {
    expect(kolomPendirian(isi)).toMatchObject({
      nama: namaKkmp('32.76.01.1006'),
      wilayahKerja: 'KELURAHAN',
      bentuk: 'PRIMER_KAB_KOTA',
      adalahKkmp: true,
    });
    expect(namaKkmp('32.76.01.1006')).toMatch(/^Koperasi Kelurahan Merah Putih \S+/);
  });

  test('kolomnya kembali menjadi pilihan yang sama', () => {
    expect(ragamDari(kolomPendirian(isi))).toBe('KKMP');
    const sekunder: IsianPendirian = { ...isi, ragam: 'SEKUNDER', nama: 'Koperasi A B C' };
    expect(ragamDari(kolomPendirian(sekunder))).toBe('SEKUNDER');
    expect(ragamDari(kolomPendirian({ ...sekunder, ragam: 'PRIMER' }))).toBe('PRIMER');
  });
});

describe('isian', () => {
  test('rupiah dibaca dengan atau tanpa tanda', () => {
    expect(isianPendirianSchema.parse(kiriman())).toMatchObject({
      simpananPokok: 100_000n,
      simpananWajib: 20_000n,
      koperasiId: null,
      sektorUsaha: 7,
    });
  });

  test('nama wajib kecuali untuk koperasi kelurahan', () => {
    expect(galat({ nama: '' })).toEqual(['nama']);
    expect(galat({ nama: '', ragam: 'KKMP' })).toBeUndefined();
  });

  test('koperasi sekunder menyebut koperasi yang diwakili', () => {
    expect(galat({ ragam: 'SEKUNDER' })).toEqual(['koperasiId']);
  });

  test('koperasi simpan pinjam tidak ditanya sektornya', () => {
    const { sektorUsaha: _, ...tanpa } = kiriman({ jenis: 'SIMPAN_PINJAM' });
    expect(isianPendirianSchema.parse(tanpa).sektorUsaha).toBe(11);
    expect(isianPendirianSchema.parse(kiriman({ jenis: 'SIMPAN_PINJAM' })).sektorUsaha).toBe(11);
    expect(galat({ sektorUsaha: '' })).toEqual(['sektorUsaha']);
  });

  test('simpanan pokok nol dan sektor yang tidak ada ditolak', () => {
    expect(galat({ simpananPokok: '0' })).toEqual(['simpananPokok']);
    expect(galat({ simpananPokok: '999.999.999.999.999' })).toEqual(['simpananPokok']);
    expect(galat({ simpananPokok: '1.000.000.000' })).toBeUndefined();
    expect(galat({ sektorUsaha: '18' })).toEqual(['sektorUsaha']);
    expect(galat({ wilayahKerja: 'DUNIA' })).toEqual(['wilayahKerja']);
  });
});

test('langkah ditandai selesai hanya bila tersimpan dan tidak ada yang ditolak', () => {
  const isi = {
    bentuk: { ragam: 'PRIMER', jenis: 'JASA', pola: 'KONVENSIONAL' },
    wilayah: { kelurahanKode: 'x', alamat: 'Jalan Contoh 1', wilayahKerja: 'KOTA' },
    nama: { nama: 'Koperasi Jasa Melati Harum Depok' },
  };
  expect(langkahSelesai(bacaMulai(isi))).toEqual([true, false, true, false, false]);
  expect(langkahSelesai(bacaMulai({}))).toEqual(Array(5).fill(false));
});
