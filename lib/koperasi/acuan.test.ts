import { describe, expect, it } from 'vitest';
import {
  BENTUK_KOPERASI,
  JENIS_KOPERASI,
  KELOMPOK_KOPERASI,
  kodeAcuan,
  labelAcuan,
  labelNomor,
  PENGESAH_BADAN_HUKUM,
  SEKTOR_USAHA,
} from './acuan';

describe('daftar formulir resmi', () => {
  it('45 kelompok dan 17 sektor, tanpa kembar', () => {
    expect(KELOMPOK_KOPERASI).toHaveLength(45);
    expect(SEKTOR_USAHA).toHaveLength(17);
    expect(new Set(KELOMPOK_KOPERASI.map(({ label }) => label)).size).toBe(45);
    expect(new Set(SEKTOR_USAHA.map(({ label }) => label)).size).toBe(17);
  });

  it.each([
    [1, 'KUD'],
    [11, 'Kopkar'],
    [12, 'Angkatan Darat'],
    [15, 'Kepolisian'],
    [16, 'Serba Usaha'],
    [18, 'Simpan Pinjam'],
    [20, 'Angkutan Laut'],
    [28, 'KPRI'],
    [31, 'Wanita'],
    [39, 'PKL'],
    [41, 'Lainnya'],
    [45, 'Digital'],
  ])('kelompok %i adalah %s', (nomor, label) => {
    expect(labelNomor(KELOMPOK_KOPERASI, nomor)).toBe(label);
  });

  it('nomor dan kode', () => {
    expect(labelNomor(SEKTOR_USAHA, 11)).toBe('Keuangan dan asuransi');
    expect(labelNomor(SEKTOR_USAHA, 99)).toBe('99');
    expect(labelAcuan(BENTUK_KOPERASI, 'PRIMER_KAB_KOTA')).toBe('Primer Kabupaten/Kota');
    expect(PENGESAH_BADAN_HUKUM.find(({ kode }) => kode === 'TIDAK_TAHU')?.nomor).toBe(0);
    expect(kodeAcuan(JENIS_KOPERASI)).toEqual([
      'PRODUSEN',
      'PEMASARAN',
      'KONSUMEN',
      'JASA',
      'SIMPAN_PINJAM',
    ]);
  });
});
