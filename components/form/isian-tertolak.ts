/** A field of a form that is gone, as it is read back. Plain values: it comes from the server. */
export interface IsianTertolak {
  nama: string;
  label: string;
  /** How a date ('2026-06-01') or an amount is said; without it as it was typed. */
  rupa?: 'tanggal' | 'rupiah';
  /** Of a choice: the words for each code. */
  pilihan?: Readonly<Record<string, string>>;
}

/** The words for a ticked box; not in a client module, of which a server component gets no values. */
export const DICENTANG = { ya: 'Ya' };
