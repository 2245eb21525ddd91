import { buatKoperasiSendiri } from '@/tests/support/e2e/koperasi-sendiri';
import { masukSebagai } from '@/tests/support/e2e/peran';
import { expect, test } from '@/tests/support/e2e/uji';

/* Public pages are kept by the web server; nobody may notice that. */

test('perubahan petugas langsung terbaca pengunjung yang baru saja membaca', async ({
  page,
  playwright,
  baseURL,
}) => {
  const { id } = await buatKoperasiSendiri();
  const umum = await playwright.request.newContext({ baseURL });
  const profil = async () => (await umum.get(`/koperasi/${id}`)).text();
  await masukSebagai(page, 'petugas');
  await page.goto(`/portal/koperasi/${id}/ubah`);
  const alamat = page.getByLabel(/^Alamat/);
  await alamat.fill('Jalan Baru Sekali Nomor 3');
  expect(await profil()).toContain('Jalan Uji Nomor 1');
  await page.getByRole('button', { name: 'Simpan perubahan' }).click();
  await expect(page.getByText('Perubahan sudah disimpan.')).toBeVisible();
  expect(await profil()).toContain('Jalan Baru Sekali Nomor 3');
  await umum.dispose();
});

test('yang masuk mendapat halamannya sendiri di alamat yang sama', async ({ page, context }) => {
  await page.goto('/dasbor');
  await expect(page.getByRole('link', { name: 'Masuk', exact: true })).toBeVisible();
  await masukSebagai(page, 'dekranasda');
  await page.goto('/dasbor');
  await expect(page.getByRole('link', { name: 'Masuk', exact: true })).toHaveCount(0);
  await expect(page.getByText('Halaman kerja').first()).toBeAttached();
  await context.clearCookies();
  await page.goto('/dasbor');
  await expect(page.getByRole('link', { name: 'Masuk', exact: true })).toBeVisible();
});

test('menu dan saringan dapat dipakai dengan papan ketik saja, tanpa skrip', async ({ page }) => {
  await page.goto('/koperasi');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#isi$/);
  await page.locator('summary', { hasText: 'Saring hasil' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Kesehatan')).toBeVisible();
});
