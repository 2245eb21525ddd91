import { bacaDesimal, parseRupiah } from '@/lib/platform/format';

/* Numbers of a worksheet as people type or paste them, alike in the form and in a workbook. */

const RUPIAH_PALING_BANYAK = 999_999_999_999_999n;
/** What the engine takes before and after the mark. */
const ANGKA_PALING_BANYAK = 30;

/**
 * A figure in whole rupiah; also in brackets, as bookkeepers write what is negative.
 *
 * @returns null when it is no whole amount, or longer than 15 digits
 */
export function bacaRupiahLembar(teks: string): bigint | null {
  const nilai = parseRupiah(teks.trim().replace(/^\((.*)\)$/, '-$1'));
  if (nilai === null || nilai > RUPIAH_PALING_BANYAK || nilai < -RUPIAH_PALING_BANYAK) return null;
  return nilai;
}

/** A ratio or a result of an aspect as plain decimal text; null when it is no number. */
export function bacaRasioLembar(teks: string): string | null {
  const isi = bacaDesimal(teks, ANGKA_PALING_BANYAK);
  const bulat = isi?.replace('-', '').split('.')[0] ?? '';
  return bulat.length > ANGKA_PALING_BANYAK ? null : isi;
}

/** Whether a ratio fits a checklist: the share of its items that is met, 0 to 100 per cent. */
export const rasioDaftarSah = (rasio: string): boolean => /^(100|\d{1,2}(\.\d+)?)$/.test(rasio);

export const PESAN_RASIO_DAFTAR = 'Tulis persentase antara 0 dan 100.';
