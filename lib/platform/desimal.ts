import Decimal from 'decimal.js';

/**
 * Reading of typed decimals. Apart from the formatting functions so that pages which only show
 * numbers do not carry the decimal library to the browser.
 */

const PANJANG_DESIMAL = 64;

/**
 * A decimal as people type it: '62,5', '62.5', '1.234,5', '62,5 %', '-3'. With a comma present, dots
 * are thousands; without one, a single dot is the decimal mark.
 *
 * @param desimalMaks the most digits after the mark
 * @returns the exact value, or null when the text is no such number or has more digits
 */
export function parseDesimal(teks: string, desimalMaks = 6): Decimal | null {
  if (teks.length > PANJANG_DESIMAL) return null;
  const isi = teks
    .trim()
    .replace(/\s*%$/, '')
    .replace(/^[\u2212\u2013]/, '-');
  const cocok =
    /^(-?)(\d+|\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(isi) ?? /^(-?)(\d+)(?:\.(\d+))?$/.exec(isi);
  if (!cocok) return null;
  const [, tanda = '', bulat = '', pecahan = ''] = cocok;
  if (pecahan.length > desimalMaks) return null;
  return new Decimal(`${tanda}${bulat.replace(/\./g, '')}${pecahan && `.${pecahan}`}`);
}
