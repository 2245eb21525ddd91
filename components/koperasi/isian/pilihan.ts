/** A list of official values as choices of a form. */
export const pilihanAcuan = (isi: readonly { kode: string; label: string }[]) =>
  isi.map(({ kode, label }) => ({ nilai: kode, label }));

/** The same of a numbered list; `1. KUD` helps those who know the paper form. */
export const pilihanNomor = (isi: readonly { nomor: number; label: string }[]) =>
  isi.map(({ nomor, label }) => ({ nilai: String(nomor), label: `${nomor}. ${label}` }));
