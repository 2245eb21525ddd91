import { expect, type Page } from '@playwright/test';

export interface Perhentian {
  /** What a screen reader would call it, roughly; for messages. */
  nama: string;
  /** Width of the drawn focus ring in pixels. */
  cincin: number;
  terlihat: boolean;
}

/** What has the focus now, or null when it is the page itself. */
const bacaFokus = (page: Page) =>
  page.evaluate(() => {
    const unsur = document.activeElement;
    if (!(unsur instanceof HTMLElement) || unsur === document.body) return null;
    const kotak = unsur.getBoundingClientRect();
    const gaya = getComputedStyle(unsur);
    // Numbered once, so that coming back to an element is seen.
    unsur.dataset.perhentian ??= String(document.querySelectorAll('[data-perhentian]').length + 1);
    // A bar that stays while one scrolls must not lie over what has the focus.
    let atas = document.elementFromPoint(kotak.x + kotak.width / 2, kotak.y + kotak.height / 2);
    while (atas && !['sticky', 'fixed'].includes(getComputedStyle(atas).position))
      atas = atas.parentElement;
    const tertutup = atas !== null && !atas.contains(unsur);
    const teks = unsur.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40);
    return {
      urutan: Number(unsur.dataset.perhentian),
      nama: `${unsur.tagName.toLowerCase()} ${unsur.getAttribute('name') ?? teks ?? ''}`,
      dalamIsi: unsur.closest('main') !== null,
      cincin: gaya.outlineStyle === 'none' ? 0 : Number.parseFloat(gaya.outlineWidth),
      terlihat:
        !tertutup &&
        kotak.width > 0 &&
        kotak.bottom > 0 &&
        kotak.top < innerHeight &&
        kotak.right > 0 &&
        kotak.left < innerWidth,
    };
  });

/**
 * Presses Tab from the top of the page until the focus has left it: no control may hold it, and each
 * must be seen with its ring.
 *
 * @param isiSaja leaps over head and menu with the first link, as one who knows them does, and stops
 *   behind the content
 * @returns every stop in order
 */
export async function jalanTab(
  page: Page,
  { isiSaja = false, palingBanyak = 300 }: { isiSaja?: boolean; palingBanyak?: number } = {},
): Promise<Perhentian[]> {
  const perhentian: Perhentian[] = [];
  for (let ke = 1; ke <= palingBanyak; ke += 1) {
    await page.keyboard.press('Tab');
    const kini = await bacaFokus(page);
    if (!kini || (kini.urutan === 1 && perhentian.length > 0)) return perhentian;
    // A date field has several stops of its own.
    const { urutan, dalamIsi, ...satu } = kini;
    if (urutan <= perhentian.length) {
      expect(urutan, `fokus tertahan pada ${satu.nama} di ${page.url()}`).toBe(perhentian.length);
      continue;
    }
    perhentian.push(satu);
    expect(satu.terlihat, `${satu.nama} tidak terlihat saat terfokus, ${page.url()}`).toBe(true);
    expect(satu.cincin, `${satu.nama} tanpa cincin fokus, ${page.url()}`).toBeGreaterThanOrEqual(2);
    if (isiSaja && perhentian.length === 1) await page.keyboard.press('Enter');
    else if (isiSaja && !dalamIsi) return perhentian;
  }
  throw new Error(`Fokus tidak pernah keluar dari ${page.url()} setelah ${palingBanyak} kali Tab.`);
}

/** Presses Tab until a control with this accessible name has the focus. */
export async function tabSampai(page: Page, sasaran: ReturnType<Page['locator']>): Promise<void> {
  for (let ke = 0; ke < 150; ke += 1) {
    if (await sasaran.evaluate((unsur) => unsur === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tidak terjangkau dengan Tab.');
}
