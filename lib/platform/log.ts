import 'server-only';
import pino from 'pino';
import { kodeGalat } from './db/galat';

/** Anything that looks like an identity number of a person never reaches the log. */
const enamBelasAngka = /\b\d{16}\b/g;

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
      const bersih = args.map((arg) =>
        typeof arg === 'string' ? arg.replace(enamBelasAngka, '[16 angka]') : arg,
      );
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
  const asal = galat instanceof Error ? galat : new Error('bukan Error');
  const kode = kodeGalat(asal);
  const jejak = asal.stack
    ?.split('\n')
    .filter((baris) => baris.trimStart().startsWith('at '))
    .slice(0, 8);
  log.error({ acuan, tempat, jenis: asal.name, kode, jejak }, 'galat server');
  return acuan;
}
