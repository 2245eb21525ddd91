import { z } from 'zod';
import { bersihkanTeks } from './teks-bersih';

/* Filters of a list as they stand in its address. What cannot be used is left out, and the page says so. */

/** Most characters of a search; longer ones are not used and the page says so. */
export const PANJANG_CARI = 120;

type Parameter = Record<string, string | string[] | undefined>;

const satu = (isi: unknown) => (Array.isArray(isi) ? isi[0] : isi);

/** A filter that is left out when it makes no sense; of several values the first counts. */
export const lunak = <T extends z.ZodType>(skema: T) =>
  z.preprocess(satu, skema.optional().catch(undefined));

/** The words of a search: cleaned, on one line, neither empty nor longer than `PANJANG_CARI`. */
export const kataSaring = () =>
  lunak(
    z
      .string()
      .max(PANJANG_CARI * 4)
      .transform((isi) => {
        const bersih = bersihkanTeks(isi, PANJANG_CARI * 4);
        return bersih.ok ? bersih.nilai.replace(/\s+/g, ' ') : '';
      })
      .pipe(z.string().min(1).max(PANJANG_CARI)),
  );

/**
 * Reads the filters of an address; never throws for a schema whose fields are all left out when they make
 * no sense.
 *
 * @param nama the parameters that narrow or order the list, of which it is told when they are not used
 * @returns the filters, and which of `nama` were filled in but could not be used
 */
export function bacaSaringan<S extends object, const N extends keyof S & string>(
  skema: z.ZodType<S>,
  parameter: Parameter,
  nama: readonly N[],
): { saring: S; diabaikan: N[] } {
  const isi = Object.fromEntries(Object.entries(parameter).map(([kunci, v]) => [kunci, satu(v)]));
  const saring = skema.parse(isi);
  const diabaikan = nama.filter((kunci) => {
    const tertulis = isi[kunci];
    return typeof tertulis === 'string' && tertulis.trim() !== '' && saring[kunci] === undefined;
  });
  return { saring, diabaikan };
}

const SEBAB_CARI = `panjangnya lebih dari ${PANJANG_CARI} karakter atau memuat tanda yang tidak dapat dibaca`;

/** What to tell above a list about parameters that were filled in but not used, or null. */
export function pesanDiabaikan(diabaikan: readonly string[]): string | null {
  if (diabaikan.includes('cari')) {
    return `Kata pencarian Anda tidak dipakai: ${SEBAB_CARI}. Tulis lebih singkat.`;
  }
  return diabaikan.length > 0
    ? 'Sebagian saringan di alamat halaman ini tidak dikenal, jadi tidak dipakai.'
    : null;
}

/** Why no file is made of an address with such parameters: it would hold more than was asked for. Or null. */
export function pesanEksporDiabaikan(diabaikan: readonly string[]): string | null {
  if (diabaikan.includes('cari')) {
    return `Kata pencarian di alamat ini tidak dapat dipakai: ${SEBAB_CARI}. Karena itu berkasnya tidak dibuat. Buka daftarnya, tulis lebih singkat, lalu unduh lagi.`;
  }
  return diabaikan.length > 0
    ? 'Sebagian saringan di alamat ini tidak dikenal, jadi berkasnya tidak dibuat. Buka daftarnya, pilih saringannya, lalu unduh lagi.'
    : null;
}
