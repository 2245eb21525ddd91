import type { LangkahPendirian } from './types';

/** Counts are shown up to here; beyond it nobody counts by eye. */
export const BATAS_HITUNG = 1000;

/** Whether a founding waits for the owner themselves: they lead it, and it is the initiator's turn. */
export const menungguSaya = ({
  memimpin,
  giliran,
}: Pick<LangkahPendirian, 'memimpin' | 'giliran'>): boolean => memimpin && giliran === 'PEMRAKARSA';
