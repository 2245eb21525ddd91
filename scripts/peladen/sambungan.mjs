/*
 * Who is connected, told to the portal in a header of our own: the framework passes on what a visitor writes
 * into X-Forwarded-For, and says nothing of the connection itself.
 */

/** Written anew for each request, so that nobody else can set it; lib/platform/permintaan.ts reads it. */
export const KEPALA_SAMBUNGAN = 'x-sambungan-dari';

const MESIN_INI = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/**
 * Notes the address of whoever is connected; empty where that is a proxy on this machine, behind which anybody
 * may be.
 *
 * @param {Pick<import('node:http').IncomingMessage, 'headers' | 'socket'>} permintaan
 */
export function catatSambungan({ headers, socket }) {
  const dari = socket.remoteAddress ?? '';
  const proksi = MESIN_INI.test(dari) && headers['x-forwarded-for'] !== undefined;
  headers[KEPALA_SAMBUNGAN] = proksi ? '' : dari;
}
