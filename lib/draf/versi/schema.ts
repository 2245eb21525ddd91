import { z } from 'zod';

const MUAT_ULANG = 'Muat ulang halaman ini, lalu coba lagi.';

/**
 * Fingerprint of a draft as the page showed it (`versiDraf`).
 *
 * @param kosong what is said where it is missing, for a box that carries it as its value
 */
export const versiDrafSchema = (kosong = MUAT_ULANG) =>
  z.string({ error: kosong }).regex(/^[0-9a-f]{40}$/, MUAT_ULANG);
