import type { PeringatanIsian } from './form-state';

/** Result of checking one identifier: refused with a sentence, or accepted with doubts. */
export type HasilPeriksa<Tambahan extends object = object> =
  | ({
      ok: true;
      /** Normalised text, as it is stored. */
      nilai: string;
      /** Odd, yet possible: shown, may be confirmed. */
      peringatan: Peringatan[];
    } & Tambahan)
  | { ok: false; galat: string };

/** A doubt about a value; `isian` is filled in by whoever knows the form. */
export type Peringatan = PeringatanIsian;

const PANJANG_PENGENAL = 200;

/**
 * Identifier as people copy it → only its letters and digits, upper case: full-width forms folded,
 * spaces, dots, dashes and slashes dropped. Null when it is longer than any identifier.
 */
export function rapikanPengenal(teks: string): string | null {
  if (teks.length > PANJANG_PENGENAL) return null;
  return teks
    .normalize('NFKC')
    .replace(/[\s.\-\u2010-\u2015/]/g, '')
    .toUpperCase();
}

/**
 * Checks that a text is a number of exactly so many digits; the sentence tells how many were typed.
 *
 * @param sebutan how the number is called at the start of a sentence, e.g. 'NIB'
 */
export function periksaDigit(teks: string, sebutan: string, panjang: number): HasilPeriksa {
  const nilai = rapikanPengenal(teks);
  if (nilai === null) return { ok: false, galat: `${sebutan} terdiri dari ${panjang} angka.` };
  if (nilai === '') return { ok: false, galat: `Isi ${sebutan}.` };
  if (!/^\d+$/.test(nilai)) {
    return {
      ok: false,
      galat: `${sebutan} terdiri dari ${panjang} angka saja. Hapus huruf dan tanda lain.`,
    };
  }
  if (nilai.length !== panjang) {
    const baru = nilai.length < panjang ? 'baru ' : '';
    return {
      ok: false,
      galat: `${sebutan} terdiri dari ${panjang} angka. Yang Anda tulis ${baru}${nilai.length}.`,
    };
  }
  return { ok: true, nilai, peringatan: [] };
}
