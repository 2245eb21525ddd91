/**
 * JSON with one spelling only: names in order, no blanks. Two values that are equal give the same text,
 * wherever and in whatever order they were stored, so a fingerprint of it tells whether contents changed.
 */
export function naskahKanonik(isi: unknown): string {
  if (Array.isArray(isi)) return `[${isi.map(naskahKanonik).join(',')}]`;
  if (typeof isi === 'object' && isi !== null) {
    const butir = Object.entries(isi)
      .filter(([, nilai]) => nilai !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([nama, nilai]) => `${JSON.stringify(nama)}:${naskahKanonik(nilai)}`);
    return `{${butir.join(',')}}`;
  }
  return JSON.stringify(typeof isi === 'bigint' ? `${isi}n` : isi) ?? 'null';
}
