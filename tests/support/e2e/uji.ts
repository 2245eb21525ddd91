import { test as dasar, expect } from '@playwright/test';
import { type Penjaga, pasangPenjaga } from './penjaga';

/*
 * Import `test` and `expect` from here, not from @playwright/test: every test then fails when a page
 * writes an error on the console, throws, or breaks the content security policy.
 */

export const test = dasar.extend<{ penjaga: Penjaga }>({
  penjaga: [
    async ({ context }, pakai) => {
      const { keluhan, ...penjaga } = pasangPenjaga(context);
      await pakai(penjaga);
      expect(keluhan(), 'galat di peramban').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * Registers the same tests twice: with JavaScript and without. Each form of the portal must work both
 * ways.
 *
 * @param isi registers the tests; `js` tells which run it is
 */
export function denganDanTanpaJavaScript(judul: string, isi: (js: boolean) => void): void {
  for (const js of [true, false]) {
    test.describe(`${judul}, ${js ? 'dengan' : 'tanpa'} JavaScript`, () => {
      test.use({ javaScriptEnabled: js });
      isi(js);
    });
  }
}
