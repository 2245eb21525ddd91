import { describe, expect, it } from 'vitest';
import {
  bacaCatatan,
  bolehTindakanLaporan,
  kekuranganLaporan,
  NAMA_LAPORAN,
  peringatanLaporan,
} from './rules';
import type { IsianLaporan } from './schema';

const KOSONG = Object.fromEntries(NAMA_LAPORAN.map((nama) => [nama, null])) as IsianLaporan;
const LENGKAP: IsianLaporan = {
  tanggalRat: '2026-03-01',
  caraRat: 'DARING',
  anggotaLaki: 1,
  anggotaPerempuan: 1,
  karyawanLaki: 0,
  karyawanPerempuan: 0,
  manajerLaki: null,
  manajerPerempuan: null,
  modalSendiri: 4n,
  modalLuar: 6n,
  aset: 10n,
  volumeUsaha: 9n,
  shu: -1n,
};
const BERKAS = ['BERITA_ACARA_RAT', 'LAPORAN_KEUANGAN'] as const;

describe('kekuranganLaporan', () => {
  it('nothing is lacking of a whole report; managers are not asked for', () => {
    expect(kekuranganLaporan(LENGKAP, BERKAS)).toEqual([]);
  });
  it('without RAT neither way nor minutes are asked for', () => {
    const isi = { ...LENGKAP, tanggalRat: null, caraRat: null };
    expect(kekuranganLaporan(isi, ['LAPORAN_KEUANGAN'])).toEqual([]);
  });
  it('a RAT is told whole: date, way and minutes', () => {
    expect(kekuranganLaporan({ ...LENGKAP, caraRat: null }, ['LAPORAN_KEUANGAN'])).toEqual([
      'caraRat',
      'BERITA_ACARA_RAT',
    ]);
    expect(kekuranganLaporan({ ...LENGKAP, tanggalRat: null }, BERKAS)).toEqual(['tanggalRat']);
  });
  it('an empty report lacks all figures and the statements', () => {
    expect(kekuranganLaporan(KOSONG, [])).toHaveLength(10);
  });
});

describe('bolehTindakanLaporan', () => {
  it('what waits is only decided or taken back; what counts is only given back', () => {
    expect(bolehTindakanLaporan('DIAJUKAN', 'isi')).toBe(false);
    expect(bolehTindakanLaporan('DIAJUKAN', 'tarik')).toBe(true);
    expect(bolehTindakanLaporan('TERVERIFIKASI', 'isi')).toBe(false);
    expect(bolehTindakanLaporan('TERVERIFIKASI', 'verifikasi')).toBe(false);
    expect(bolehTindakanLaporan('TERVERIFIKASI', 'kembalikan')).toBe(true);
    expect(bolehTindakanLaporan('DIGANTIKAN', 'kembalikan')).toBe(false);
  });
});

describe('peringatanLaporan', () => {
  it('doubts a balance that does not balance, a surplus above the turnover, and no members', () => {
    const kode = (isi: Partial<IsianLaporan>) =>
      peringatanLaporan({ ...LENGKAP, ...isi }).map((satu) => satu.kode);
    expect(kode({})).toEqual([]);
    expect(kode({ aset: 11n })).toEqual(['ASET_TIDAK_SEIMBANG']);
    expect(kode({ shu: 10n })).toEqual(['SHU_MELEBIHI_VOLUME']);
    expect(kode({ shu: -(LENGKAP.aset ?? 0n) })).toEqual([]);
    expect(kode({ shu: -(LENGKAP.aset ?? 0n) - 1n })).toEqual(['RUGI_MELEBIHI_ASET']);
    expect(kode({ anggotaLaki: 0, anggotaPerempuan: 0 })).toEqual(['TANPA_ANGGOTA']);
  });
});

it('notes are read only of fields that the form has', () => {
  expect(bacaCatatan({ aset: 'x', asing: 'y', shu: 5, LAPORAN_KEUANGAN: 'z' })).toEqual({
    aset: 'x',
    LAPORAN_KEUANGAN: 'z',
  });
  expect(bacaCatatan(null)).toEqual({});
});
