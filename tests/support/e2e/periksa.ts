import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Rules of WCAG 2.2 AA; of what is in order nothing is told, which on a long page is most of the work. */
const ATURAN: Parameters<AxeBuilder['options']>[0] = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

/** What a theme changes: colours, and nothing else that axe looks at. */
const ATURAN_WARNA: typeof ATURAN = {
  ...ATURAN,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};
type Tema = 'light' | 'dark';

/**
 * The page meets WCAG 2.2 AA as far as axe can tell, in the light and in the dark theme unless told;
 * all rules in the first theme, in another one what it changes.
 * Each violation is shown with its rule, the element and what axe says about it.
 */
export async function periksaAksesibilitas(
  page: Page,
  tema: readonly Tema[] = ['light', 'dark'],
): Promise<void> {
  for (const colorScheme of tema) {
    const aturan = colorScheme === tema[0] ? ATURAN : ATURAN_WARNA;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // No page of the portal has frames, so axe needs no second page to put their results together.
    const periksa = () => new AxeBuilder({ page }).setLegacyMode().options(aturan).analyze();
    let { violations } = await periksa();
    if (violations.some(({ id }) => id === 'document-title')) {
      // After a move within the portal the new title comes a moment after the old one went.
      await expect(page).toHaveTitle(/\S/);
      ({ violations } = await periksa());
    }
    const keluhan = violations.flatMap(({ id, nodes }) =>
      nodes.map((simpul) => `${id}: ${simpul.html}\n${simpul.failureSummary}`),
    );
    expect(keluhan, `axe, tema ${colorScheme}, ${page.url()}`).toEqual([]);
  }
}

/** Nothing sticks out at the side: the page as a whole never scrolls sideways. */
export async function periksaLebar(page: Page): Promise<void> {
  // Waits for the element: a document that a click has only begun to load has none yet.
  const { isi, layar } = await page.locator('html').evaluate((html) => ({
    isi: html.scrollWidth,
    layar: html.clientWidth,
  }));
  expect(isi, `lebar isi di ${page.url()}`).toBeLessThanOrEqual(layar);
}

/**
 * Headings that stand more than one level below the one before them, with both; those behind a closed lid
 * too, as somebody may open it.
 */
const judulMelompat = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate((utama) => {
    const judul = [...utama.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((satu) => ({
      tingkat: Number(satu.tagName[1]),
      kata: `${satu.tagName} ${satu.textContent?.trim()}`,
    }));
    return judul.flatMap(({ tingkat, kata }, i) => {
      const lalu = judul[i - 1];
      return tingkat > (lalu?.tingkat ?? 0) + 1 ? [`${lalu?.kata ?? 'awal isi'} > ${kata}`] : [];
    });
  });

/** What every page must have: a title of its own, one main heading with no level left out below it, Indonesian as its language. */
export async function periksaKerangka(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/Sinergi Depok/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  expect.soft(await judulMelompat(page), `tingkat judul di ${page.url()}`).toEqual([]);
}
