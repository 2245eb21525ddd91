import { masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

denganDanTanpaJavaScript('peringatan dini', (js) => {
  test('kepala bidang melihat koperasi yang memburuk dengan sebabnya, lalu jejak indeksnya', async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const periksa = async () => {
      await periksaKerangka(page);
      await periksaLebar(page);
      if (js) await periksaAksesibilitas(page);
    };
    await masukSebagai(page, 'kabid');
    await page.goto('/portal');
    await page.getByRole('link', { name: 'Koperasi dalam peringatan dini' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Peringatan dini');
    await expect(
      page.getByText(/^(Indeks turun dari|Bila kecenderungannya berlanjut, indeks)/).first(),
    ).toBeVisible();
    await expect(page.getByText(/^Yang turun: /).first()).toBeVisible();
    await periksa();

    await page.goto('/portal/peringatan-dini?alasan=INDEKS_TURUN');
    await expect(page.getByRole('link', { name: /^Hapus saringan Sebab/ })).toBeVisible();
    const baris = page.getByRole('rowheader').getByRole('link');
    const jumlah = await baris.count();
    expect(jumlah).toBeGreaterThan(0);
    await expect(
      page.locator('tbody').getByText('Indeks turun tajam', { exact: true }),
    ).toHaveCount(jumlah);
    const unduhan = await page.request.get('/api/ekspor/peringatan-dini?alasan=INDEKS_TURUN');
    expect(unduhan.headers()['content-type']).toContain('text/csv');
    expect(await unduhan.text()).toContain('Indeks turun dari');

    await baris.first().click();
    await expect(page.getByRole('heading', { name: 'Indeks laporan tahunan' })).toBeVisible();
    await expect(page.getByRole('img', { name: 'Indeks setiap tahun buku' })).toBeVisible();
    await expect(page.getByText('Rentabilitas aset', { exact: true }).first()).toBeVisible();
    await periksa();
  });
});
