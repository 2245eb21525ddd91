/** A field of a form that is gone, as it is read back. Plain values: it comes from the server. */
export interface IsianTertolak {
  nama: string;
  label: string;
  /** How a date ('2026-06-01') or an amount is said; without it as it was typed. */
  rupa?: 'tanggal' | 'rupiah';
  /** Of a choice of one or more: the words for each code; a code without words is left out. */
  pilihan?: Readonly<Record<string, string>>;
}

/** The words for a ticked box; not in a client module, of which a server component gets no values. */
export const DICENTANG = { ya: 'Ya' };

/** The words for each code of a choice as a form offers it. */
export const kataPilihan = (
  isi: readonly { nilai: string; label: string }[],
): Record<string, string> => Object.fromEntries(isi.map(({ nilai, label }) => [nilai, label]));
