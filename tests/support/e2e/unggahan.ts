import type { Locator, Page } from '@playwright/test';

/**
 * Presses the button of an upload. Without JavaScript the answer opens in a tab of its own wherever something
 * else can be typed on the page.
 *
 * @returns the tab with the answer
 */
export async function tabUnggahan(tombol: Locator): Promise<Page> {
  const page = tombol.page();
  const tabBaru = page.waitForEvent('popup').catch(() => page);
  const disini = page
    .waitForEvent('framenavigated', (bingkai) => bingkai === page.mainFrame())
    .then(() => page)
    .catch(() => page);
  await tombol.click();
  const tab = await Promise.race([tabBaru, disini]);
  await tab.waitForURL(/[?&]unggah=/);
  return tab;
}

/** The same, and comes to the answer in the tab one was in. */
export async function tekanUnggah(tombol: Locator): Promise<void> {
  const page = tombol.page();
  const tab = await tabUnggahan(tombol);
  if (tab === page) return;
  const alamat = tab.url();
  await tab.close();
  await page.goto(alamat);
}
