import 'server-only';

/** Whether a workbook (a ZIP) carries macros: names inside a ZIP stand there in plain text. */
export const punyaMakro = (isi: Buffer): boolean =>
  /vbaProject|xl\/macrosheets\//i.test(isi.toString('latin1'));
