import type { HimpunanAturan, Pos } from '../../himpunan/types';
import { kunciNama } from '../../mesin/masukan/rules';
import { bacaRupiahLembar } from '../angka/rules';
import type { AngkaLembar } from '../types';

/*
 * Lines copied out of a spreadsheet: a name and the figures of one or two book years, cells apart by tabs.
 */

/** A line whose figure cannot be read. */
export interface BarisSalah {
  baris: number;
  isi: string;
  pesan: string;
}

export interface BacaanTempelan {
  angka: AngkaLembar[];
  /** Lines with figures whose name is none of the statement's. */
  tidakDikenal: string[];
  salah: BarisSalah[];
}

/** 'a) 1. Kas' → 'Kas'. */
const tanpaNomor = (label: string): string =>
  label.replace(/^\s*(?:(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s*)+/i, '').trim();

const tanpaKurung = (label: string): string => label.replace(/\s*\([^)]*\)/g, '').trim();

/** Lines by every name they may be pasted under: code, label, label without brackets. */
function namaPos(himpunan: HimpunanAturan): Map<string, Pos> {
  const hasil = new Map<string, Pos>();
  for (const cara of [
    (satu: Pos) => satu.kode,
    (satu: Pos) => satu.label,
    (satu: Pos) => tanpaKurung(satu.label),
  ]) {
    for (const satu of himpunan.pos) {
      const kunci = kunciNama(cara(satu));
      if (kunci !== '' && !hasil.has(kunci)) hasil.set(kunci, satu);
    }
  }
  return hasil;
}

/** '1,234,567.00' as English spreadsheets write it, and what accountants put for nothing. */
function rapikanAngka(sel: string): string {
  const isi = sel.trim();
  if (/^[-–—]+$/.test(isi)) return '';
  return /^\(?-?(?:Rp\.?\s*)?\d{1,3}(?:,\d{3})+(?:\.0+)?\)?$/i.test(isi)
    ? isi.replace(/\.0+(?=\)?$)/, '').replace(/,/g, '')
    : isi.replace(/[.,]0{1,2}(?=\)?$)/, '');
}

const berupaAngka = (sel: string): boolean => /^[(\s-]*(?:Rp\.?\s*)?[\d.,\s]*\d[\s)]*$/i.test(sel);

function pisahkan(baris: string): string[] {
  const sel = baris.includes('\t') ? baris.split('\t') : baris.split(/;|\s{2,}/);
  return sel.map((satu) => satu.trim());
}

/** Column of each book year, from a heading such as 'Uraian  2025  2024'; null without one. */
function kolomTahun(sel: readonly string[], tahunBuku: number): Map<number, number> | null {
  const hasil = new Map<number, number>();
  sel.forEach((satu, ke) => {
    const tahun = /\b((?:19|20)\d{2})\b/.exec(satu)?.[1];
    // '31 Des 2025' is a heading too, '2.025' is a figure.
    if (tahun && (satu === tahun || !berupaAngka(satu))) hasil.set(ke, Number(tahun));
  });
  const dikenal = [...hasil.values()].some((satu) => satu === tahunBuku || satu === tahunBuku - 1);
  return dikenal && hasil.size > 0 ? hasil : null;
}

/**
 * Reads pasted lines against one statement. Without a heading the first figure of a line is of the book
 * year that is assessed, the second of the year before. Headings, empty lines and sums are passed over:
 * the worksheet adds up itself.
 */
export function bacaTempelan(
  himpunan: HimpunanAturan,
  teks: string,
  tahunBuku: number,
): BacaanTempelan {
  const nama = namaPos(himpunan);
  const angka = new Map<string, AngkaLembar>();
  const tidakDikenal: string[] = [];
  const salah: BarisSalah[] = [];
  let kolom: Map<number, number> | null = null;

  teks.split(/\r\n?|\n/).forEach((mentah, ke) => {
    if (mentah.trim() === '') return;
    const baris = ke + 1;
    const sel = pisahkan(mentah);
    const letakNama = sel.findIndex((satu) => satu !== '' && !berupaAngka(satu));
    const label = letakNama < 0 ? '' : tanpaNomor(sel[letakNama] ?? '');
    const pos = nama.get(kunciNama(label)) ?? nama.get(kunciNama(tanpaKurung(label)));
    if (!pos) {
      const tahun = kolomTahun(sel, tahunBuku);
      if (tahun) kolom = tahun;
      else if (sel.some((satu, i) => i > letakNama && /\d/.test(satu) && berupaAngka(satu))) {
        tidakDikenal.push(label || mentah.trim().slice(0, 60));
      }
      return;
    }
    if (pos.rumus) return;
    const isi = sel.map((satu, i) => ({ satu, i })).filter(({ i }) => i > letakNama);
    const berurut = isi.filter(({ satu }) => satu !== '');
    const pasangan: [number, string][] = kolom
      ? [...kolom].map(([i, tahun]) => [tahun, sel[i] ?? ''])
      : berurut.slice(0, 2).map(({ satu }, urutan) => [tahunBuku - urutan, satu]);
    for (const [tahun, satu] of pasangan) {
      if (tahun !== tahunBuku && tahun !== tahunBuku - 1) continue;
      const rapi = rapikanAngka(satu);
      if (rapi === '') continue;
      const nilai = bacaRupiahLembar(rapi);
      const kunci = `${pos.kode}@${tahun}`;
      const pesan =
        nilai === null
          ? `“${satu.slice(0, 40)}” bukan rupiah utuh`
          : nilai < 0n && !pos.bolehNegatif
            ? `${pos.label} tidak boleh negatif`
            : angka.has(kunci)
              ? `${pos.label} muncul dua kali`
              : null;
      if (pesan) salah.push({ baris, isi: label, pesan });
      else if (nilai !== null) {
        angka.set(kunci, { pos: pos.kode, tahunBuku: tahun, nilai, asal: 'DITEMPEL' });
      }
    }
  });
  return { angka: [...angka.values()], tidakDikenal, salah };
}
