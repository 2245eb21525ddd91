import type { Bagian } from '../bagian/schema';

/** The code by which an owner lets an officer link the account with data recorded without one. */

export const JALUR_HUBUNGKAN = '/portal/usaha-saya/hubungkan';

/** Letters and digits that are not taken for each other when read out or copied: no 0/O, no 1/I/L. */
export const HURUF_KODE = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const PANJANG_KODE = 8;
/** How long a code may be used, in minutes: long enough for a queue at the counter. */
export const UMUR_KODE_MENIT = 30;

/**
 * A new code.
 *
 * @param acak a random whole number from 0 up to, not including, `batas`; each equally likely
 */
export const susunKode = (acak: (batas: number) => number): string =>
  Array.from({ length: PANJANG_KODE }, () => HURUF_KODE[acak(HURUF_KODE.length)]).join('');

/** 'ABCD2345' → 'ABCD 2345' */
export const tampilkanKode = (kode: string): string => `${kode.slice(0, 4)} ${kode.slice(4)}`;

/** A code as somebody typed it, upper or lower case, with spaces or dashes; or what is wrong with it. */
export function bacaKode(teks: string): { ok: true; kode: string } | { ok: false; galat: string } {
  const kode = teks
    .normalize('NFKC')
    .replace(/[\s\-\u2010-\u2015]/g, '')
    .toUpperCase();
  if (kode === '') return { ok: false, galat: 'Isi kode dari pemilik.' };
  if (!/^[A-Z0-9]+$/.test(kode)) {
    return { ok: false, galat: 'Kode hanya berisi huruf dan angka. Hapus tanda lain.' };
  }
  if (kode.length !== PANJANG_KODE) {
    const baru = kode.length < PANJANG_KODE ? 'baru ' : '';
    return {
      ok: false,
      galat: `Kode terdiri dari ${PANJANG_KODE} huruf dan angka. Yang Anda tulis ${baru}${kode.length}.`,
    };
  }
  if ([...kode].some((huruf) => !HURUF_KODE.includes(huruf))) {
    return {
      ok: false,
      galat: 'Kode tidak pernah memuat angka 0 dan 1 atau huruf I, L, dan O. Baca sekali lagi.',
    };
  }
  return { ok: true, kode };
}

/** Fields of an address, which belong together. */
const ALAMAT = ['alamat', 'rt', 'rw', 'kelurahanKode'];

/**
 * What an owner typed about themselves in a registration that was not sent, where the record knows
 * nothing yet: the form of the topic starts with it, and it counts when it is saved. An address comes as a
 * whole, because of one that an officer wrote down only the kelurahan is known.
 *
 * @param tersimpan the topic as stored, by field name
 * @param tersamar numbers that are stored and not shown
 * @param draf the topic as typed
 */
export function lengkapiDariDraf(
  bagian: Bagian,
  tersimpan: Readonly<Record<string, string>>,
  tersamar: Readonly<Record<string, string>>,
  draf: Readonly<Record<string, string>>,
): Record<string, string> {
  const alamatBaru = bagian === 'alamat' && !tersimpan.alamat && Boolean(draf.alamat);
  return Object.fromEntries(
    Object.entries(draf).filter(([nama, nilai]) => {
      // The officer has compared the stored number with the KTP.
      if (nama === 'nikPenduduk' || nilai === '' || tersamar[nama]) return false;
      if (bagian === 'alamat' && ALAMAT.includes(nama)) return alamatBaru;
      return !tersimpan[nama];
    }),
  );
}
