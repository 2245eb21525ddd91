import 'server-only';
import { cookies, headers } from 'next/headers';
import type { KeadaanFormulir } from './form-state';
import { type CaraSebut, kirimanTertolak } from './kiriman-tertolak';
import { catatGalat } from './log';
import { simpanTertolak } from './tertolak-sementara';

/**
 * Cookie that carries the status and the mark of an answer to the web server, which takes it out again
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

/** What cannot be put into words must not take the answer itself away; '' where nothing is kept. */
function simpanBilaTerbaca(simpan: () => string): string {
  try {
    return simpan();
  } catch (galat) {
    catatGalat(galat, 'kiriman tertolak');
    return '';
  }
}

/**
 * Gives the answer to a form sent without the portal's script its status; hands the answer on. It is kept
 * for a moment as well: where the page does not offer the form any more, the web server answers with
 * what was said and typed (scripts/peladen/halaman-galat.mjs).
 */
export async function berstatus<T extends KeadaanFormulir>(
  keadaan: T,
  cara?: CaraSebut,
): Promise<T> {
  const status = statusJawaban(keadaan);
  const kepala = await headers();
  // The portal's own script reads the answer itself, and a cookie would make it read the page anew.
  if (status === null || kepala.get('x-tanpa-skrip') !== 'ya') return keadaan;
  const tanda = simpanBilaTerbaca(() =>
    simpanTertolak(kirimanTertolak(keadaan, kepala.get('x-jalur') ?? '/', cara)),
  );
  (await cookies()).set(KUKI_STATUS, `${status}.${tanda}`, {
    path: '/',
    httpOnly: true,
    maxAge: 1,
  });
  return { ...keadaan, tanda };
}
