import { isoJakarta, selisihHari, tanggalJakarta } from './clock';

/**
 * Indonesian forms of dates, money and numbers, for pages and messages, and the lenient readers of
 * what people type. Works in the browser and on the server and draws in no library: money is bigint,
 * decimals are text or any decimal object, and floating point is not used.
 */

/** A decimal.js (or Prisma) Decimal; `isNaN` keeps a plain number from fitting this shape. */
export interface BilanganDesimal {
  toFixed(): string;
  isNaN(): boolean;
}

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** '24 November 2026' from an ISO day, an instant or a date column. Unreadable text is shown as it is. */
export function formatTanggal(tanggal: string | Date): string {
  return susunTanggal(tanggal, (bulan) => bulan);
}

/** '24 Nov 2026', for tables. */
export function formatTanggalPendek(tanggal: string | Date): string {
  return susunTanggal(tanggal, (bulan) => bulan.slice(0, 3));
}

/** '24 November 2026 pukul 10.42 WIB'. */
export function formatWaktu(saat: Date): string {
  const iso = isoJakarta(saat);
  return `${formatTanggal(iso.slice(0, 10))} pukul ${jam(iso)}`;
}

/** '10.42 WIB'. */
export function formatJam(saat: Date): string {
  return jam(isoJakarta(saat));
}

/** 'Rp1.500.000' from whole rupiah. */
export function formatRupiah(rupiah: bigint | string): string {
  const nilai = BigInt(rupiah);
  return nilai < 0n
    ? `-Rp${kelompokkan((-nilai).toString())}`
    : `Rp${kelompokkan(nilai.toString())}`;
}

/** Units from the sum on that rounds to them: 999.950.000 would read 1.000,0 juta, so it is 1 miliar. */
const SATUAN_RUPIAH = [
  { nama: 'triliun', nilai: 1_000_000_000_000n, mulai: 999_950_000_000n },
  { nama: 'miliar', nilai: 1_000_000_000n, mulai: 999_950_000n },
  { nama: 'juta', nilai: 1_000_000n, mulai: 1_000_000n },
] as const;

/** 'Rp1,5 juta', rounded half up to one decimal; sums below a million are written in full. */
export function formatRupiahSingkat(rupiah: bigint | string): string {
  const nilai = BigInt(rupiah);
  const besar = nilai < 0n ? -nilai : nilai;
  const satuan = SATUAN_RUPIAH.find(({ mulai }) => besar >= mulai);
  if (!satuan) return formatRupiah(nilai);
  const persepuluh = (besar * 10n + satuan.nilai / 2n) / satuan.nilai;
  const pecahan = persepuluh % 10n === 0n ? '' : `,${persepuluh % 10n}`;
  const bulat = kelompokkan((persepuluh / 10n).toString());
  return `${nilai < 0n ? '-' : ''}Rp${bulat}${pecahan} ${satuan.nama}`;
}

/** 'Rp1,5 juta' where that is the very sum, 'Rp1.000.000.001' where rounding would hide a part of it. */
export function formatRupiahTepat(rupiah: bigint | string): string {
  const nilai = BigInt(rupiah);
  const besar = nilai < 0n ? -nilai : nilai;
  const satuan = SATUAN_RUPIAH.find(({ mulai }) => besar >= mulai);
  const utuh = satuan !== undefined && besar % (satuan.nilai / 10n) === 0n;
  return utuh ? formatRupiahSingkat(nilai) : formatRupiah(nilai);
}

/** '12.345' from a whole number. */
export function formatAngka(angka: number | bigint): string {
  const nilai = BigInt(angka);
  return nilai < 0n ? `-${kelompokkan((-nilai).toString())}` : kelompokkan(nilai.toString());
}

/**
 * '1.234,57' from a plain decimal: rounded half away from zero to at most `desimal` digits, trailing
 * zeros dropped. Without `desimal` every digit is kept, which is how a score is shown: 79,999999
 * must not read 80.
 */
export function formatDesimal(angka: string | BilanganDesimal, desimal?: number): string {
  const teks = typeof angka === 'string' ? angka : angka.toFixed();
  const cocok = /^(-?)(\d+)(?:\.(\d+))?$/.exec(teks);
  if (!cocok) return teks;
  const [, tanda = '', bulat = '0', pecahan = ''] = cocok;
  const digit = Math.min(desimal ?? pecahan.length, pecahan.length);
  const naik = (pecahan[digit] ?? '0') >= '5' ? 1n : 0n;
  const rapat = (BigInt(bulat + pecahan.slice(0, digit)) + naik)
    .toString()
    .padStart(digit + 1, '0');
  const ekor = rapat.slice(rapat.length - digit, rapat.length).replace(/0+$/, '');
  const kepala = kelompokkan(rapat.slice(0, rapat.length - digit));
  const hasil = digit > 0 && ekor !== '' ? `${kepala},${ekor}` : kepala;
  return tanda === '-' && hasil !== '0' ? `-${hasil}` : hasil;
}

