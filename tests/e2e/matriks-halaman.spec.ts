import { halamanPertama, PEMBUKA } from '@/tests/support/e2e/halaman-terbuka';
import { KOLOM } from '@/tests/support/e2e/matriks-rute';
import { jadi } from '@/tests/support/e2e/pelihat';
import { periksaHalaman } from '@/tests/support/e2e/semua-halaman';
import { expect, test } from '@/tests/support/e2e/uji';

/*
 * Every page of the portal, once, by the first who may open it: it opens, says what it is, fits on a phone
 * and on a wide screen, meets WCAG 2.2 AA and is walked through with Tab. What changes within a page and from
 * role to role, the journeys look at.
 */

test('setiap peran ikut melihat', () => {
  expect([...PEMBUKA].sort()).toEqual([...KOLOM].sort());
});

test.describe.configure({ mode: 'parallel' });

for (const pelihat of PEMBUKA) {
  test(`setiap halaman yang pertama dibuka ${pelihat} memenuhi WCAG 2.2 AA, muat di layar, dan dilalui dengan Tab`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await jadi(page, pelihat);
    for (const [urutan, halaman] of (await halamanPertama(pelihat)).entries()) {
      await test.step(halaman.alamat, () => periksaHalaman(page, halaman, urutan));
    }
  });
}
