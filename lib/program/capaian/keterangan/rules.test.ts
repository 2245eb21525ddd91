import { describe, expect, it } from 'vitest';
import { NOL } from '../rules';
import type { DataCapaianProgram } from '../types';
import { kalimatCapaianSeluruh, keteranganCapaian } from './rules';

const KELURAHAN = {
  ...NOL,
  kelurahanKode: '32.76.01.1006',
  kelurahan: 'Depok',
  kecamatan: 'Pancoran Mas',
  kuota: 12,
};
const data = (ubah: Partial<DataCapaianProgram> = {}): DataCapaianProgram => ({
  tahun: 2026,
  target: 1701,
  seluruhKota: true,
  tidakDicatat: false,
  hadirPersenMin: 75,
  semua: { ...NOL, pendaftar: 9, terpilih: 4 },
  wilayah: [KELURAHAN, { ...KELURAHAN, kelurahanKode: '32.76.01.1007', kelurahan: 'Pancoran Mas' }],
  kelompokPalingSedikit: 1,
  pada: new Date(),
  ...ubah,
});

describe('keterangan capaian', () => {
  it('kota: dari sasaran; yang tersembunyi tanpa bagian', () => {
    expect(keteranganCapaian('terpilih', data())).toBe('0,2\u00a0% dari sasaran 1.701');
    expect(keteranganCapaian('terpilih', data({ kelompokPalingSedikit: 5 }))).toBe(
      'dari sasaran 1.701',
    );
    expect(keteranganCapaian('terpilih', data({ target: null }))).toBe(
      'sasaran tahun ini belum ditetapkan',
    );
    expect(keteranganCapaian('pendaftar', data())).toBe('semua yang mendaftar untuk 2026');
    expect(keteranganCapaian('selesai', data())).toBe('orang, di seluruh kota');
  });
  it('petugas kelurahan: dari kuota kelurahannya, dan disebut kelurahannya', () => {
    const sendiri = data({ seluruhKota: false, wilayah: [KELURAHAN] });
    expect(keteranganCapaian('terpilih', sendiri)).toBe(
      '33,3\u00a0% dari kuota Kelurahan Depok, 12 orang',
    );
    expect(keteranganCapaian('pendaftar', sendiri)).toBe(
      'semua yang mendaftar di Kelurahan Depok untuk 2026',
    );
    expect(keteranganCapaian('selesai', sendiri)).toBe('orang, di Kelurahan Depok');
    const bebas = data({ seluruhKota: false, wilayah: [{ ...KELURAHAN, kuota: null }] });
    expect(keteranganCapaian('terpilih', bebas)).toBe('di Kelurahan Depok, tanpa batas kuota');
    const dua = data({ seluruhKota: false });
    expect(keteranganCapaian('terpilih', dua)).toBe(
      '16,7\u00a0% dari kuota 2 kelurahan Anda, 24 orang',
    );
  });
  it('dilatih: menurut kehadiran yang diminta program', () => {
    expect(keteranganCapaian('dilatih', data({ hadirPersenMin: 80 }))).toBe(
      'hadir paling sedikit 80 % hari pelatihannya',
    );
  });
});

it('capaian seluruh tahun: dari sasaran seluruhnya, dengan tanggalnya', () => {
  const isi = { target: 5000, terpilih: 34, pada: new Date('2026-11-27T03:00:00Z') };
  const kalimat = kalimatCapaianSeluruh(isi);
  expect(kalimat).toContain('34 dari sasaran seluruhnya 5.000 orang (0,7\u00a0%)');
  expect(kalimat).toContain('per 27 November 2026');
  expect(kalimatCapaianSeluruh({ ...isi, terpilih: null })).toMatch(/disembunyikan, dari sasaran/);
});
