/** Kinds of business with which the reference data begins, in their order: code and name. */
export const JENIS_USAHA_AWAL = [
  ['kuliner', 'Kuliner'],
  ['fashion', 'Fashion'],
  ['kriya', 'Kriya'],
  ['jasa', 'Jasa'],
  ['perdagangan', 'Perdagangan'],
  ['agribisnis', 'Agribisnis'],
  ['digital', 'Digital dan kreatif'],
  ['lainnya', 'Lainnya'],
] as const;

/** Their names by code, for pages that are drawn without the table. */
export const NAMA_JENIS_AWAL: Readonly<Record<string, string>> =
  Object.fromEntries(JENIS_USAHA_AWAL);
