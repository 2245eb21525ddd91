import 'server-only';
import pino from 'pino';
import { uraianGalat, uraianKonsol } from './uraian-galat';

/** Anything that looks like an identity number of a person, or like an address, never reaches the log. */
const SAMARAN: readonly (readonly [RegExp, string])[] = [
  [/\b\d{16}\b/g, '[16 angka]'],
  [/[^\s"'<>()=:,;]+@[^\s"'<>()=:,;]+/g, '[surel]'],
];
const samarkan = (teks: string): string =>
  SAMARAN.reduce((hasil, [pola, ganti]) => hasil.replace(pola, ganti), teks);

/** Structured log to standard output. Personal data does not belong in it: log ids, not contents. */
export const log = pino({
  level: process.env.TINGKAT_LOG ?? 'info',
  base: undefined,
  redact: {
    paths: [
      'surel',
      'nama',
      'telepon',
      'sandi',
      'nikPenduduk',
      '*.surel',
      '*.sandi',
      '*.nikPenduduk',
    ],
    censor: '[disamarkan]',
  },
  hooks: {
    logMethod(args, metode) {
      const bersih = args.map((arg) => (typeof arg === 'string' ? samarkan(arg) : arg));
      metode.apply(this, bersih as Parameters<typeof metode>);
    },
  },
});

/**
 * Logs a fault and returns the short reference that the user is shown.
 * Messages of database errors may quote row contents, so only the kind, code and stack are kept.
 */
export function catatGalat(galat: unknown, tempat: string): string {
  const acuan = crypto.randomUUID().slice(0, 8).toUpperCase();
  log.error({ acuan, tempat, ...uraianGalat(galat) }, 'galat server');
  return acuan;
}

export type TingkatKonsol = 'error' | 'warn' | 'info' | 'debug';

/**
 * Logs what the framework tells the console, as a line of the portal's own.
 *
 * @param isi what the method of the console was called with
 * @param tempat the request that was being answered
 */
export function catatKonsol(
  tingkat: TingkatKonsol,
  isi: readonly unknown[],
  tempat?: string,
): void {
  const { rincian, pesan } = uraianKonsol(isi);
  log[tingkat]({ tempat, ...rincian }, pesan);
}
