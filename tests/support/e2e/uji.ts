import { test as dasar, expect } from '@playwright/test';
import { denganBasisData } from './contoh';
import { type Penjaga, pasangPenjaga } from './penjaga';

/*
 * Import `test` and `expect` from here, not from @playwright/test: every test then fails when a page
 * writes an error on the console, throws, or breaks the content security policy.
 */

export const test = dasar.extend<{ penjaga: Penjaga; unduhanBaru: undefined }>({
  // One account of the demo downloads for all tests, more in an hour than any officer would.
  unduhanBaru: [
    // biome-ignore lint/correctness/noEmptyPattern: the framework reads the names of what a fixture needs here.
    async ({}, pakai) => {
      await denganBasisData((klien) =>
        klien.query("delete from batas_laju where key like 'ekspor:%'"),
      );
      await pakai(undefined);
    },
    { auto: true },
  ],
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

type Lebar = 'ponsel' | 'meja';

function daftarkan(judul: string, isi: (js: boolean) => void, tanpaHanyaDi?: Lebar): void {
  for (const js of [true, false]) {
    // playwright.config.ts leaves out what is tagged for the other width.
    const tag = !js && tanpaHanyaDi ? [`@hanya-${tanpaHanyaDi}`] : [];
    test.describe(`${judul}, ${js ? 'dengan' : 'tanpa'} JavaScript`, { tag }, () => {
      test.use({ javaScriptEnabled: js });
      isi(js);
    });
  }
}

/**
 * Registers the same tests twice: with JavaScript and without. Each form of the portal must work both
 * ways.
 *
 * @param isi registers the tests; `js` tells which run it is
 */
export const denganDanTanpaJavaScript = (judul: string, isi: (js: boolean) => void): void =>
  daftarkan(judul, isi);

/**
 * The same for a long walk: with JavaScript in both widths, and without it, on the same markup and styles,
 * only in the width at which its people sit.
 *
 * @param lebar the width of the run without JavaScript
 */
export const perjalananPanjang = (judul: string, lebar: Lebar, isi: (js: boolean) => void): void =>
  daftarkan(judul, isi, lebar);
