import { describe, expect, it } from 'vitest';
import { peringatanIsian } from './rules';
import { type IsianKoperasi, isianKoperasiSchema } from './schema';

const HARI_INI = '2026-11-29';

const isian = (ubah: Record<string, string> = {}): IsianKoperasi =>
  isianKoperasiSchema.parse({
    ...{ nama: 'Koperasi Konsumen Seroja Biru Depok', statusNomorInduk: 'BELUM_BERSERTIFIKAT' },
    ...{ nomorBadanHukum: '7/BH/UJI/2015', pengesah: 'TIDAK_TAHU', bentuk: 'PRIMER_KAB_KOTA' },
    ...{ jenis: 'KONSUMEN', kelompok: '16', sektorUsaha: '7', binaan: 'KAB_KOTA' },
    ...{ pola: 'KONVENSIONAL', alamat: 'Jalan Contoh 1', kelurahanKode: '32.76.06.1001' },
    ...{ telepon: '021 7700 1234', menerimaAnggota: 'ya' },
    ...{ simpananPokok: '100.000', simpananWajib: '20.000' },
    ...ubah,
  });

/** Code and field of every doubt. */
const ragu = (ubah: Record<string, string> = {}) =>
  peringatanIsian(isian(ubah), {
    kataPalingSedikit: 3,
    kodePos: undefined,
    hariIni: HARI_INI,
  }).map(({ kode, isian: nama }) => `${kode} ${nama}`);

describe('peringatanIsian', () => {
  it('isian yang lazim tidak menimbulkan keraguan', () => {
    expect(ragu()).toEqual([]);
  });

  it('menerima anggota tanpa simpanan pokok atau wajib', () => {
    expect(ragu({ simpananPokok: '' })).toEqual(['MENERIMA_TANPA_SIMPANAN simpananPokok']);
    expect(ragu({ simpananWajib: '' })).toEqual(['MENERIMA_TANPA_SIMPANAN simpananWajib']);
    expect(ragu({ simpananPokok: '', simpananWajib: '', menerimaAnggota: '' })).toEqual([]);
  });

  it('sertifikat yang disebut aktif sampai hari yang sudah lewat', () => {
    const aktif = { nomorIndukKoperasi: '3276010000017', statusNomorInduk: 'SERTIFIKAT_AKTIF' };
    expect(ragu({ ...aktif, sertifikatBerlakuHingga: HARI_INI })).toEqual([]);
    expect(ragu({ ...aktif, sertifikatBerlakuHingga: '2026-11-28' })).toEqual([
      'SERTIFIKAT_LEWAT sertifikatBerlakuHingga',
    ]);
    const habis = { ...aktif, statusNomorInduk: 'SERTIFIKAT_KEDALUWARSA' };
    expect(ragu({ ...habis, sertifikatBerlakuHingga: '2026-11-28' })).toEqual([]);
  });

  it('nomor rekening yang sama dua kali, bagaimanapun ditulis', () => {
    const dua = (nomor: string) => ({
      ...{ rekening1Bank: 'Bank A', rekening1Nomor: '12-345', rekening1AtasNama: 'Koperasi' },
      ...{ rekening2Bank: 'Bank B', rekening2Nomor: nomor, rekening2AtasNama: 'Koperasi' },
    });
    expect(ragu(dua('12.346'))).toEqual([]);
    expect(ragu(dua('12345'))).toEqual(['REKENING_SAMA rekening2Nomor']);
  });

  it('kelompok KSPPS dengan pola konvensional', () => {
    const kspps = {
      nama: 'Koperasi Simpan Pinjam dan Pembiayaan Syariah Seroja Biru Depok',
      ...{ jenis: 'SIMPAN_PINJAM', kelompok: '42', sektorUsaha: '11' },
    };
    expect(ragu({ ...kspps, pola: 'SYARIAH' })).toEqual([]);
    expect(ragu(kspps)).toEqual(['KSPPS_KONVENSIONAL pola']);
  });

  it('NIB dari satu angka', () => {
    expect(ragu({ nib: '9120001234567' })).toEqual([]);
    for (const nib of ['0000000000000', '1111111111111'])
      expect(ragu({ nib })).toEqual(['NIB_SATU_ANGKA nib']);
  });

  it('NPWP dari satu angka, lama atau baru', () => {
    expect(ragu({ npwp: '012345678412000' })).toEqual([]);
    for (const npwp of ['111111111111111', '1111111111111111', '000000000000000'])
      expect(ragu({ npwp })).toEqual(['NPWP_SATU_ANGKA npwp']);
  });

  it('tahun di dalam nomor AHU yang bukan tahun tanggalnya', () => {
    const nomorBadanHukum = 'AHU-0004793.AH.01.26.TAHUN 2020';
    expect(ragu({ nomorBadanHukum })).toEqual([]);
    expect(ragu({ nomorBadanHukum, tanggalBadanHukum: '2020-12-31' })).toEqual([]);
    expect(ragu({ nomorBadanHukum, tanggalBadanHukum: '2021-01-01' })).toEqual([
      'TAHUN_BADAN_HUKUM_BERBEDA tanggalBadanHukum',
    ]);
  });

  it('simpanan yang tidak lazim', () => {
    const simpanan = (simpananPokok: string, simpananWajib: string) =>
      ragu({ simpananPokok, simpananWajib });
    expect(simpanan('100.000', '10.000.000')).toEqual([]);
    expect(simpanan('1.000.000', '10.000.001')).toEqual([
      'SIMPANAN_WAJIB_TIDAK_LAZIM simpananWajib',
    ]);
    expect(simpanan('100.000', '10.000.100')).toEqual([
      'SIMPANAN_WAJIB_TIDAK_LAZIM simpananWajib',
      'SIMPANAN_WAJIB_MELEBIHI_POKOK simpananWajib',
    ]);
    expect(simpanan('1.000', '100.000')).toEqual([]);
    expect(simpanan('1.000', '100.001')).toEqual(['SIMPANAN_WAJIB_MELEBIHI_POKOK simpananWajib']);
    // No pokok at all is the way of some koperasi.
    expect(simpanan('0', '100.001')).toEqual([]);
    expect(simpanan('100.000.001', '20.000')).toEqual(['SIMPANAN_POKOK_TIDAK_LAZIM simpananPokok']);
  });
});
