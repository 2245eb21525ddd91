import type { StatusSertifikat } from '@/lib/platform/db/generated/enums';

/*
 * The letter on the result of an assessment: its code, its number, how long it holds, and the text that
 * is signed.
 */

/** Digits and letters that cannot be mistaken for one another (Crockford): no I, L, O, U. */
const ABJAD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const HURUF_ACAK = 27;
export const PANJANG_KODE = HURUF_ACAK + 1;

/** Random bytes that a code takes; five bits of each are used: 135 bits in all. */
export const BITA_KODE = HURUF_ACAK;

/** Sum after Luhn over 32 signs: finds one wrong sign and nearly all swapped neighbours. */
function jumlahPeriksa(kode: string, kaliAwal: 1 | 2): number {
  let kali = kaliAwal;
  let jumlah = 0;
  for (const huruf of [...kode].reverse()) {
    const nilai = ABJAD.indexOf(huruf) * kali;
    jumlah += Math.floor(nilai / ABJAD.length) + (nilai % ABJAD.length);
    kali = kali === 2 ? 1 : 2;
  }
  return jumlah % ABJAD.length;
}

/** A code that nobody can guess, with its check character. */
export function kodeDariAcak(bita: Uint8Array): string {
  if (bita.length !== BITA_KODE) throw new RangeError('Jumlah bita acak keliru.');
  const acak = [...bita].map((satu) => ABJAD[satu & 31]).join('');
  const periksa = (ABJAD.length - jumlahPeriksa(acak, 2)) % ABJAD.length;
  return acak + ABJAD[periksa];
}

export type HasilBacaKode =
  | { ok: true; kode: string }
  | { ok: false; sebab: 'BENTUK' | 'SALAH_KETIK' };

/**
 * A code as people type it: small letters, spaces and dashes do not matter, and letters that are not in
 * the alphabet are read as the digit they look like.
 */
export function bacaKode(teks: string): HasilBacaKode {
  if (teks.length > 120) return { ok: false, sebab: 'BENTUK' };
  const kode = teks
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (kode.length !== PANJANG_KODE || [...kode].some((huruf) => !ABJAD.includes(huruf))) {
    return { ok: false, sebab: 'BENTUK' };
  }
  return jumlahPeriksa(kode, 1) === 0 ? { ok: true, kode } : { ok: false, sebab: 'SALAH_KETIK' };
}

/** In groups of four, as it stands on paper. */
export const kodeTampil = (kode: string): string => kode.match(/.{1,4}/g)?.join('-') ?? kode;

/** Path of the public page about one letter. */
export const jalurVerifikasi = (kode: string): string => `/verifikasi/${kode}`;

/** SHA-256 as people paste it: 64 hex digits, spaces and colons allowed; null for anything else. */
export function bacaSidik(teks: string): string | null {
  if (teks.length > 200) return null;
  const sidik = teks.toLowerCase().replace(/[\s:]/g, '');
  return /^[0-9a-f]{64}$/.test(sidik) ? sidik : null;
}

/** How a letter stands today; a date in the past counts only for one that still holds. */
export type KeadaanSertifikat = StatusSertifikat | 'KEDALUWARSA';

export const LABEL_KEADAAN: Record<KeadaanSertifikat, string> = {
  BERLAKU: 'Berlaku',
  KEDALUWARSA: 'Masa berlaku habis',
  DIGANTIKAN: 'Digantikan',
  DICABUT: 'Dicabut',
};

/** @param berlakuHingga ISO day, the last one on which it holds; null without limit */
export function keadaanSertifikat(
  { status, berlakuHingga }: { status: StatusSertifikat; berlakuHingga: string | null },
  hariIni: string,
): KeadaanSertifikat {
  if (status !== 'BERLAKU') return status;
  return berlakuHingga !== null && berlakuHingga < hariIni ? 'KEDALUWARSA' : 'BERLAKU';
}

/** Last day of a letter that holds for so many months: the same day of the month, or its last one. */
export function berlakuHingga(tanggal: string, bulan: number): string {
  const [tahun = 0, bulanKe = 1, hari = 1] = tanggal.split('-').map(Number);
  const akhirBulan = new Date(Date.UTC(tahun, bulanKe - 1 + bulan + 1, 0));
  const jadi = Math.min(hari, akhirBulan.getUTCDate());
  return `${akhirBulan.toISOString().slice(0, 8)}${String(jadi).padStart(2, '0')}`;
}

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The number of a letter: `{urut}`, `{bulan}` in Roman figures and `{tahun}` filled into the pattern. */
export function nomorSurat(
  pola: string,
  { urutan, digit, tanggal }: { urutan: number; digit: number; tanggal: string },
): string {
  return pola
    .replaceAll('{urut}', String(urutan).padStart(digit, '0'))
    .replaceAll('{bulan}', ROMAWI[Number(tanggal.slice(5, 7)) - 1] ?? '')
    .replaceAll('{tahun}', tanggal.slice(0, 4));
}

/**
 * A decimal with at most so many digits after the mark, cut and not rounded: 79.999 is 79.99, so that a
 * total never reads like the next predikat.
 */
export function potongDesimal(angka: string, desimal: number): string {
  const [bulat = '0', pecahan = ''] = angka.split('.');
  const sisa = pecahan.slice(0, desimal).replace(/0+$/, '');
  return sisa === '' ? bulat : `${bulat}.${sisa}`;
}

type Nilai = string | number | null | { readonly [nama: string]: Nilai } | readonly Nilai[];

/**
 * One text for one value, whoever writes it: keys in order, no spaces (RFC 8785 for what occurs here:
 * texts, whole numbers, null). Signed is this text, letter for letter.
 */
export function naskahKanonis(nilai: Nilai): string {
  if (Array.isArray(nilai)) return `[${nilai.map(naskahKanonis).join(',')}]`;
  if (nilai !== null && typeof nilai === 'object') {
    const isi = Object.entries(nilai)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([nama, satu]) => `${JSON.stringify(nama)}:${naskahKanonis(satu)}`);
    return `{${isi.join(',')}}`;
  }
  if (typeof nilai === 'number' && !Number.isSafeInteger(nilai)) {
    throw new RangeError('Hanya bilangan bulat yang punya satu bentuk.');
  }
  return JSON.stringify(nilai);
}

/** Strings in a text that could be codes of letters, each once; a changed copy still names its original. */
export function kodeDalamTeks(teks: string): string[] {
  const hasil = new Set<string>();
  for (const [calon] of teks.matchAll(/(?<![0-9A-Za-z])[0-9A-HJKMNP-TV-Z]{28}(?![0-9A-Za-z])/g)) {
    const terbaca = bacaKode(calon);
    if (terbaca.ok) hasil.add(terbaca.kode);
  }
  return [...hasil];
}
