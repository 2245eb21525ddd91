import akun from './akun.json';

/**
 * The accounts of the demonstration, in the order in which they are shown; all share one password. Kept as
 * data, so that the start command, which is no TypeScript, tells the same ones.
 */
export const AKUN_DEMO: readonly { surel: string; peran: string }[] = akun;
