/**
 * Exact rational numbers on bigint: what ratios and scores are computed with. Sums, products and
 * comparisons lose nothing, also where a decimal would never end (1/3), so a value can never land on
 * the wrong side of a band. Decimals come back only as text at the very end. Works in the browser.
 */

/** `p / q` with `q > 0`; not always in lowest terms. */
export interface Pecahan {
  readonly p: bigint;
  readonly q: bigint;
}

export const NOL: Pecahan = { p: 0n, q: 1n };
export const SATU: Pecahan = { p: 1n, q: 1n };
export const SERATUS: Pecahan = { p: 100n, q: 1n };

/** What a decimal text may look like: a point as the mark, no exponent, at most 30 digits each side. */
export const POLA_DESIMAL = /^-?\d{1,30}(\.\d{1,30})?$/;

/** @returns null when the text is no plain decimal (`POLA_DESIMAL`) */
export function bacaPecahan(teks: string): Pecahan | null {
  if (!POLA_DESIMAL.test(teks)) return null;
  const [bulat = '0', desimal = ''] = teks.split('.');
  return { p: BigInt(bulat + desimal), q: 10n ** BigInt(desimal.length) };
}

/** @throws RangeError when the text is no plain decimal: callers have checked what people sent */
export function pecahan(isi: string | bigint): Pecahan {
  if (typeof isi === 'bigint') return { p: isi, q: 1n };
  const hasil = bacaPecahan(isi);
  if (!hasil) throw new RangeError(`Bukan bilangan desimal: ${isi}`);
  return hasil;
}

const TETAPAN_MAKS = 5_000;
const tetapanTerbaca = new Map<string, Pecahan>();

/**
 * The same for numbers that stand in rules and are read again and again: limits, weights. Remembered,
 * so never for what people send.
 */
export function tetapan(isi: string): Pecahan {
  const lama = tetapanTerbaca.get(isi);
  if (lama) return lama;
  if (tetapanTerbaca.size >= TETAPAN_MAKS) tetapanTerbaca.clear();
  const hasil = pecahan(isi);
  tetapanTerbaca.set(isi, hasil);
  return hasil;
}

export function tambah(a: Pecahan, b: Pecahan): Pecahan {
  if (a.q === b.q) return { p: a.p + b.p, q: a.q };
  return { p: a.p * b.q + b.p * a.q, q: a.q * b.q };
}

export const negatif = (a: Pecahan): Pecahan => ({ p: -a.p, q: a.q });
export const kurang = (a: Pecahan, b: Pecahan): Pecahan => tambah(a, negatif(b));
export const kali = (a: Pecahan, b: Pecahan): Pecahan => ({ p: a.p * b.p, q: a.q * b.q });
export const mutlak = (a: Pecahan): Pecahan => (a.p < 0n ? negatif(a) : a);

/** @throws RangeError when `b` is zero; callers treat that case before */
export function bagi(a: Pecahan, b: Pecahan): Pecahan {
  if (b.p === 0n) throw new RangeError('Pembagian dengan nol.');
  const p = a.p * b.q;
  const q = a.q * b.p;
  return q < 0n ? { p: -p, q: -q } : { p, q };
}

/** Negative, zero or positive as `a` is below, equal to or above `b`; by cross multiplication. */
export function banding(a: Pecahan, b: Pecahan): -1 | 0 | 1 {
  const kiri = a.p * b.q;
  const kanan = b.p * a.q;
  return kiri < kanan ? -1 : kiri > kanan ? 1 : 0;
}

export const tanda = (a: Pecahan): -1 | 0 | 1 => (a.p < 0n ? -1 : a.p > 0n ? 1 : 0);

function faktorBersama(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Digits after the point that `q` needs, or null when the decimal never ends. */
function banyakDesimal(q: bigint): number | null {
  let sisa = q;
  let dua = 0;
  let lima = 0;
  while (sisa % 2n === 0n) {
    sisa /= 2n;
    dua += 1;
  }
  while (sisa % 5n === 0n) {
    sisa /= 5n;
    lima += 1;
  }
  return sisa === 1n ? Math.max(dua, lima) : null;
}

function susun(tanda: string, angka: bigint, desimal: number): string {
  if (desimal <= 0) return tanda + (angka * 10n ** BigInt(-desimal)).toString();
  const isi = angka.toString().padStart(desimal + 1, '0');
  const ekor = isi.slice(-desimal).replace(/0+$/, '');
  return `${tanda}${isi.slice(0, -desimal)}${ekor && `.${ekor}`}`;
}

/** Significant digits of a decimal that never ends. */
export const ANGKA_PENTING = 20;
const DESIMAL_TERPANJANG = 60;

/**
 * The number as decimal text without trailing zeros. One that ends is written whole; one that does not
 * is rounded half up to 20 significant digits. Nothing is decided on that text.
 */
export function keTeks(isi: Pecahan): string {
  const pembagi = faktorBersama(isi.p, isi.q);
  const q = isi.q / pembagi;
  const negatifkah = isi.p < 0n;
  const p = (negatifkah ? -isi.p : isi.p) / pembagi;
  const awalan = negatifkah ? '-' : '';
  const perlu = banyakDesimal(q);
  if (perlu !== null && perlu <= DESIMAL_TERPANJANG) {
    return susun(awalan, (p * 10n ** BigInt(perlu)) / q, perlu);
  }
  // The place of the first digit, from how much longer the numerator is; off by one at most.
  let desimal = ANGKA_PENTING - (p.toString().length - q.toString().length);
  const geser = (n: number) =>
    n >= 0 ? (2n * p * 10n ** BigInt(n) + q) / (2n * q) : bulatkanRatusan(p, q, -n);
  if (geser(desimal).toString().length > ANGKA_PENTING) desimal -= 1;
  return susun(awalan, geser(desimal), desimal);
}

/** p / q / 10^n, half up. */
function bulatkanRatusan(p: bigint, q: bigint, n: number): bigint {
  const besar = q * 10n ** BigInt(n);
  return (2n * p + besar) / (2n * besar);
}

/** Rounded half away from zero to so many digits after the point, for sentences; '2.5', '-0.1', '3'. */
export function bulatkan(isi: Pecahan, desimal: number): string {
  const skala = 10n ** BigInt(desimal);
  const negatifkah = isi.p < 0n;
  const p = negatifkah ? -isi.p : isi.p;
  const angka = (2n * p * skala + isi.q) / (2n * isi.q);
  return susun(negatifkah && angka > 0n ? '-' : '', angka, desimal);
}
