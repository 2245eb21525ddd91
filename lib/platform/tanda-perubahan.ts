import 'server-only';

const KUNCI = Symbol.for('sinergi.tanda-perubahan');

/**
 * Tells the web server around the portal (scripts/peladen/halaman-publik.mjs, same process, not the same
 * bundle) how to see whether anything was changed.
 *
 * @param baca reads the mark of the newest change; the same as long as nothing was changed
 */
export function pasangTandaPerubahan(baca: () => Promise<string | null>): void {
  Object.assign(globalThis, { [KUNCI]: baca });
}
