import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { bacaQr, gambarPdf } from '../pdf';

/** Whoever only holds the paper: no session, the address from the QR code. */
export async function pindai(page: Page, pdf: Buffer): Promise<string> {
  const alamat = bacaQr(await gambarPdf(pdf, 2)) ?? '';
  expect(alamat).toMatch(/\/verifikasi\/[0-9A-HJKMNP-TV-Z]{28}$/);
  await page.context().clearCookies();
  await page.goto(alamat);
  return new URL(alamat).pathname;
}

/** The letter on the result, downloaded from the page that is open. */
export async function unduhSertifikat(page: Page): Promise<Buffer> {
  const menunggu = page.waitForEvent('download');
  await page
    .getByRole('link', { name: /^Unduh PDF sertifikat/ })
    .first()
    .click();
  return readFileSync(await (await menunggu).path());
}
