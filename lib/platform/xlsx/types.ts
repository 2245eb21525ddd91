/** How a cell looks; each is one style of the workbook. */
export const GAYA = [
  'biasa',
  'judul',
  'kepala',
  'kelompok',
  'isian',
  'isianAngka',
  'rupiah',
  'desimal',
  'hasil',
  'catatan',
] as const;
export type Gaya = (typeof GAYA)[number];

/** One cell to write. A formula may bring the result it has now, for programs that do not compute. */
export type SelTulis =
  | { teks: string; gaya?: Gaya }
  | { angka: string; gaya?: Gaya }
  | { rumus: string; hasil?: { angka: string } | { teks: string }; gaya?: Gaya }
  | { kosong: true; gaya?: Gaya };

export interface LembarTulis {
  nama: string;
  /** Widths of the columns in characters. */
  lebar: readonly number[];
  /** Columns that carry steps of the computation, from 0. */
  tersembunyi?: readonly number[];
  /** Rows that stay in view. */
  barisBeku?: number;
  baris: readonly (readonly (SelTulis | null)[])[];
  /** Cells that take one of a few words, e.g. `D2:D80` with `ya,tidak`. */
  pilihan?: readonly { rentang: string; isi: readonly string[] }[];
}

/** One cell as it was read: numbers as decimal text, formulas with the result that was saved. */
export interface SelBaca {
  jenis: 'TEKS' | 'ANGKA';
  isi: string;
  rumus?: string;
}

/** Sheets by name, cells by address (`C5`). */
export type BukuBaca = ReadonlyMap<string, ReadonlyMap<string, SelBaca>>;
