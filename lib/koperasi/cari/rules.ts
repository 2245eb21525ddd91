import { KELURAHAN } from '@/lib/wilayah/data';
import { namaWilayah } from '../publik/rules';

/*
 * How koperasi are searched by text, on the public list and on every list of the office: each word stands in the
 * search column (name, numbers, address) or in the name of the kelurahan or kecamatan that is shown with them.
 */

/** Words beyond these would make the query long without narrowing it. */
const KATA_PALING_BANYAK = 8;

/** The words of a search, in lower case, each once. All of them must occur, in any order. */
export function kataCari(cari: string): string[] {
  const kata = cari
    .toLowerCase()
    .split(/\s+/)
    .filter((satu) => satu !== '');
  return [...new Set(kata)].slice(0, KATA_PALING_BANYAK);
}

/** A text as a literal part of a LIKE pattern. */
const harfiahLike = (teks: string): string => teks.replace(/[\\%_]/g, '\\$&');

/** A LIKE pattern that finds the text anywhere; the wildcards of LIKE stand for themselves. */
export const polaBerisi = (teks: string): string => `%${harfiahLike(teks)}%`;

/** Shortest word that may stand for a place: shorter ones occur in nearly every name. */
const HURUF_NAMA_TEMPAT = 3;

const NAMA_TEMPAT = KELURAHAN.map(({ kode }) => ({ kode, nama: namaWilayah(kode).toLowerCase() }));

/** Kelurahan whose name, or whose kecamatan's name, contains a word in lower case. */
export function kelurahanBernama(kata: string): string[] {
  if (kata.length < HURUF_NAMA_TEMPAT) return [];
  return NAMA_TEMPAT.filter(({ nama }) => nama.includes(kata)).map(({ kode }) => kode);
}

type SyaratKata = { cari: { contains: string } } | { kelurahanKode: { in: string[] } };

/** The search as conditions on a koperasi, one for each word; all of them must hold. */
export function syaratCari(cari: string | undefined): { OR: SyaratKata[] }[] {
  return kataCari(cari ?? '').map((kata) => {
    const tempat = kelurahanBernama(kata);
    const teks = { cari: { contains: harfiahLike(kata) } };
    return { OR: tempat.length === 0 ? [teks] : [teks, { kelurahanKode: { in: tempat } }] };
  });
}
