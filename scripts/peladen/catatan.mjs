import { AsyncLocalStorage } from 'node:async_hooks';

/*
 * The framework tells of faults on the console: several lines of text, with the message and the fields of the
 * database. All of it goes through the portal's own log instead, which knows what may be written down.
 */

/** Which request is being answered, wherever in the framework one is. */
const kini = new AsyncLocalStorage();

/** A word of an address that the portal made; anything else may be a code, a key, or a name. */
const KATA = /^[a-z]{1,20}(-[a-z]{1,20}){0,3}$/;

/**
 * Method and address without what belongs to one person or object.
 *
 * @param {Pick<import('node:http').IncomingMessage, 'method' | 'url'>} permintaan
 */
export function tempatPermintaan({ method = '', url = '' }) {
  const kata = (url.split('?')[0] ?? '').split('/');
  return `${method} ${kata.map((satu) => (satu === '' || KATA.test(satu) ? satu : '…')).join('/')}`;
}

/**
 * What is known of one request while it is answered; whatever is written down within `jalankan` names it.
 *
 * @returns {{ tempat: string, putus: boolean, jalankan: (kerja: () => unknown) => unknown }} `putus` as soon as a
 *   fault has shown that the database is lost
 */
export function mulaiCatatan(permintaan) {
  const tentang = {
    tempat: tempatPermintaan(permintaan),
    putus: false,
    jalankan: (kerja) => kini.run(tentang, kerja),
  };
  return tentang;
}

/** What belongs into the log, and what only announces a start. */
const TINGKAT = { error: 'error', warn: 'warn', info: 'info', log: 'info', debug: 'debug' };

/**
 * Hands over what is told to the console.
 *
 * @param {Console} konsol
 * @param {() => { catat: (tingkat: string, isi: unknown[], tempat?: string) => void,
 *   basisDataPutus: (galat: unknown) => boolean } | undefined} portal not there before it has started: what stops
 *   the start is told as it is, to whoever starts it
 */
export function serahkanKonsol(konsol, portal) {
  for (const [cara, tingkat] of Object.entries(TINGKAT)) {
    const asli = konsol[cara].bind(konsol);
    konsol[cara] = (...isi) => {
      const tentang = kini.getStore();
      const sarana = portal();
      if (sarana === undefined) {
        if (tingkat === 'error' || tingkat === 'warn') asli(...isi);
        return;
      }
      if (tentang && isi.some((satu) => satu instanceof Error && sarana.basisDataPutus(satu)))
        tentang.putus = true;
      sarana.catat(tingkat, isi, tentang?.tempat);
    };
  }
}
