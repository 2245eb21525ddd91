import type { SelTulis } from '@/lib/platform/xlsx/types';
import type { HimpunanAturan } from '../../himpunan/types';
import type { HasilMesin } from '../../mesin/types';
import type { Susunan } from '../susunan/rules';
import type { IsiBukuKerja, JawabanBukuKerja } from '../types';

/* What all sheets are made of. */

export type Baris = (SelTulis | null)[];

export const teks = (isi: string, gaya?: SelTulis['gaya']): SelTulis => ({ teks: isi, gaya });
export const kosong = (gaya: SelTulis['gaya']): SelTulis => ({ kosong: true, gaya });
export const isian = (isi: string | null | undefined): SelTulis =>
  isi ? teks(isi, 'isian') : kosong('isian');
export const angkaIsian = (isi: string | null | undefined): SelTulis =>
  isi ? { angka: isi, gaya: 'isianAngka' } : kosong('isianAngka');
export const hasilAngka = (isi: string | null | undefined) =>
  isi === null || isi === undefined ? { teks: '' } : { angka: isi };

export interface Bahan {
  himpunan: HimpunanAturan;
  isi: IsiBukuKerja;
  susunan: Susunan;
  hasil: HasilMesin;
  jawaban: ReadonlyMap<string, JawabanBukuKerja>;
}

export const PENJELASAN =
  'Isi sel kuning. Sel lain dihitung sendiri dari sel kuning dan dari lembar lain; jangan diubah.';
