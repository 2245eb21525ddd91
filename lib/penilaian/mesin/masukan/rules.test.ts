import { describe, expect, it } from 'vitest';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import type { HimpunanAturan } from '../../himpunan/types';
import { bacaMasukan } from './rules';

const himpunan = (id: string) => HIMPUNAN_AWAL.find((h) => h.id === id) as HimpunanAturan;
const KSP = himpunan('kkpkk-2021-ksp-kuk12');
const P06 = himpunan('perdep-06-2016');
const galat = (isi: Record<string, unknown>, h = KSP) => {
  const hasil = bacaMasukan(h, isi);
  return hasil.ok ? [] : hasil.galat.map(({ di }) => di);
};
const masukan = (isi: Record<string, unknown>, h = KSP) => {
  const hasil = bacaMasukan(h, isi);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.galat));
  return hasil.masukan;
};

describe('yang diterima', () => {
  it('contoh permintaan', () => {
    expect(
      masukan({
        indikator: {
          'KK-01': { rasio: '7.2' },
          'TK-P1': { terpenuhi: 3 },
          'PR-I2a': { tidakBerlaku: true, alasan: 'Satu produk saja.' },
          'TK-P2': { terpenuhi: '5' },
          'MD-01': { tidakBerlaku: false, rasio: '-12.50' },
        },
        keuangan: { kas: { 2024: '1', 2025: 2 }, giro: { 2024: null } },
      }),
    ).toEqual({
      indikator: {
        'KK-01': { rasio: '7.2' },
        'TK-P1': { terpenuhi: 3 },
        'PR-I2a': { tidakBerlaku: true, alasan: 'Satu produk saja.' },
        'TK-P2': { terpenuhi: 5 },
        'MD-01': { tidakBerlaku: false, rasio: '-12.50' },
      },
      keuangan: { kini: { kas: '2' }, lalu: { kas: '1' } },
    });
  });

  it('nama aspek: kode, nomor, dan alias, apa pun huruf dan tandanya', () => {
    const aspek = { 1: '15', KAP: '25', Manajemen: 15, efisiensi: '8.00', 5: '3.75' };
    expect(
      masukan({ aspek: { ...aspek, 'kemandirian-pertumbuhan': '6', 'Jati Diri': '7' } }, P06),
    ).toEqual({
      aspek: {
        permodalan: '15',
        kap: '25',
        manajemen: '15',
        efisiensi: '8.00',
        likuiditas: '3.75',
        kemandirian: '6',
        jatidiri: '7',
      },
    });
    expect(masukan({ aspek: { tata_kelola: '1', kk: '2' } })).toEqual({
      aspek: { TK: '1', KK: '2' },
    });
  });

  it('satu tahun buku saja adalah tahun yang dinilai', () => {
    expect(masukan({ keuangan: { kas: { 2025: '1' } } }).keuangan).toEqual({
      kini: { kas: '1' },
      lalu: {},
    });
  });
});

describe('yang ditolak, dengan tempatnya', () => {
  it.each([
    [{ indikator: [] }, ['indikator']],
    [{ indikator: null }, ['indikator']],
    [{ lain: 1 }, ['lain']],
    [{ indikator: { XX: { rasio: '1' } } }, ['indikator.XX']],
    [{ indikator: { __proto__: null, 'KK-01': 7 } }, ['indikator.KK-01']],
    [{ indikator: { 'KK-01': { rasio: '7,2' } } }, ['indikator.KK-01.rasio']],
    [{ indikator: { 'KK-01': { rasio: true } } }, ['indikator.KK-01.rasio']],
    [{ indikator: { 'KK-01': { rasio: null } } }, ['indikator.KK-01.rasio']],
    [{ indikator: { 'KK-01': { rasio: '' } } }, ['indikator.KK-01.rasio']],
    [{ indikator: { 'KK-01': { nilai: '1' } } }, ['indikator.KK-01.nilai']],
    [{ indikator: { 'KK-01': { terpenuhi: 1 } } }, ['indikator.KK-01.terpenuhi']],
    [{ indikator: { 'TK-P1': { terpenuhi: 5 } } }, ['indikator.TK-P1.terpenuhi']],
    [{ indikator: { 'TK-P1': { terpenuhi: -1 } } }, ['indikator.TK-P1.terpenuhi']],
    [{ indikator: { 'TK-P1': { terpenuhi: 1.5 } } }, ['indikator.TK-P1.terpenuhi']],
    [{ indikator: { 'TK-P1': { rasio: '101' } } }, ['indikator.TK-P1.rasio']],
    [{ indikator: { 'TK-P1': { tidakBerlaku: 'ya' } } }, ['indikator.TK-P1.tidakBerlaku']],
    [{ indikator: { 'TK-P1': { terpenuhi: 1, tidakBerlaku: true } } }, ['indikator.TK-P1']],
    [{ indikator: { 'TK-P1': { terpenuhi: 1, rasio: '25' } } }, ['indikator.TK-P1']],
    [{ indikator: { 'TK-P1': { terpenuhi: 1, alasan: 'x' } } }, ['indikator.TK-P1.alasan']],
    [{ aspek: { TK: '100.1' } }, ['aspek.TK']],
    [{ aspek: { TK: '-1' } }, ['aspek.TK']],
    [{ aspek: { TK: '1', tataKelola: '1' } }, ['aspek.tataKelola']],
    [{ aspek: { XX: '1' } }, ['aspek.XX']],
    [{ keuangan: { kas: '1' } }, ['keuangan.kas']],
    [{ keuangan: { kas: { lalu: '1' } } }, ['keuangan.kas.lalu']],
    [{ keuangan: { kas: { 2025: 'x' } } }, ['keuangan.kas.2025']],
    [{ keuangan: { kas: { 2025: '1', 2023: '1' } } }, ['keuangan']],
    [{ keuangan: { kaas: { 2025: '1' } } }, ['keuangan.kaas']],
    [{ keuangan: { total_aset: { 2025: '1' } } }, ['keuangan.total_aset']],
  ])('%j', (isi, di) => expect(galat(isi as Record<string, unknown>)).toEqual(di));

  it('skor aspek Perdep 06/2016 paling banyak bobotnya', () => {
    expect(galat({ aspek: { permodalan: '15.01' } }, P06)).toEqual(['aspek.permodalan']);
    expect(galat({ aspek: { permodalan: '15' } }, P06)).toEqual([]);
  });

  it('semua kesalahan sekaligus', () => {
    expect(
      galat({ a: 1, indikator: { 'KK-01': { rasio: 'x' }, B: {} }, aspek: { C: '1' } }),
    ).toEqual(['a', 'indikator.KK-01.rasio', 'indikator.B', 'aspek.C']);
  });
});
