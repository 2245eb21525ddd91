import 'server-only';
import { type Setelan, uraiSetelan } from './setelan';

export type Env = Setelan;

/**
 * Reads and checks a set of environment variables.
 *
 * @throws Error whose message names every variable that is missing or malformed, one a line
 */
export function bacaEnv(sumber: Record<string, string | undefined>): Env {
  const hasil = uraiSetelan(sumber);
  if (hasil.ok) return hasil.nilai;
  const baris = hasil.keluhan.map(({ nama, pesan }) => `  ${nama}: ${pesan}`);
  throw new Error(`Konfigurasi belum benar:\n${baris.join('\n')}`);
}

let tersimpan: Env | undefined;

/** The configuration of this process, read once. */
export function env(): Env {
  tersimpan ??= bacaEnv(process.env);
  return tersimpan;
}

export const modeDemo = () => env().SINERGI_MODE === 'demo';
