import { describe, expect, test } from 'vitest';
import {
  bacaKode,
  HURUF_KODE,
  lengkapiDariDraf,
  PANJANG_KODE,
  susunKode,
  tampilkanKode,
} from './rules';

describe('kode', () => {
  test('hanya huruf dan angka yang tidak tertukar, masing-masing satu kali', () => {
    expect(HURUF_KODE).not.toMatch(/[0O1IL]/);
    expect(new Set(HURUF_KODE).size).toBe(HURUF_KODE.length);
  });

  test('disusun dari angka acak di dalam batas, ditulis dalam dua kelompok', () => {
    let ke = 0;
    const kode = susunKode((batas) => {
      expect(batas).toBe(HURUF_KODE.length);
      ke += 1;
      return ke === 1 ? batas - 1 : ke;
    });
    expect(kode).toHaveLength(PANJANG_KODE);
    expect(kode.startsWith('9')).toBe(true);
    expect(tampilkanKode('ABCD2345')).toBe('ABCD 2345');
  });

  test.each(['ABCD2345', 'abcd 2345', ' ABCD-2345 ', 'abcd\u20132345', 'ＡＢＣＤ２３４５'])(
    '%s dibaca',
    (teks) => expect(bacaKode(teks)).toEqual({ ok: true, kode: 'ABCD2345' }),
  );

  test.each([
    ['', 'Isi kode'],
    ['ABC2345', 'Yang Anda tulis baru 7'],
    ['ABCD23456', 'Yang Anda tulis 9'],
    ['ABCD234O', 'tidak pernah memuat'],
    ['ABCD2310', 'tidak pernah memuat'],
    ['ABCD_345', 'hanya berisi huruf dan angka'],
  ])('%s ditolak: %s', (teks, galat) =>
    expect(bacaKode(teks)).toMatchObject({ ok: false, galat: expect.stringContaining(galat) }),
  );
});

describe('isian pendaftaran yang belum dikirim', () => {
  test('hanya mengisi yang kosong, tidak pernah nomor yang sudah tersimpan', () => {
    const draf = {
      nama: 'Siti Lain',
      nikPenduduk: '3276014505900001',
      tempatLahir: 'Depok',
      statusKawin: '',
    };
    expect(lengkapiDariDraf('pemilik', { nama: 'Siti', tempatLahir: '' }, {}, draf)).toEqual({
      tempatLahir: 'Depok',
    });
    const telepon = { telepon: '0812 3456 7890' };
    expect(lengkapiDariDraf('alamat', {}, { telepon: '•••• 7890' }, telepon)).toEqual({});
    expect(lengkapiDariDraf('alamat', {}, { telepon: '' }, telepon)).toEqual(telepon);
  });

  test('alamat sebagai satu kesatuan', () => {
    const draf = { alamat: 'Jalan Rumah 1', rt: '004', rw: '', kelurahanKode: 'A' };
    expect(lengkapiDariDraf('alamat', { alamat: '', kelurahanKode: 'B' }, {}, draf)).toEqual({
      alamat: 'Jalan Rumah 1',
      rt: '004',
      kelurahanKode: 'A',
    });
    expect(
      lengkapiDariDraf('alamat', { alamat: 'X', rt: '', kelurahanKode: 'B' }, {}, draf),
    ).toEqual({});
    expect(lengkapiDariDraf('alamat', { kelurahanKode: 'B' }, {}, { kelurahanKode: 'A' })).toEqual(
      {},
    );
  });
});
