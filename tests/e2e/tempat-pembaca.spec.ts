import { masukSebagai } from '@/tests/support/e2e/peran';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

/* Who does not see the page knows by its title and by where the focus is which page it is, and where on it. */

denganDanTanpaJavaScript('halaman daftar', () => {
  for (const [peran, jalur, nama] of [
    ['petugas', '/portal/umkm', 'UMKM'],
    ['petugas', '/portal/koperasi', 'Koperasi'],
    ['inspektorat', '/portal/audit', 'Jejak audit'],
  ] as const) {
    test(`${jalur}: berikutnya membawa ke awal daftar, dan judul mengatakannya`, async ({
      page,
    }) => {
      await masukSebagai(page, peran);
      await page.goto(jalur);
      await expect(page).toHaveTitle(`${nama} – Sinergi Depok`);
      for (const [tautan, judul] of [
        ['Berikutnya', `${nama}, halaman berikutnya – Sinergi Depok`],
        ['Sebelumnya', `${nama}, halaman sebelumnya – Sinergi Depok`],
      ] as const) {
        await page.getByRole('link', { name: tautan, exact: true }).focus();
        await page.keyboard.press('Enter');
        await expect(page).toHaveTitle(judul);
        const awal = page.locator('#daftar');
        await expect(awal).toBeFocused();
        await expect(awal).toBeInViewport();
        await expect(awal).toHaveAccessibleName(/\S/);
      }
    });
  }
});
