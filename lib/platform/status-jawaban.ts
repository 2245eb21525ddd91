import 'server-only';
import { cookies, headers } from 'next/headers';
import type { KeadaanFormulir } from './form-state';

/**
 * Cookie that carries the status of an answer to the web server, which takes it out again
 * (scripts/peladen/status-titipan.mjs): the framework sends 200 with every page that answers a form.
 */
const KUKI_STATUS = 'sinergi-status';

/**
 * HTTP status of what a form is answered with on its own page; null where it was carried out.
 *
 * 422 where something is wrong with what was sent, unless the answer says otherwise.
 */
export function statusJawaban(keadaan: KeadaanFormulir): number | null {
  if (keadaan.status !== undefined) return keadaan.status;
  if (keadaan.bentrok) return 409;
  const ditolak =
    keadaan.pesan !== undefined ||
    keadaan.peringatan !== undefined ||
    Object.keys(keadaan.galat ?? {}).length > 0;
  return ditolak ? 422 : null;
}

/** Gives the answer to a form sent without the portal's script its status; hands the answer on. */
export async function berstatus<T extends KeadaanFormulir>(keadaan: T): Promise<T> {
  const status = statusJawaban(keadaan);
  // The portal's own script reads the answer itself, and a cookie would make it read the page anew.
  if (status !== null && (await headers()).get('x-tanpa-skrip') === 'ya') {
    (await cookies()).set(KUKI_STATUS, String(status), { path: '/', httpOnly: true, maxAge: 1 });
  }
  return keadaan;
}
