/** Where a page says that it holds again what was typed before the session expired; one comes back to it there. */
export const TEMPAT_TITIPAN = 'titipan';

/** Beside what was typed, not among it: pages put that into their forms as it is. */
const formulir = new WeakMap<object, string>();

/** Remembers into which form of the page it was typed. */
export function catatFormulir<T extends object>(titipan: T, nama: string | undefined): T {
  if (nama !== undefined) formulir.set(titipan, nama);
  return titipan;
}

/** Name of the form into which it was typed; undefined where that form has none. */
export const formulirTitipan = (titipan: object): string | undefined => formulir.get(titipan);
