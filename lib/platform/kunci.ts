import 'server-only';
import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { env } from './env';

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
