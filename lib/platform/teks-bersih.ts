/** Cleaning of text before anything else looks at it. */

export type HasilBersih =
  | { ok: true; nilai: string }
  | { ok: false; sebab: 'TERLALU_PANJANG' | 'KARAKTER_TERLARANG' };

/**
 * What PostgreSQL cannot store (NUL), what a broken transfer leaves behind (lone surrogates, U+FFFD),
 * other control characters, and the marks that turn the direction of what follows and so can disguise
 * text. Tab and line breaks are judged by the caller.
 */
const TERLARANG =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd\ufffe\uffff]|\p{Surrogate}/u;

/**
 * What takes no room and shows nothing: joiners, fillers, soft hyphens, marks of variants, tags, and the blank
 * cell of braille. Two names would look alike with it, and a name of nothing else would be none.
 */
const TAK_TERLIHAT = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * Text trimmed, in NFC, with line breaks as '\n' and without what nobody sees.
 *
 * @param panjangMaks most UTF-16 units of raw input; more is refused before any pattern runs
 */
export function bersihkanTeks(mentah: string, panjangMaks: number): HasilBersih {
  if (mentah.length > panjangMaks) return { ok: false, sebab: 'TERLALU_PANJANG' };
  if (TERLARANG.test(mentah)) return { ok: false, sebab: 'KARAKTER_TERLARANG' };
  const terlihat = mentah.replace(TAK_TERLIHAT, '');
  return { ok: true, nilai: terlihat.normalize('NFC').replace(/\r\n?/g, '\n').trim() };
}

/** Whether the text has line breaks or tabs, which a one-line field cannot hold. */
export function punyaBarisBaru(teks: string): boolean {
  return /[\n\t\u2028\u2029]/.test(teks);
}
