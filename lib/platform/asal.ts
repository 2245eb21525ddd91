/**
 * Where a request comes from. Pure, so that the proxy and the routes outside of it hold one rule.
 */

const TULIS = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Whether a method changes something and so must come from one of the portal's own pages. */
export const adalahTulisan = (metode: string): boolean => TULIS.has(metode.toUpperCase());

/** Calls of the open API that carry a body. */
const API_TERBUKA = new Set(['/api/v1/penilaian/simulasi']);

/**
 * Whether a path takes a body from anywhere: it reads no cookie and changes nothing, so a call from
 * elsewhere can do no harm, and programs send no Origin.
 */
export const adalahApiTerbuka = (jalur: string): boolean => API_TERBUKA.has(jalur);

/**
 * Whether a page can read what is sent to it: a form as a browser sends it, or an action of the portal's
 * own script. Routes under `/api/` say themselves what they read.
 *
 * @param tipe header `Content-Type`
 * @param aksi header `Next-Action`
 */
export const terbacaHalaman = (jalur: string, tipe: string | null, aksi: string | null): boolean =>
  jalur.startsWith('/api/') || aksi !== null || /^multipart\/form-data\b/i.test(tipe ?? '');

export interface KepalaAsal {
  /** Header `Origin` as the browser sent it. */
  asal: string | null;
  /** Header `Host`. */
  host: string | null;
}

/**
 * Whether the request comes from a page of the portal itself. Behind TLS only the configured address
 * counts; without TLS (development, tests) also the host that was asked.
 *
 * @param alamat the portal's own address, SINERGI_ALAMAT
 */
export function asalDiizinkan({ asal, host }: KepalaAsal, alamat: string): boolean {
  if (!asal) return false;
  const sendiri = new URL(alamat);
  if (asal === sendiri.origin) return true;
  return sendiri.protocol !== 'https:' && asal === `http://${host ?? ''}`;
}

const PENANDA = 'http://sinergi.invalid';

/**
 * A path inside the portal, for going back after an upload or a sign-in; anything that could lead to
 * another site, or is no path, gives null.
 */
export function jalurSendiri(teks: string | null | undefined): string | null {
  if (
    !teks ||
    teks.length > 500 ||
    !/^\/(?![/\\])[\x21-\x7e]*$/.test(teks) ||
    teks.includes('\\')
  ) {
    return null;
  }
  try {
    const url = new URL(teks, PENANDA);
    return url.origin === PENANDA ? url.pathname + url.search : null;
  } catch {
    return null;
  }
}
