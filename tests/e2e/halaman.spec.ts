import { alamatContoh, HARAPAN, KOLOM } from '@/tests/support/e2e/matriks-rute';
import { jadi } from '@/tests/support/e2e/pelihat';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { expect, test } from '@/tests/support/e2e/uji';

for (const [urutan, pelihat] of KOLOM.entries()) {
  test(`setiap halaman ${pelihat} memenuhi WCAG 2.2 AA dan muat di layar`, async ({ page }) => {
    test.setTimeout(300_000);
    await jadi(page, pelihat);
    for (const [rute, isi] of HARAPAN) {
      const terbuka = isi[urutan]?.startsWith('200') && !rute.startsWith('/api/');
      if (!terbuka) continue;
      const { sendiri } = await alamatContoh(rute, pelihat);
      await test.step(sendiri, async () => {
        const jawaban = await page.goto(sendiri);
        expect.soft(jawaban?.status(), sendiri).toBe(200);
        await periksaKerangka(page);
        await periksaLebar(page);
        await periksaAksesibilitas(page);
      });
    }
  });
}
