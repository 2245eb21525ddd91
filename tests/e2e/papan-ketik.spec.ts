import { buatKoperasiSendiri, namaKoperasiBaru } from '@/tests/support/e2e/koperasi-sendiri';
import { jalanTab, tabSampai } from '@/tests/support/e2e/papan-ketik';
import { buatKoperasi } from '@/tests/support/e2e/penilaian';
import { masukSebagai, SANDI_DEMO } from '@/tests/support/e2e/peran';
import { expect, test } from '@/tests/support/e2e/uji';

test('tautan lompat pertama, terlihat saat terfokus, dan membawa ke isi', async ({ page }) => {
  await page.goto('/koperasi');
  const lompat = page.getByRole('link', { name: 'Langsung ke isi' });
  expect((await lompat.boundingBox())?.y).toBeLessThan(0);
  await page.keyboard.press('Tab');
  await expect(lompat).toBeFocused();
  await expect(lompat).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('garis miring memindahkan kursor ke kotak pencarian, tetapi tidak saat sedang menulis', async ({
  page,
}) => {
  await masukSebagai(page, 'petugas');
  for (const jalur of ['/portal/koperasi', '/portal/umkm']) {
    await page.goto(jalur);
    const kotak = page.getByRole('searchbox').first();
    await expect(async () => {
      await page.keyboard.press('/');
      await expect(kotak).toBeFocused({ timeout: 500 });
    }).toPass();
    await page.keyboard.type('a/b');
    await expect(kotak).toHaveValue('a/b');
  }
});

test('mencari koperasi lalu membuka profilnya tanpa tetikus', async ({ page }) => {
  const { nama } = await buatKoperasiSendiri();
  await page.goto('/koperasi');
  await tabSampai(page, page.getByRole('searchbox').first());
  await page.keyboard.type(nama);
  await page.keyboard.press('Enter');
  await page.waitForURL(/cari=/);
  await tabSampai(page, page.getByRole('link', { name: nama, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: nama })).toBeVisible();
});

test('masuk, menu akun, dan keluar tanpa tetikus', async ({ page }) => {
  await page.goto('/masuk');
  await tabSampai(page, page.getByLabel('Alamat surel'));
  await page.keyboard.type('inspektorat@contoh.test');
  await page.keyboard.press('Tab');
  await page.keyboard.type(SANDI_DEMO);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/portal$/);
  const menu = page.locator('.menu-akun > summary');
  await tabSampai(page, menu);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Keluar' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Keluar' })).toBeHidden();
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await tabSampai(page, page.getByRole('button', { name: 'Keluar' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Anda sudah keluar.')).toBeVisible();
});

test('satu langkah pendaftaran koperasi tanpa tetikus: galat, perbaikan, lanjut', async ({
  page,
}) => {
  await masukSebagai(page, 'petugas');
  await page.goto('/portal/koperasi/daftar-baru');
  await tabSampai(page, page.getByRole('link', { name: 'Mulai pendaftaran baru' }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/identitas$/);
  await tabSampai(page, page.getByLabel('Nama koperasi'));
  // Enter in a text field sends the step, as everywhere.
  await page.keyboard.press('Enter');
  const ringkasan = page.getByRole('main').getByRole('alert');
  await expect(ringkasan).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(ringkasan.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Nama koperasi')).toBeFocused();
  await page.keyboard.type(namaKoperasiBaru());
  await tabSampai(page, page.getByRole('button', { name: 'Simpan dan lanjutkan' }));
  await page.keyboard.press('Space');
  await page.waitForURL(({ pathname }) => pathname.endsWith('/bidang'));
});

test('lembar kerja: isian yang terfokus tidak pernah di bawah batang Simpan', async ({
  page,
}, info) => {
  test.setTimeout(180_000);
  const id = await buatKoperasi(`Koperasi Uji Batang ${info.project.name}`);
  await masukSebagai(page, 'penilai');
  await page.goto(`/portal/koperasi/${id}/penilaian/baru`);
  await page.getByRole('button', { name: 'Buka lembar kerja' }).click();
  await page.getByRole('checkbox', { name: /sudah memeriksa/ }).check();
  await page.getByRole('button', { name: 'Buka lembar kerja' }).click();
  await page.waitForURL(/\/lembar$/);
  await page.goto(`${page.url()}/angka-neraca`);
  const perhentian = await jalanTab(page, { isiSaja: true });
  expect(perhentian.filter(({ terlihat }) => !terlihat)).toEqual([]);
  expect(perhentian.length).toBeGreaterThan(20);
});
