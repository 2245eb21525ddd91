import { z } from 'zod';

/** Fingerprint of a draft as the page showed it (`versiDraf`). */
export const versiDrafSchema = () =>
  z
    .string({ error: 'Muat ulang halaman ini, lalu coba lagi.' })
    .regex(/^[0-9a-f]{40}$/, 'Muat ulang halaman ini, lalu coba lagi.');
