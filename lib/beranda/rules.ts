/** Counts are shown up to here; beyond it nobody counts by eye. */
export const BATAS_HITUNG = 1000;
