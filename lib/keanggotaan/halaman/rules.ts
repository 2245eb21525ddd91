/** Pages of a list by key: a mark names the row from which to read on, so that deep pages cost no more. */

export const BARIS_HALAMAN = 25;

/** The row from which to read on: its sort value and its id. */
export interface TandaHalaman {
  kunci: string;
  id: string;
}

const POLA = /^([^~]{1,40})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const tulisTanda = ({ kunci, id }: TandaHalaman): string => `${kunci}~${id}`;

/** Reads a mark from an address; whatever is no mark is null. */
export function bacaTanda(teks: string | undefined): TandaHalaman | null {
  const cocok = POLA.exec(teks ?? '');
  return cocok?.[1] && cocok[2] ? { kunci: cocok[1], id: cocok[2] } : null;
}

/** A mark whose sort value is an instant. */
export function bacaTandaWaktu(teks: string | undefined): { waktu: Date; id: string } | null {
  const tanda = bacaTanda(teks);
  // Years that the portal can have written: the database reads fewer than the program.
  if (!tanda || !/^2\d{3}-\d{2}-\d{2}T[\d:.]{12}Z$/.test(tanda.kunci)) return null;
  const waktu = new Date(tanda.kunci);
  return Number.isNaN(waktu.getTime()) ? null : { waktu, id: tanda.id };
}

export interface Halaman<T> {
  baris: T[];
  /** Marks for the neighbouring pages, null where there is none. */
  sebelum: string | null;
  sesudah: string | null;
}

/**
 * A page out of the rows that were read.
 *
 * @param terbaca up to one row more than a page holds, in reading direction
 * @param mundur the rows were read backwards
 * @param adaTanda the reading began at a mark, so there is something on the other side of it
 */
export function susunHalaman<T>(
  terbaca: readonly T[],
  { mundur, adaTanda }: { mundur: boolean; adaTanda: boolean },
  tanda: (baris: T) => string,
): Halaman<T> {
  const adaLagi = terbaca.length > BARIS_HALAMAN;
  const baris = terbaca.slice(0, BARIS_HALAMAN);
  if (mundur) baris.reverse();
  const awal = baris[0];
  const akhir = baris.at(-1);
  if (awal === undefined || akhir === undefined) return { baris, sebelum: null, sesudah: null };
  const adaSebelum = mundur ? adaLagi : adaTanda;
  const adaSesudah = mundur ? adaTanda : adaLagi;
  return {
    baris,
    sebelum: adaSebelum ? tanda(awal) : null,
    sesudah: adaSesudah ? tanda(akhir) : null,
  };
}
