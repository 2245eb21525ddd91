import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import { sidikBerkunci } from '../kunci';

/** Seal under the id of an account. */
const segel = (penggunaId: string): string => sidikBerkunci('pengisi-formulir', penggunaId);

/** What a form carries, sealed, about whose page it stands on. */
export const tandaPengisi = (penggunaId: string): string => `${penggunaId}.${segel(penggunaId)}`;

/**
 * Whose page a form stood on, also when no session tells it any more. Gives no right to anything: it only
 * says who may have back what was typed.
 *
 * @param tanda as it was sent
 * @returns id of the account; null where the seal is not the portal's own
 */
export function bacaTandaPengisi(tanda: unknown): string | null {
  if (typeof tanda !== 'string' || tanda.length > 100) return null;
  const [penggunaId = '', terkirim = ''] = tanda.split('.');
  const harusnya = Buffer.from(segel(penggunaId));
  const dikirim = Buffer.from(terkirim);
  return dikirim.length === harusnya.length && timingSafeEqual(dikirim, harusnya)
    ? penggunaId
    : null;
}

/**
 * The one who typed, of all that is known about it; null where nothing is, or where it does not agree:
 * then nobody may be handed it.
 *
 * @param tanda what the form carried
 * @param bekasPenggunaId whose session it was, when its cookie is still there
 */
export function pengisiFormulir(tanda: unknown, bekasPenggunaId: string | null): string | null {
  const dariTanda = bacaTandaPengisi(tanda);
  if (dariTanda === null) return bekasPenggunaId;
  return bekasPenggunaId === null || bekasPenggunaId === dariTanda ? dariTanda : null;
}
