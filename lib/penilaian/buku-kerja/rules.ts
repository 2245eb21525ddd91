import type { LembarTulis } from '@/lib/platform/xlsx/types';
import type { HimpunanAturan } from '../himpunan/types';
import { masukanLembar } from '../lembar/rules';
import { hitungKertasKerja } from '../mesin/rules';
import { lembarCatatan } from './catatan/rules';
import { lembarDaftar } from './daftar/rules';
import { lembarKeuangan } from './keuangan/rules';
import { lembarIndikator } from './lembar-indikator/rules';
import { lembarRingkasan } from './ringkasan/rules';
import type { Bahan } from './sel/rules';
import { susun } from './susunan/rules';
import type { IsiBukuKerja } from './types';

/*
 * The official workbook: a filled worksheet as a spreadsheet whose formulas give the same result as the
 * engine. Yellow cells are typed, everything else follows.
 */

/**
 * The sheets of a workbook. Its formulas give the same nilai, skor, total (to ten decimals) and predikat
 * as the engine, as long as amounts stay below the 15 digits that spreadsheets compute exactly.
 */
export function susunBukuKerja(himpunan: HimpunanAturan, isi: IsiBukuKerja): LembarTulis[] {
  const masukan = masukanLembar(himpunan, isi.tahunBuku, isi.jawaban, isi.angka);
  const bahan: Bahan = {
    himpunan,
    isi,
    susunan: susun(himpunan),
    hasil: hitungKertasKerja(himpunan, masukan),
    jawaban: new Map(
      isi.jawaban.map((satu) => [satu.jenis === 'ASPEK' ? `aspek:${satu.kode}` : satu.kode, satu]),
    ),
  };
  return [
    lembarRingkasan(bahan),
    lembarKeuangan(bahan),
    lembarDaftar(bahan),
    lembarIndikator(bahan),
    lembarCatatan(bahan),
  ];
}
