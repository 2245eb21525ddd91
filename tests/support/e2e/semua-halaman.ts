import { expect, type Page } from '@playwright/test';
import type { HalamanTerbuka } from './halaman-terbuka';
import { jalanTab } from './papan-ketik';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from './periksa';

const BAWAAN = 'Sinergi Depok – koperasi dan UMKM Kota Depok';
const RESMI = /Pemerintah Kota Depok/;
const DEMO = 'Semua data di sini rekaan';

/** Where the portal is at fault, or the network is gone: the head is short, and there is no menu to leap over. */
const KEPALA_RINGKAS = ['/galat', '/luring'];

/** One load of a page shows both; the wide one last, for axe and for Tab. */
const LAYAR = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

/**
 * One page for one viewer: it opens, says what it is, and meets WCAG 2.2 AA. The first viewer who may open it
 * also looks at it on a phone, in the dark, and with Tab: that does not depend on who looks.
 *
 * @param urutan which of the pages of this viewer it is; head and menu, the same on all of them, are walked
 *   through on the first
 */
export async function periksaHalaman(
  page: Page,
  { rute, alamat, pertama }: HalamanTerbuka,
  urutan: number,
): Promise<void> {
  const ringkas = KEPALA_RINGKAS.some((awal) => rute.startsWith(awal));
  const jawaban = await page.goto(alamat);
  expect.soft(jawaban?.status(), alamat).toBe(200);
  await periksaKerangka(page);
  if (!pertama) return periksaAksesibilitas(page, ['light']);
  if (rute !== '/') expect.soft(await page.title(), alamat).not.toBe(BAWAAN);
  if (!ringkas) {
    await expect.soft(page.locator('.pita-resmi'), alamat).toHaveText(RESMI);
    await expect.soft(page.locator('.pita-demo'), alamat).toContainText(DEMO);
  }
  for (const layar of LAYAR) {
    await page.setViewportSize(layar);
    await periksaLebar(page);
  }
  await periksaAksesibilitas(page);
  const perhentian = await jalanTab(page, { isiSaja: urutan > 0 && !ringkas });
  if (ringkas) return;
  expect.soft(perhentian[0]?.nama, alamat).toBe('a Langsung ke isi');
  expect.soft(perhentian.length, alamat).toBeGreaterThan(1);
}
