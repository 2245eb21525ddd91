import { v7 as uuidv7 } from 'uuid';

const HARI = 24 * 60 * 60 * 1000;
/** Registrations lie in the last two years, so that the twelve months of the dashboard are full. */
const RENTANG = 730 * HARI;

export interface Jam {
  /** Milliseconds of the moment the data end at. */
  kini: number;
  /** Moment of the `bagian` (0–1) of all registrations; ever more of them, the later it gets. */
  saat(bagian: number): number;
  /** A day later than `dari`, but never in the future. */
  sesudah(dari: number, hari: number): number;
}

export function buatJam(kini: number): Jam {
  return {
    kini,
    saat: (bagian) => Math.floor(kini - RENTANG + RENTANG * Math.sqrt(bagian)),
    sesudah: (dari, hari) => Math.min(kini - 60_000, dari + Math.floor(hari * HARI)),
  };
}

/** An id as the portal would have made it at that moment. */
export const idPada = (ms: number): string => uuidv7({ msecs: ms });

export const iso = (ms: number): string => new Date(ms).toISOString();
/** Day of Jakarta. */
export const hari = (ms: number): string => iso(ms + 7 * 60 * 60 * 1000).slice(0, 10);
export const tahun = (ms: number): number => Number(hari(ms).slice(0, 4));
