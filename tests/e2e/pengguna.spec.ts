import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { type AkunSendiri, buatAkunSendiri } from '@/tests/support/e2e/akun-sendiri';
import { masukLewatFormulir, masukSebagai, SANDI_DEMO } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { ikutiSurat } from '@/tests/support/e2e/surat';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

const galat = (page: Page) => page.getByRole('main').getByRole('alert');

async function perambanLain(browser: Browser, akun: AkunSendiri): Promise<Page> {
  const halaman = await (await browser.newContext()).newPage();
  await masukLewatFormulir(halaman, akun.surel);
  return halaman;
}

const status = async (page: Page, jalur: string) => (await page.goto(jalur))?.status();

denganDanTanpaJavaScript('pengelolaan akun', (js) => {
  const periksa = async (page: Page) => {
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
  };

  test('akun dibuat dengan undangan; kata sandi dibuat sendiri oleh orangnya', async ({ page }) => {
    const surel = `undangan-${randomUUID().slice(0, 8)}@contoh.test`;
    await masukSebagai(page, 'admin');
    await page.goto('/portal/pengguna');
    await periksa(page);
    await page.getByRole('link', { name: 'Buat akun' }).click();
    await page.getByLabel('Nama lengkap').fill('Agus Kelurahan');
    await page.getByLabel('Alamat surel').fill(surel);
    await page.getByLabel('Peran').selectOption('PETUGAS_KELURAHAN');
    await page.getByRole('button', { name: 'Buat akun dan kirim undangan' }).click();
    await expect(galat(page)).toContainText(/kelurahan/i);
    await expect(page.getByLabel('Nama lengkap')).toHaveValue('Agus Kelurahan');
    await expect(page.getByLabel('Peran')).toHaveValue('PETUGAS_KELURAHAN');
    await periksa(page);
    await page.getByLabel(/^Kelurahan/).selectOption('32.76.01.1006');
    await page.getByRole('button', { name: 'Buat akun dan kirim undangan' }).click();
    await expect(page.getByText('Undangan sudah dikirim.')).toBeVisible();
    await expect(page.getByText('belum membuat kata sandi')).toBeVisible();
    await periksa(page);

    await page.goto('/portal/pengguna?status=MENUNGGU');
    await page.getByLabel('Cari nama atau surel').fill(surel);
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await expect(page.locator('tbody tr')).toHaveCount(1);

    await page.context().clearCookies();
    await ikutiSurat(page, surel, /^Undangan akun/);
    await page.getByLabel('Kata sandi baru').fill('gerobak hujan pagi sekali');
    await page.getByRole('button', { name: 'Simpan kata sandi' }).click();
    await page.waitForURL(/\/masuk/);
    await masukLewatFormulir(page, surel, 'gerobak hujan pagi sekali');
    await expect(page.getByRole('main').getByText('Petugas kelurahan').first()).toBeVisible();
  });

  test('peran yang diberikan dan dicabut berlaku pada permintaan berikutnya', async ({
    page,
    browser,
  }) => {
    const akun = await buatAkunSendiri(['PETUGAS']);
    const orang = await perambanLain(browser, akun);
    expect(await status(orang, '/portal/umkm')).toBe(200);
    expect(await status(orang, '/portal/audit')).toBe(403);

    await masukSebagai(page, 'admin');
    await page.goto(`/portal/pengguna/${akun.id}`);
    await page.getByRole('button', { name: 'Cabut peran Petugas DKUM' }).click();
    await expect(page.getByText('Peran sudah dicabut dan langsung berlaku.')).toBeVisible();
    expect(await status(orang, '/portal/umkm')).toBe(403);

    await page.getByLabel('Peran').selectOption('INSPEKTORAT');
    await page.getByRole('button', { name: 'Berikan peran' }).click();
    await expect(page.getByText('Peran sudah diberikan dan langsung berlaku.')).toBeVisible();
    expect(await status(orang, '/portal/audit')).toBe(200);
    await periksa(page);
    await expect(page.getByRole('listitem').filter({ hasText: 'Memberikan peran' })).toBeVisible();
    await orang.context().close();
  });

  test('akun yang dinonaktifkan keluar pada permintaan berikutnya dan tidak dapat masuk', async ({
    page,
    browser,
  }) => {
    const akun = await buatAkunSendiri(['PETUGAS']);
    const orang = await perambanLain(browser, akun);
    await masukSebagai(page, 'admin');
    await page.goto(`/portal/pengguna/${akun.id}`);
    await page.getByRole('button', { name: 'Nonaktifkan akun' }).click();
    await expect(galat(page)).toContainText('Isi alasan');
    await page.getByLabel('Alasan').fill('Pindah tugas ke dinas lain.');
    await page.getByRole('button', { name: 'Nonaktifkan akun' }).click();
    await expect(page.getByText('Akun sudah dinonaktifkan.')).toBeVisible();
    await expect(page.getByText('Alasan: Pindah tugas ke dinas lain.').first()).toBeVisible();
    await periksa(page);

    await orang.goto('/portal');
    await expect(orang).toHaveURL(/\/masuk\?lanjut=/);
    await orang.getByLabel('Alamat surel').fill(akun.surel);
    await orang.getByLabel('Kata sandi', { exact: true }).fill(SANDI_DEMO);
    await orang.getByRole('button', { name: 'Masuk', exact: true }).click();
    await expect(orang.getByText(/^Surel atau kata sandi tidak cocok/)).toBeVisible();

    await page.getByRole('button', { name: 'Aktifkan kembali' }).click();
    await expect(page.getByText('Akun sudah diaktifkan kembali.')).toBeVisible();
    await masukLewatFormulir(orang, akun.surel);
    await orang.context().close();
  });
});

test('seorang admin tidak mengubah akunnya sendiri', async ({ page }) => {
  const akun = await buatAkunSendiri(['ADMIN']);
  await masukLewatFormulir(page, akun.surel);
  await page.goto(`/portal/pengguna/${akun.id}`);
  await expect(page.getByText('hanya dapat diubah oleh admin lain')).toBeVisible();
  await expect(page.getByRole('button', { name: /Cabut|Nonaktifkan|Berikan/ })).toHaveCount(0);
});

test('formulir yang terbuka saat peran dicabut tidak mengubah apa pun', async ({
  page,
  browser,
}) => {
  const akun = await buatAkunSendiri(['ADMIN']);
  const sasaran = await buatAkunSendiri(['PETUGAS']);
  const orang = await perambanLain(browser, akun);
  await orang.goto(`/portal/pengguna/${sasaran.id}`);
  await masukSebagai(page, 'admin');
  await page.goto(`/portal/pengguna/${akun.id}`);
  await page.getByRole('button', { name: 'Cabut peran Admin' }).click();
  await expect(page.getByText('Peran sudah dicabut')).toBeVisible();
  await orang.getByLabel('Alasan').fill('Percobaan setelah dicabut.');
  await orang.getByRole('button', { name: 'Nonaktifkan akun' }).click();
  await expect(orang.getByText('Akun Anda tidak berwenang melakukan ini.')).toBeVisible();
  await page.goto(`/portal/pengguna/${sasaran.id}`);
  await expect(page.getByRole('button', { name: 'Nonaktifkan akun' })).toBeVisible();
  await orang.context().close();
});
