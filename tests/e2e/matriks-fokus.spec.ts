import { alamatContoh, HARAPAN, KOLOM } from '@/tests/support/e2e/matriks-rute';
import { jalanTab } from '@/tests/support/e2e/papan-ketik';
import { jadi } from '@/tests/support/e2e/pelihat';
import { expect, test } from '@/tests/support/e2e/uji';

// Between them they open every page; the other roles see the same ones.
for (const pelihat of ['publik', 'admin', 'petugas', 'penilai', 'pengurus', 'pemilik'] as const) {
  test(`setiap halaman ${pelihat} dilalui dengan Tab, tanpa perangkap`, async ({ page }) => {
    test.setTimeout(300_000);
    await jadi(page, pelihat);
    for (const [rute, isi] of HARAPAN) {
      if (!isi[KOLOM.indexOf(pelihat)]?.startsWith('200') || rute.startsWith('/api/')) continue;
      const { sendiri } = await alamatContoh(rute, pelihat);
      await test.step(sendiri, async () => {
        await page.goto(sendiri);
        const perhentian = await jalanTab(page);
        expect(perhentian[0]?.nama).toBe('a Langsung ke isi');
        expect(perhentian.length).toBeGreaterThan(3);
      });
    }
  });
}
