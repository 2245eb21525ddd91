import { halamanTerbuka, PEMBUKA } from '@/tests/support/e2e/halaman-terbuka';
import { KOLOM } from '@/tests/support/e2e/matriks-rute';
import { jadi } from '@/tests/support/e2e/pelihat';
import { periksaHalaman } from '@/tests/support/e2e/semua-halaman';
import { expect, test } from '@/tests/support/e2e/uji';

/*
 * Every page of the portal for every role that may open it: it opens, says what it is and meets WCAG 2.2 AA;
 * once each it fits on a phone and on a wide screen, is looked at in the dark and walked through with Tab.
 * What changes within a page, the journeys look at.
 */

test('setiap peran ikut melihat', () => {
  expect([...PEMBUKA].sort()).toEqual([...KOLOM].sort());
});

test.describe.configure({ mode: 'parallel' });

for (const pelihat of PEMBUKA) {
  test(`setiap halaman yang dapat dibuka ${pelihat} memenuhi WCAG 2.2 AA`, async ({ page }) => {
    test.setTimeout(900_000);
    await jadi(page, pelihat);
    for (const [urutan, halaman] of (await halamanTerbuka(pelihat)).entries()) {
      await test.step(halaman.alamat, () => periksaHalaman(page, halaman, urutan));
    }
  });
}
