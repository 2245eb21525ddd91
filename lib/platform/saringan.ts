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

/** A place in a list, as `baca` finds it in the address: null where there is none. */
export const kursorSaring = (baca: (teks: string) => unknown) =>
  lunak(
    z
      .string()
      .max(1200)
      .refine((teks) => baca(teks) !== null),
  );

/** Names that the framework or a link from elsewhere adds: nobody chose them, so nobody is told of them. */
const DARI_LUAR =
  /^(?:_rsc|utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|ttclid|twclid|yclid|igsh|igshid|mc_[ce]id|_gl|srsltid)$/;

/** The filters of an address, and which parameters were filled in but could not be used. */
export interface SaringanTerbaca<T> {
  saring: T;
  diabaikan: string[];
}

/**
 * Reads the filters of an address; never throws for a schema whose fields are all left out when they make
 * no sense.
 *
 * @param skema every filter of the list, its order and the place in it
 * @param lain what else may stand in the address, such as a notice
 * @returns the filters, and which parameters were filled in but could not be used: values that are not
 *   known, and names that the list does not know
 */
export function bacaSaringan<T extends z.ZodObject>(
  skema: T,
  parameter: Parameter,
  lain: readonly string[] = [],
): SaringanTerbaca<z.output<T>> {
  const isi = Object.fromEntries(Object.entries(parameter).map(([kunci, v]) => [kunci, satu(v)]));
  const saring = skema.parse(isi);
  const bawaan: Record<string, unknown> = skema.parse({});
  const terisi = Object.entries(isi).flatMap(([kunci, tertulis]) =>
    typeof tertulis === 'string' && tertulis.trim() !== '' ? [kunci] : [],
  );
  // What came out as if nothing had been written, although that was not what was written.
  const terbuang = (kunci: string, hasil: unknown) =>
    hasil === bawaan[kunci] && hasil !== isi[kunci];
  const gagal = Object.keys(skema.shape).filter(
    (kunci) => terisi.includes(kunci) && terbuang(kunci, saring[kunci]),
  );
  const asing = terisi.filter(
    (kunci) =>
      !Object.hasOwn(skema.shape, kunci) && !lain.includes(kunci) && !DARI_LUAR.test(kunci),
  );
  return { saring, diabaikan: [...gagal, ...asing] };
}

/** The same without filters that cannot be used after all, such as one that does not go with another. */
export function abaikan<T extends object>(
  { saring, diabaikan }: SaringanTerbaca<T>,
  nama: readonly (keyof T & string)[],
): SaringanTerbaca<T> {
  const ada = nama.filter((satu) => saring[satu] !== undefined);
  return {
    saring: { ...saring, ...Object.fromEntries(ada.map((satu) => [satu, undefined])) },
    diabaikan: [...ada, ...diabaikan],
  };
}

const SEBAB_CARI = `panjangnya lebih dari ${PANJANG_CARI} karakter atau memuat tanda yang tidak dapat dibaca`;

/** Most names that a message lists. */
const NAMA_MAKS = 8;

/** The filters other than the search by name; a name that could be a sentence of somebody else is not repeated. */
function sebutSaringan(diabaikan: readonly string[], cari = 'cari'): string | null {
  const semua = [...new Set(diabaikan)].filter((nama) => nama !== cari);
  if (semua.length === 0) return null;
  const terbaca = semua.filter((nama) => /^[A-Za-z][\w-]{0,29}$/.test(nama)).slice(0, NAMA_MAKS);
  const sisa = semua.length - terbaca.length;
  return [...terbaca, ...(sisa > 0 ? [`${sisa} nama lain`] : [])].join(', ');
}

/**
 * What to tell above a list about parameters that were filled in but not used, or null.
 *
 * @param cari the parameter that holds the words of the search
 */
export function pesanDiabaikan(diabaikan: readonly string[], cari = 'cari'): string | null {
  const saringan = sebutSaringan(diabaikan, cari);
  const kalimat = [
    diabaikan.includes(cari)
      ? `Kata pencarian Anda tidak dipakai: ${SEBAB_CARI}. Tulis lebih singkat.`
      : null,
    saringan &&
      `Sebagian saringan di alamat halaman ini tidak dikenal, jadi tidak dipakai: ${saringan}.`,
  ].filter((satu) => satu !== null);
  return kalimat.length > 0 ? kalimat.join(' ') : null;
}

/** Why no file is made of an address with such parameters: it would hold more than was asked for. Or null. */
export function pesanEksporDiabaikan(diabaikan: readonly string[]): string | null {
  const cari = diabaikan.includes('cari');
  const saringan = sebutSaringan(diabaikan);
  if (!cari && saringan === null) return null;
  return [
    cari ? `Kata pencarian di alamat ini tidak dapat dipakai: ${SEBAB_CARI}.` : null,
    saringan && `Sebagian saringan di alamat ini tidak dikenal: ${saringan}.`,
    'Karena itu berkasnya tidak dibuat.',
    `Buka daftarnya, ${cari ? 'tulis lebih singkat' : 'pilih saringannya'}, lalu unduh lagi.`,
  ]
    .filter((satu) => satu !== null)
    .join(' ');
}
