import type { GalatBukuKerja } from '../types';

const SEBUT_GALAT = 5;

/** What is wrong in a workbook, one sentence each, the first few of them. */
export function kalimatGalat(galat: readonly GalatBukuKerja[]): string[] {
  const pesan = galat
    .slice(0, SEBUT_GALAT)
    .map(({ lembar, sel, pesan: isi }) => `Lembar ${lembar}${sel ? `, sel ${sel}` : ''}: ${isi}`);
  const lagi = galat.length - pesan.length;
  return lagi > 0 ? [...pesan, `Dan ${lagi} sel lain.`] : pesan;
}
