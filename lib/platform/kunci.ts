import 'server-only';
import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import { env } from './env';
import { naskahKanonik } from './kanonik';

/** 32 random bytes as URL-safe text: session ids and one-time links. */
export const rahasiaAcak = (): string => randomBytes(32).toString('base64url');

/** What is stored in place of a secret. */
export const sidik = (rahasia: string): string =>
  createHash('sha256').update(rahasia).digest('hex');

/** Keyed fingerprint for rate-limit keys, so that the table holds no addresses. */
export const sidikBerkunci = (jenis: string, isi: string): string =>
  createHmac('sha256', env().AUTH_SECRET).update(`${jenis}\n${isi}`).digest('hex').slice(0, 40);

/**
 * A key of 32 bytes (base64) that only this portal can make, the same each time for the same use and owner.
 * It changes with AUTH_SECRET.
 */
export const kunciTurunan = (guna: string, pemilik: string): string =>
  Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, '', `${guna}\n${pemilik}`, 32)).toString(
    'base64',
  );

/** Fingerprint of what a form brought, so that the same form sent again is told from another one (40 letters). */
export const sidikKiriman = (isi: unknown): string => sidikBerkunci('kiriman', naskahKanonik(isi));

const RUANG_KIRIMAN = '6c2b1d0e-5f0a-4c51-9a39-0d7e6a1f8b24';

/**
 * The key under which what a form brought is stored. The key of a page alone does not do: a page that a browser
 * brought back carries one that was used, and what is typed on it then is a record of its own. The same form sent
 * twice gives the same key.
 *
 * @param kunci the key of the page
 * @param isi what was typed, without confirmations
 */
export const kunciKiriman = (kunci: string, isi: unknown): string =>
  uuidv5(`${kunci} ${sidikKiriman(isi)}`, RUANG_KIRIMAN);
