import { describe, expect, it } from 'vitest';
import { butirBagian, nilaiRapi, tampilkanIsian } from './rules';

const tampil = (...[bagian, nilai]: Parameters<typeof nilaiRapi>) =>
  Object.fromEntries(
    butirBagian(bagian, nilaiRapi(bagian, nilai)).map(({ isian, nilai: teks }) => [isian, teks]),
  );

it.each([
  ['modalUsaha', '25.000.000', 'Rp25.000.000'],
  ['omzetTahunan', 'Rp 1.000,00', 'Rp1.000'],
  ['aset', '1,5 juta', '1,5 juta'],
  ['pekerjaDibayarLaki', '1.000', '1.000 orang'],
  ['tanggalLahir', '05/05/1990', '5 Mei 1990'],
  ['skuHingga', '2027-01-02', '2 Januari 2027'],
  ['sku', '1-2-2027', '1-2-2027'],
  ['akurasiMeter', '12', 'sekitar 12 meter'],
])('%s yang diketik %s disebut %s, tanpa menunggu langkahnya lengkap', (isian, ketikan, kata) => {
  expect(tampilkanIsian(isian, ketikan)).toBe(kata);
});

describe('jawaban yang diperiksa sekali lagi', () => {
  it.each([
    ['25000000', 'Rp25.000.000'],
    ['25.000.000', 'Rp25.000.000'],
    ['Rp 25.000.000,00', 'Rp25.000.000'],
  ])('uang yang diketik %s dibaca %s', (modalUsaha, terbaca) => {
    const isi = { modalUsaha, omzetTahunan: '1.000', tahunData: '2025', pekerjaDibayarLaki: '2' };
    expect(tampil('keuangan', isi)).toMatchObject({
      modalUsaha: terbaca,
      omzetTahunan: 'Rp1.000',
      pekerjaDibayarLaki: '2 orang',
      pekerjaDibayarPerempuan: '',
    });
  });

  it('tanggal dan nomor ditulis seperti tersimpan, NIK penduduk tetap tersamar', () => {
    const isi = {
      nama: '  Siti  ',
      nikPenduduk: '3276 0145 0590 0001',
      jenisKelamin: 'PEREMPUAN',
      tempatLahir: 'Depok',
      tanggalLahir: '05/05/1990',
    };
    expect(tampil('pemilik', isi)).toMatchObject({
      nama: 'Siti',
      nikPenduduk: '************0001',
      tanggalLahir: '5 Mei 1990',
    });
  });

  it('langkah yang belum lengkap tampil seperti diketik', () => {
    expect(tampil('keuangan', { modalUsaha: '1,5 juta' })).toMatchObject({
      modalUsaha: '1,5 juta',
      omzetTahunan: '',
    });
  });
});
