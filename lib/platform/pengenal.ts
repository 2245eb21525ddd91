/** What a spreadsheet program could take for a number or a date. */
const MIRIP_ANGKA = /^\d[\d\s.,/-]*$/;

/**
 * A number that names something, as a cell of a CSV file: with the apostrophe that marks text there. As a number
 * a spreadsheet program would show it as 1,23E+12, drop its leading zeros, and keep 15 of its digits.
 */
export const selPengenal = (isi: string | null): string | null =>
  isi !== null && MIRIP_ANGKA.test(isi) ? `'${isi}` : isi;
