import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { buatAkunSendiri, sesiBerjalan } from '@/tests/support/e2e/akun-sendiri';
import { masukLewatFormulir, SANDI_DEMO } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { bukaSuratTerbaru, ikutiSurat } from '@/tests/support/e2e/surat';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

const SANDI_BARU = 'gerobak hujan pagi sekali';
const galat = (page: Page) => page.getByRole('main').getByRole('alert');

denganDanTanpaJavaScript('akun', (js) => {
  const periksa = async (page: Page) => {
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
  };

  test('pemilik usaha mendaftar, mengonfirmasi surelnya, lalu masuk', async ({ page }) => {
    const surel = `pendaftar-${randomUUID().slice(0, 8)}@contoh.test`;
    await page.goto('/daftar');
    await page.getByRole('button', { name: 'Daftar', exact: true }).click();
    await expect(galat(page).getByRole('listitem')).toHaveCount(4);
    await periksa(page);

    await page.getByLabel('Nama lengkap').fill('Dewi Pendaftar');
    await page.getByLabel('Alamat surel').fill(surel);
    await page.getByLabel('Buat kata sandi').fill('password1234');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Daftar', exact: true }).click();
    await expect(galat(page)).toContainText('mudah ditebak');
    await expect(page.getByLabel('Nama lengkap')).toHaveValue('Dewi Pendaftar');
    await expect(page.getByRole('checkbox')).toBeChecked();
    await expect(page.getByLabel('Buat kata sandi')).toHaveValue('');
    await page.getByLabel('Buat kata sandi').fill(SANDI_BARU);
    await page.getByRole('button', { name: 'Daftar', exact: true }).click();
    await expect(page).toHaveURL(/\/daftar\/periksa-surel$/);
    await periksa(page);

    await ikutiSurat(page, surel, /^Konfirmasi alamat surel/);
    // Looking at the link, as mail scanners do, does not use it up.
    await page.reload();
    await periksa(page);
    const tautan = page.url();
    await page.getByRole('button', { name: 'Konfirmasi alamat surel' }).click();
    await expect(page.getByText('Alamat surel Anda sudah dikonfirmasi.')).toBeVisible();
    await page.goto(tautan);
    await expect(page.getByText('Tautan ini tidak berlaku lagi.')).toBeVisible();
    await periksa(page);

    await masukLewatFormulir(page, surel, SANDI_BARU);
    await expect(
      page.getByRole('heading', { name: 'Selamat datang, Dewi Pendaftar' }),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'Daftarkan usaha' })).toBeVisible();
  });

  test('mendaftar dengan surel yang sudah punya akun menjawab sama, dan menyurati pemiliknya', async ({
    page,
  }) => {
    const akun = await buatAkunSendiri(['PEMILIK']);
    await page.goto('/daftar');
    await page.getByLabel('Nama lengkap').fill('Orang Lain');
    await page.getByLabel('Alamat surel').fill(akun.surel.toUpperCase());
    await page.getByLabel('Buat kata sandi').fill(SANDI_BARU);
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Daftar', exact: true }).click();
    await expect(page).toHaveURL(/\/daftar\/periksa-surel$/);
    await bukaSuratTerbaru(page, akun.surel, /^Anda sudah punya akun/);
    await masukLewatFormulir(page, akun.surel, SANDI_DEMO);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(akun.nama);
  });

  test('lupa kata sandi: jawaban sama untuk siapa pun, tautan sekali pakai, sesi lama berakhir', async ({
    page,
  }) => {
    // A role that no work of other tests writes to: the newest mail is the one asked for.
    const akun = await buatAkunSendiri(['DEKRANASDA']);
    await masukLewatFormulir(page, akun.surel);
    expect(await sesiBerjalan(akun.id)).toBe(1);
    const jawaban: string[] = [];
    for (const surel of [`tidak-ada-${randomUUID()}@contoh.test`, akun.surel]) {
      await page.goto('/lupa-sandi');
      await page.getByLabel('Alamat surel').fill(surel);
      await page.getByRole('button', { name: 'Kirim tautan' }).click();
      await expect(page.getByText('Permintaan Anda sudah diterima.')).toBeVisible();
      jawaban.push((await page.getByRole('main').textContent()) ?? '');
    }
    expect(jawaban[0]).toBe(jawaban[1]);
    await periksa(page);

    await ikutiSurat(page, akun.surel, /^Atur ulang kata sandi/);
    const tautan = page.url();
    await page.getByLabel('Kata sandi baru').fill('pendek');
    await page.getByRole('button', { name: 'Simpan kata sandi' }).click();
    await expect(galat(page)).toContainText('paling sedikit 12 karakter. Yang Anda tulis baru 6.');
    await periksa(page);
    await page.getByLabel('Kata sandi baru').fill(SANDI_BARU);
    await page.getByRole('button', { name: 'Simpan kata sandi' }).click();
    await page.waitForURL(/\/masuk\?sebab=sandi-baru/);
    await expect(page.getByText('Kata sandi baru Anda sudah tersimpan.')).toBeVisible();
    expect(await sesiBerjalan(akun.id)).toBe(0);

    await page.goto(tautan);
    await expect(page.getByText('Tautan ini tidak berlaku lagi.')).toBeVisible();
    await masukLewatFormulir(page, akun.surel, SANDI_BARU);
    await bukaSuratTerbaru(page, akun.surel, /^Kata sandi Anda sudah diganti/);
  });

  test('sesi di peramban lain terlihat dan dapat diakhiri; ia keluar pada permintaan berikutnya', async ({
    page,
    browser,
  }) => {
    const akun = await buatAkunSendiri(['PETUGAS']);
    const lain = await browser.newContext({
      userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/140.0 Mobile Safari/537.36',
    });
    const halamanLain = await lain.newPage();
    await masukLewatFormulir(halamanLain, akun.surel);
    await masukLewatFormulir(page, akun.surel);
    await page.goto('/portal/akun');
    const baris = page.getByRole('table', { name: 'Sesi masuk Anda' }).locator('tbody tr');
    await expect(baris).toHaveCount(2);
    await expect(baris.filter({ hasText: 'Chrome di Android' })).toHaveCount(1);
    await periksa(page);
    await page.getByRole('button', { name: /^Akhiri sesi Chrome di Android/ }).click();
    await expect(page.getByText('Sesi sudah diakhiri.')).toBeVisible();
    await expect(baris).toHaveCount(1);
    await halamanLain.goto('/portal/koperasi');
    await expect(halamanLain).toHaveURL(/\/masuk\?lanjut=/);

    await masukLewatFormulir(halamanLain, akun.surel);
    await page.goto('/portal/akun');
    await page.getByRole('button', { name: 'Akhiri semua sesi lain' }).click();
    await expect(page.getByText('Sesi sudah diakhiri.')).toBeVisible();
    await halamanLain.goto('/portal');
    await expect(halamanLain).toHaveURL(/\/masuk\?lanjut=/);
    await lain.close();
    await page.goto('/portal');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Selamat datang');
  });

  test('kata sandi dan nama sendiri diganti', async ({ page, browser }) => {
    const akun = await buatAkunSendiri(['PETUGAS']);
    const lain = await browser.newContext();
    const halamanLain = await lain.newPage();
    await masukLewatFormulir(halamanLain, akun.surel);
    await masukLewatFormulir(page, akun.surel);
    await page.goto('/portal/akun');
    await page.getByLabel('Kata sandi sekarang').fill('bukan ini');
    await page.getByLabel('Kata sandi baru').fill(SANDI_BARU);
    await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
    await expect(galat(page)).toContainText('Kata sandi sekarang tidak cocok.');
    await page.getByLabel('Kata sandi sekarang').fill(SANDI_DEMO);
    await page.getByLabel('Kata sandi baru').fill(SANDI_BARU);
    await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
    await expect(page.getByText('Kata sandi Anda sudah diganti.')).toBeVisible();
    await halamanLain.goto('/portal');
    await expect(halamanLain).toHaveURL(/\/masuk/);
    await lain.close();

    await page.getByLabel('Nama lengkap').fill('Nama Yang Baru');
    await page.getByRole('button', { name: 'Simpan nama' }).click();
    await expect(page.getByText('Nama Anda sudah disimpan.')).toBeVisible();
    await page.goto('/portal');
    await expect(
      page.getByRole('heading', { name: 'Selamat datang, Nama Yang Baru' }),
    ).toBeVisible();
  });
});
