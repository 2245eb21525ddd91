import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** What a page may say on the console without failing its test. */
export interface Penjaga {
  /** Allows messages that match, for a test that provokes them on purpose. */
  izinkan: (pola: RegExp) => void;
}

const tanpaPagar = (alamat: string): string => alamat.split('#')[0] ?? alamat;

/**
 * Listens to every page of a browser context: an error on the console, an uncaught exception and a
 * violation of the content security policy (which the browser reports on the console) all count.
 *
 * @returns `keluhan` gives what was heard and not allowed, in the order in which it happened
 */
export function pasangPenjaga(context: BrowserContext): Penjaga & { keluhan: () => string[] } {
  const terdengar: { teks: string; dari: string }[] = [];
  const dokumenBerstatus = new Set<string>();
  const diizinkan: RegExp[] = [];

  // A page that is meant to be 403 or 404 makes the browser say so; that is no fault of the page.
  context.on('response', (jawaban) => {
    const permintaan = jawaban.request();
    if (permintaan.isNavigationRequest() && jawaban.status() >= 400) {
      dokumenBerstatus.add(tanpaPagar(jawaban.url()));
    }
  });
  context.on('console', (pesan: ConsoleMessage) => {
    const melanggarCsp = /Content Security Policy/i.test(pesan.text());
    if (pesan.type() !== 'error' && !melanggarCsp) return;
    terdengar.push({ teks: `konsol: ${pesan.text()}`, dari: tanpaPagar(pesan.location().url) });
  });
  context.on('weberror', (galat) => {
    terdengar.push({ teks: `pengecualian: ${galat.error().message}`, dari: '' });
  });

  const bolehSaja = ({ teks, dari }: { teks: string; dari: string }): boolean =>
    (teks.includes('Failed to load resource') && dokumenBerstatus.has(dari)) ||
    diizinkan.some((pola) => pola.test(teks));

  return {
    izinkan: (pola) => diizinkan.push(pola),
    keluhan: () =>
      terdengar.filter((satu) => !bolehSaja(satu)).map(({ teks, dari }) => `${teks} (${dari})`),
  };
}