/**
 * '62,5 %' from a percentage 0–100 (not a fraction of one); at most two decimals unless told. The space does
 * not break, so that the sign stays with its number at the end of a line.
 */
export function formatPersen(persen: string | BilanganDesimal, desimal = 2): string {
  return `${formatDesimal(persen, desimal)}\u00a0%`;
}

/**
 * How long ago, in words: 'baru saja', '5 menit lalu', '2 jam lalu', 'kemarin', '3 hari lalu',
 * '2 bulan lalu', '1 tahun lalu'. Days are calendar days in Jakarta. The future reads 'baru saja'.
 */
export function sejak(saat: Date, sekarang: Date): string {
  const menit = Math.floor((sekarang.getTime() - saat.getTime()) / 60_000);
  if (menit < 1) return 'baru saja';
  if (menit < 60) return `${menit} menit lalu`;
  const hari = selisihHari(tanggalJakarta(saat), tanggalJakarta(sekarang));
  if (hari === 0) return `${Math.floor(menit / 60)} jam lalu`;
  if (hari === 1) return 'kemarin';
  if (hari < 30) return `${hari} hari lalu`;
  if (hari < 365) return `${Math.floor(hari / 30)} bulan lalu`;
  return `${Math.floor(hari / 365)} tahun lalu`;
}

/**
 * A sentence that ends in how long ago: 'Ditarik' with '3 hari lalu', or 'Menunggu sejak' with it. Behind
 * 'sejak' stands a moment, which 'baru saja' is not: there it reads 'sejak hari ini'.
 *
 * @param lama the words of `sejak`
 */
export function kalimatLama(kalimat: string, lama: string): string {
  const kala = lama === 'baru saja' && /sejak$/i.test(kalimat) ? 'hari ini' : lama;
  return `${kalimat} ${kala}.`;
}

/** '************1234': all but the last four digits of a 16-digit identity number hidden. */
export function samarkanNikPenduduk(nikPenduduk: string): string {
  return `${'*'.repeat(12)}${nikPenduduk.slice(-4)}`;
}

/** 'b*****@contoh.id': who an address is of stays hidden, where it is kept does not. */
export function samarkanSurel(surel: string): string {
  return surel.replace(/^(.).*@/, '$1*****@');
}

/** '08******1234' from any Indonesian phone number; the last four digits are enough of an input. */
export function samarkanTelepon(telepon: string): string {
  return `08${'*'.repeat(6)}${telepon.slice(-4)}`;
}

/** Longest text worth reading as a number: longer input is refused before any pattern runs. */
const PANJANG_ANGKA = 64;

/**
 * Whole rupiah as people type it: '1500000', '1.500.000', 'Rp 1.500.000,00', '1 500 000', 'Rp2.000,-'.
 * Returns null for everything else, for example '1,5 juta', '1.5' (is it one and a half?) and real cents.
 */
export function parseRupiah(teks: string): bigint | null {
  if (teks.length > PANJANG_ANGKA) return null;
  const isi = teks.trim().replace(/^(-?)\s*rp\.?\s*/i, '$1');
  return parseBulat(isi.replace(/,(?:0{1,2}|-)$/, ''));
}

/** A whole number with optional thousands separators (dot or space) and sign; null when it is none. */
export function parseBulat(teks: string): bigint | null {
  if (teks.length > PANJANG_ANGKA) return null;
  const isi = teks.trim().replace(/^[\u2212\u2013]/, '-');
  if (!/^-?(?:\d+|\d{1,3}(?:[.\s]\d{3})+)$/.test(isi)) return null;
  return BigInt(isi.replace(/[.\s]/g, ''));
}

/** A single dot before exactly three digits: a decimal mark to some, thousands to an Indonesian reader. */
const TITIK_TIGA = /^-?\d+\.\d{3}$/;

const rapikanDesimal = (teks: string): string =>
  teks
    .trim()
    .replace(/\s*%$/, '')
    .replace(/^[\u2212\u2013]/, '-');

/**
 * What may be meant by a decimal that is not read for its dot: '62,5' for '62.500'; null for any other text.
 */
