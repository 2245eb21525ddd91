/**
 * The one clock of the application. Instants are UTC; calendar days are Jakarta's and travel as ISO
 * text 'YYYY-MM-DD', so that no time zone can shift them.
 */

const HARI_MS = 86_400_000;

/** Western Indonesia has kept UTC+7 without daylight saving since 1964, so a fixed offset is exact. */
const SELISIH_JAKARTA_MS = 7 * 3_600_000;

const POLA_ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

let seolah: Date | null = null;

/** The present instant. Pure rules take it as an argument instead of calling this. */
export function sekarang(): Date {
  return seolah ? new Date(seolah) : new Date();
}

/**
 * Runs something as if it happened at another moment: for demonstration data and tests, one at a time
 * in a process. An architecture test keeps it out of the program.
 */
export async function seolahPada<T>(saat: Date, jalankan: () => Promise<T>): Promise<T> {
  const sebelum = seolah;
  seolah = saat;
  try {
    return await jalankan();
  } finally {
    seolah = sebelum;
  }
}

/** 'YYYY-MM-DDTHH:mm:ss.sssZ' as clocks in Jakarta show the instant. Throws RangeError on an invalid Date. */
export function isoJakarta(saat: Date): string {
  return new Date(saat.getTime() + SELISIH_JAKARTA_MS).toISOString();
}

/**
 * Calendar day in Jakarta of an instant, 'YYYY-MM-DD'. A date column read from the database (midnight
 * UTC) gives its own day. Throws RangeError on an invalid Date.
 */
export function tanggalJakarta(saat: Date): string {
  return isoJakarta(saat).slice(0, 10);
}

/** Today in Jakarta, 'YYYY-MM-DD'. */
export function hariIni(saat: Date = sekarang()): string {
  return tanggalJakarta(saat);
}

/** The current year in Jakarta. */
export function tahunIni(saat: Date = sekarang()): number {
  return Number(hariIni(saat).slice(0, 4));
}

/** Whether the text is 'YYYY-MM-DD' and that day exists in the calendar. */
export function adalahTanggalIso(teks: string): boolean {
  return keHari(teks) !== null;
}

/**
 * A day as a date field sends it, or '24-11-2026' or '24/11/2026', which people type where the browser has no
 * date field; null for everything else.
 *
 * @returns 'YYYY-MM-DD'
 */
export function bacaTanggal(teks: string): string | null {
  const iso = teks
    .trim()
    .replace(
      /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/,
      (_, hari: string, bulan: string, tahun: string) =>
        `${tahun}-${bulan.padStart(2, '0')}-${hari.padStart(2, '0')}`,
    );
  return adalahTanggalIso(iso) ? iso : null;
}

/** Midnight UTC of an ISO day: the form in which a date column is written. Throws RangeError. */
export function tanggalDb(isoDate: string): Date {
  return new Date(hariPasti(isoDate) * HARI_MS);
}

/** ISO day `jumlah` days later (earlier when negative). Throws RangeError on a day that does not exist. */
export function tambahHari(isoDate: string, jumlah: number): string {
  return new Date((hariPasti(isoDate) + jumlah) * HARI_MS).toISOString().slice(0, 10);
}

/** Whole days from the first ISO day to the second; negative when the second is earlier. */
export function selisihHari(dari: string, sampai: string): number {
  return hariPasti(sampai) - hariPasti(dari);
}

/**
 * Completed years of life on a given day; negative before birth. Someone born on 29 February completes
 * a year on 1 March of a common year.
 */
export function umur(tanggalLahirIso: string, hariIniIso: string): number {
  hariPasti(tanggalLahirIso);
  hariPasti(hariIniIso);
  const tahun = Number(hariIniIso.slice(0, 4)) - Number(tanggalLahirIso.slice(0, 4));
  const sudahUlangTahun = hariIniIso.slice(5) >= tanggalLahirIso.slice(5);
  return sudahUlangTahun ? tahun : tahun - 1;
}

/** Day number since 1970-01-01, or null when the text is no calendar day. */
function keHari(isoDate: string): number | null {
  const cocok = POLA_ISO.exec(isoDate);
  if (!cocok) return null;
  const saat = new Date(`${isoDate}T00:00:00.000Z`);
  // Some engines roll 31 February over into March; the round trip notices.
  if (Number.isNaN(saat.getTime()) || saat.toISOString().slice(0, 10) !== isoDate) return null;
  return saat.getTime() / HARI_MS;
}

function hariPasti(isoDate: string): number {
  const hari = keHari(isoDate);
  if (hari === null) throw new RangeError('Bukan tanggal kalender');
  return hari;
}

/** The month of 'YYYY-MM…' as a count of months, to tell how far two are apart. */
export const hitungBulan = (iso: string): number =>
  Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));

/** Whole months from one calendar day to another, ISO; never negative. */
export const selisihBulan = (dari: string, sampai: string): number =>
  Math.max(
    0,
    hitungBulan(sampai) - hitungBulan(dari) - (sampai.slice(8, 10) < dari.slice(8, 10) ? 1 : 0),
  );

/** When a day, 'YYYY-MM-DD', begins in Jakarta. */
export function awalHariJakarta(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00+07:00`);
}

/** When the running month began in Jakarta. */
export function awalBulanJakarta(saat: Date = sekarang()): Date {
  return awalHariJakarta(`${tanggalJakarta(saat).slice(0, 7)}-01`);
}
