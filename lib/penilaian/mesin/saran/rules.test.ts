import { describe, expect, it } from 'vitest';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import type { HimpunanAturan } from '../../himpunan/types';
import { hitungKertasKerja } from '../rules';
import { saranPerbaikan } from './rules';

const himpunan = (id: string) => HIMPUNAN_AWAL.find((h) => h.id === id) as HimpunanAturan;
const KSP = himpunan('kkpkk-2021-ksp-kuk12');
const P06 = himpunan('perdep-06-2016');
const cari = (h: HimpunanAturan, kode: string, jawaban: object) =>
  saranPerbaikan(h, { indikator: { [kode]: jawaban } })[0];

describe('apa yang paling menaikkan', () => {
  it('menyebut tambahan dan batas yang harus dicapai', () => {
    expect(cari(KSP, 'KK-08', { rasio: '60' })).toMatchObject({
      indikator: 'KK-08',
      tambahan: '0.55555555555555555556',
      kalimat: '+0,6 bila cadangan menutup paling sedikit 75 % piutang bermasalah',
      total: null,
    });
    expect(cari(KSP, 'KK-07', { rasio: '11' })?.kalimat).toBe(
      '+0,6 bila piutang bermasalah turun menjadi paling banyak 10 % total piutang',
    );
    expect(cari(KSP, 'MD-01', { rasio: '5' })?.kalimat).toBe(
      '+0,9 bila ekuitas mencapai paling sedikit 10 % total aset',
    );
    expect(cari(KSP, 'PR-I4a', { rasio: '5' })?.langkah).toBe(
      'aset likuid mencapai lebih dari 5 % total aset',
    );
    expect(cari(KSP, 'KK-04', { rasio: '80' })?.langkah).toBe(
      'beban operasional anggota turun menjadi di bawah 80 % partisipasi bruto',
    );
  });

  it('daftar periksa: berapa butir yang cukup untuk naik', () => {
    expect(cari(KSP, 'TK-P2', { terpenuhi: 2 })?.langkah).toContain('3 dari 5 butir');
    expect(cari(KSP, 'TK-P2', { terpenuhi: 4 })).toBeUndefined();
    expect(cari(P06, '3a', { terpenuhi: 11 })?.langkah).toContain('12 dari 12 butir');
  });

  it('rasio yang tidak searah menuju pita terdekat yang lebih baik', () => {
    expect(cari(P06, '1a', { rasio: '70' })?.kalimat).toBe(
      '+3 bila modal sendiri terhadap total aset menjadi paling banyak 60 %',
    );
    expect(cari(P06, '1a', { rasio: '30' })?.langkah).toContain('lebih dari 40 %');
    expect(cari(P06, '5a', { rasio: '12' })).toBeUndefined();
  });

  it('yang terbesar lebih dahulu; menjumlahkan tambahan memberi total yang dijanjikan', () => {
    const contoh = KSP.contoh.find((c) => c.nama.endsWith('2'));
    const masukan = { indikator: contoh?.indikator ?? {} };
    const saran = saranPerbaikan(KSP, masukan);
    expect(saran).toHaveLength(60);
    const angka = saran.map((s) => Number(s.tambahan));
    expect(angka).toEqual([...angka].sort((a, b) => b - a));
    expect(saran[0]?.aspek).toBe('MD');
    expect(saranPerbaikan(KSP, masukan, 3)).toEqual(saran.slice(0, 3));
    // What is promised for one indicator is what comes out when it really gets there.
    const satu = saran.find((s) => s.indikator === 'KK-08');
    const nyata = hitungKertasKerja(KSP, {
      indikator: { ...masukan.indikator, 'KK-08': { rasio: '50' } },
    });
    expect(satu?.total).toBe(nyata.total);
    expect(satu?.predikat).toBe(nyata.predikat);
  });

  it('yang sudah terbaik, tidak berlaku, belum diisi, atau aspeknya diberikan tidak disarankan', () => {
    expect(saranPerbaikan(KSP, { indikator: KSP.contoh[0]?.indikator })).toEqual([]);
    expect(cari(KSP, 'MD-01', { tidakBerlaku: true })).toBeUndefined();
    expect(saranPerbaikan(KSP, {})).toEqual([]);
    expect(
      saranPerbaikan(KSP, { indikator: { 'MD-01': { rasio: '5' } }, aspek: { MD: '40' } }),
    ).toEqual([]);
  });
});