export function maksudTitikTiga(teks: string): string | null {
  if (teks.length > PANJANG_ANGKA) return null;
  const isi = rapikanDesimal(teks);
  return TITIK_TIGA.test(isi) ? isi.replace('.', ',').replace(/,?0+$/, '') : null;
}

/** The question about such a decimal; null for any other text. */
export function tanyaTitikTiga(teks: string): string | null {
  const maksud = maksudTitikTiga(teks);
  if (maksud === null) return null;
  return `Titik memisahkan ribuan, jadi ${teks.trim()} tidak dapat dibaca dengan pasti. Maksud Anda ${maksud}?`;
}

/**
 * A decimal as people type it: '62,5', '62.5', '1.234,5', '62,5 %', '-3'. With a comma present, dots
 * are thousands; without one, a single dot is the decimal mark. Before exactly three digits it may as well
 * part thousands, so '62.500' is not read at all; see `maksudTitikTiga`.
 *
 * @param desimalMaks the most digits after the mark
 * @returns the exact value as plain decimal text ('1234.5'), or null when the text is no such number or
 *   has more digits
 */
export function bacaDesimal(teks: string, desimalMaks = 6): string | null {
  if (teks.length > PANJANG_ANGKA) return null;
  const isi = rapikanDesimal(teks);
  if (TITIK_TIGA.test(isi)) return null;
  const cocok =
    /^(-?)(\d+|\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(isi) ?? /^(-?)(\d+)(?:\.(\d+))?$/.exec(isi);
  if (!cocok) return null;
  const [, tanda = '', ribuan = '', pecahan = ''] = cocok;
  if (pecahan.length > desimalMaks) return null;
  const bulat = ribuan.replace(/\./g, '').replace(/^0+(?=\d)/, '');
  const ekor = pecahan.replace(/0+$/, '');
  const nol = bulat === '0' && ekor === '';
  return `${nol ? '' : tanda}${bulat}${ekor && `.${ekor}`}`;
}

/**
 * Phone number in E.164. '08…', '8…', '62…' and '021…' become '+62…'; another country's number must
 * start with '+' or '00'. Spaces, dots, dashes and brackets are ignored. Null when it cannot be a
 * phone number (letters, fewer than 8 or more than 15 digits).
 */
export function parseTelepon(teks: string): string | null {
  if (teks.length > PANJANG_ANGKA) return null;
  const isi = teks
    .normalize('NFKC')
    .replace(/[\s().\-\u2010-\u2015/]/g, '')
    .replace(/^00/, '+');
  if (!/^\+?\d+$/.test(isi)) return null;
  const nomor = keInternasional(isi);
  return /^\+[1-9]\d{7,14}$/.test(nomor) ? nomor : null;
}

function keInternasional(isi: string): string {
  // '+62 0812…' is a frequent slip: the trunk zero does not belong behind the country code.
  if (isi.startsWith('+')) return isi.replace(/^\+620+/, '+62');
  if (isi.startsWith('62')) return `+62${isi.slice(2).replace(/^0+/, '')}`;
  return `+62${isi.replace(/^0/, '')}`;
}

/** Words that somebody wrote, quoted inside a text: ended with a full stop where their writer did not. */
export function akhiriTitik(kutipan: string): string {
  const isi = kutipan.trimEnd();
  return /[.!?\u2026]["')\u201d\u2019]?$/.test(isi) ? isi : `${isi}.`;
}

/** 'Nomor SKU' → 'nomor SKU' for the middle of a sentence; abbreviations ('NIK', 'P-IRT') stay as they are. */
export function awalKecil(teks: string): string {
  return /^.[\p{Lu}-]/u.test(teks) ? teks : teks.charAt(0).toLowerCase() + teks.slice(1);
}

/** 'jasa 12 % setahun' → 'Jasa 12 % setahun' for the beginning of a sentence. */
export function awalBesar(teks: string): string {
  return teks.charAt(0).toUpperCase() + teks.slice(1);
}

const jam = (iso: string): string => `${iso.slice(11, 13)}.${iso.slice(14, 16)} WIB`;

function susunTanggal(tanggal: string | Date, namai: (bulan: string) => string): string {
  const iso = typeof tanggal === 'string' ? tanggal : tanggalJakarta(tanggal);
  const cocok = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const bulan = cocok ? BULAN[Number(cocok[2]) - 1] : undefined;
  if (!cocok || !bulan) return iso;
  return `${Number(cocok[3])} ${namai(bulan)} ${cocok[1]}`;
}

/** Digits in groups of three with dots; leading zeros dropped. */
function kelompokkan(digit: string): string {
  return digit.replace(/^0+(?=\d)/, '').replace(/\B(?=(?:\d{3})+$)/g, '.');
}
