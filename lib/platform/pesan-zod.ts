import { z } from 'zod';

/** A form names a field that it was not drawn with. */
export const ISIAN_ASING =
  'Formulir memuat isian yang tidak dikenal. Muat ulang halaman, lalu coba lagi.';

/** A field holds a choice that the form did not offer. */
export const PILIHAN_ASING = 'Pilihan ini tidak dikenal. Muat ulang halaman, lalu coba lagi.';

/**
 * Plain Indonesian for zod issues that carry no message of their own. Schemas normally say themselves
 * what to do; this is the net below them, so that no English ever reaches a reader.
 */
export const pesanZod: z.core.$ZodErrorMap = (galat) => {
  switch (galat.code) {
    case 'invalid_type':
      return galat.input === undefined || galat.input === null
        ? 'Isian ini wajib diisi.'
        : 'Isian ini tidak sesuai. Periksa, lalu tulis ulang.';
    case 'invalid_value':
    case 'invalid_union':
      return 'Pilih salah satu yang tersedia.';
    case 'too_big':
      return galat.origin === 'string'
        ? `Tulis paling banyak ${galat.maximum} karakter.`
        : `Isian ini paling banyak ${galat.maximum}.`;
    case 'too_small':
      return galat.origin === 'string'
        ? `Tulis paling sedikit ${galat.minimum} karakter.`
        : `Isian ini paling sedikit ${galat.minimum}.`;
    case 'unrecognized_keys':
      return ISIAN_ASING;
    case 'not_multiple_of':
      return `Isian ini harus kelipatan ${galat.divisor}.`;
    default:
      return 'Isian ini tidak sesuai. Periksa, lalu tulis ulang.';
  }
};

/** Makes `pesanZod` the language of zod; calling it again changes nothing. */
export function pasangPesanZod(): void {
  z.config({ localeError: pesanZod });
}
