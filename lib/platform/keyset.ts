import { bersihkanTeks } from './teks-bersih';

/**
 * Paging by key instead of by offset: page 4,000 costs as much as page 1, and a row that is added in
 * the meantime neither repeats nor skips another.
 */
export interface Halaman<T> {
  baris: T[];
  /** Cursor of the page before, null on the first. */
  sebelum: string | null;
  /** Cursor of the next page, null on the last. */
  setelah: string | null;
}

/**
 * Makes a page of what was read.
 *
 * @param terbaca one row more than `ukuran`, in the direction that was read: after a cursor, or
 *   backwards from it
 * @param kursor the cursor of a row
 */
export function susunHalaman<T>(
  terbaca: readonly T[],
  {
    ukuran,
    mundur,
    dariKursor,
    kursor,
  }: { ukuran: number; mundur: boolean; dariKursor: boolean; kursor: (baris: T) => string },
): Halaman<T> {
  const lebih = terbaca.length > ukuran;
  const baris = terbaca.slice(0, ukuran);
  if (mundur) baris.reverse();
  const pertama = baris[0];
  const terakhir = baris.at(-1);
  const adaSebelum = mundur ? lebih : dariKursor;
  const adaSetelah = mundur ? dariKursor : lebih;
  return {
    baris,
    sebelum: adaSebelum && pertama !== undefined ? kursor(pertama) : null,
    setelah: adaSetelah && terakhir !== undefined ? kursor(terakhir) : null,
  };
}

/** Key and id of the row after or before which a page starts. */
export interface Kursor {
  kunci: string;
  id: string;
}

export const tulisKursor = ({ kunci, id }: Kursor): string => `${kunci}~${id}`;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Null for what `tulisKursor` cannot have written. */
export function bacaKursor(teks: string): Kursor | null {
  const letak = teks.lastIndexOf('~');
  if (letak < 1) return null;
  const id = teks.slice(letak + 1);
  const kunci = bersihkanTeks(teks.slice(0, letak), 500);
  return kunci.ok && UUID.test(id) ? { kunci: kunci.nilai, id } : null;
}

/** The instant that `Date.toISOString` wrote; null for what it cannot have written, or no row can hold. */
export function saatSah(teks: string): Date | null {
  if (!/^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(teks)) return null;
  const saat = new Date(teks);
  return Number.isNaN(saat.getTime()) ? null : saat;
}

/** The instant in a cursor of a list in order of time; null for what no row can hold. */
export const saatKursor = (kursor: Kursor | null): Date | null => kursor && saatSah(kursor.kunci);

/** Row after or before which a page of a list in order of time starts; null as in `bacaKursor`. */
export function bacaKursorSaat(teks: string | undefined): { saat: Date; id: string } | null {
  const kursor = teks === undefined ? null : bacaKursor(teks);
  const saat = saatKursor(kursor);
  return kursor && saat ? { saat, id: kursor.id } : null;
}

/** Address of a list with some of its parameters changed; empty ones fall away. */
export function alamatDaftar(
  dasar: string,
  parameter: Record<string, string | null | undefined>,
): string {
  const isi = new URLSearchParams();
  for (const [nama, nilai] of Object.entries(parameter)) if (nilai) isi.set(nama, nilai);
  const teks = isi.toString();
  return teks === '' ? dasar : `${dasar}?${teks}`;
}
