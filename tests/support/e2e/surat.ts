import { expect, type Page } from '@playwright/test';

/** Opens the newest mail to an address in the mailbox of the demo. */
export async function bukaSuratTerbaru(page: Page, kepada: string, perihal: RegExp): Promise<void> {
  await expect(async () => {
    await page.goto(`/kotak-surat?kepada=${encodeURIComponent(kepada)}`);
    await expect(page.getByRole('rowheader').first()).toHaveText(perihal, { timeout: 1_000 });
  }).toPass();
  await page.getByRole('rowheader').first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(perihal);
}

/** Follows the first link of the newest mail to an address. */
export async function ikutiSurat(page: Page, kepada: string, perihal: RegExp): Promise<string> {
  await bukaSuratTerbaru(page, kepada, perihal);
  const tautan = page.getByRole('main').locator('a[href*="token="]').first();
  const href = (await tautan.getAttribute('href')) ?? '';
  await tautan.click();
  await page.waitForURL((alamat) => alamat.search.includes('token='));
  return href;
}
