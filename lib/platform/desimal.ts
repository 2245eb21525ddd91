import Decimal from 'decimal.js';
import { bacaDesimal } from './format';

/**
 * Reading of typed decimals. Apart from the formatting functions so that pages which only show
 * numbers do not carry the decimal library to the browser.
 */

/**
 * A decimal as people type it; see `bacaDesimal`.
 *
 * @param desimalMaks the most digits after the mark
 * @returns the exact value, or null when the text is no such number or has more digits
 */
export function parseDesimal(teks: string, desimalMaks = 6): Decimal | null {
  const isi = bacaDesimal(teks, desimalMaks);
  return isi === null ? null : new Decimal(isi);
}
