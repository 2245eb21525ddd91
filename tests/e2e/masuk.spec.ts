import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { buatAkunSendiri, habiskanSesi, sesiBerjalan } from '@/tests/support/e2e/akun-sendiri';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { buatKoperasiSendiri } from '@/tests/support/e2e/koperasi-sendiri';
import { masukLewatFormulir, SANDI_DEMO } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

const PESAN_UMUM = /^Surel atau kata sandi tidak cocok\. Periksa keduanya/;

async function coba(page: Page, surel: string, sandi: string): Promise<void> {
  await page.getByLabel('Alamat surel').fill(surel);
  await page.getByLabel('Kata sandi', { exact: true }).fill(sandi);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
}

denganDanTanpaJavaScript('masuk', (js) => {
  test('isian kosong disebut satu per satu; kata sandi tidak pernah kembali', async ({ page }) => {
    await page.goto('/masuk');
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    const ringkasan = page.getByRole('main').getByRole('alert');
    await expect(ringkasan.getByRole('link', { name: 'Isi alamat surel.' })).toBeVisible();
    await expect(ringkasan.getByRole('link', { name: 'Isi kata sandi.' })).toBeVisible();
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    await coba(page, 'siapa@contoh.test', 'bukan sandinya');
    await expect(page.getByText(PESAN_UMUM)).toBeVisible();
    await expect(page.getByLabel('Alamat surel')).toHaveValue('siapa@contoh.test');
    await expect(page.getByLabel('Kata sandi', { exact: true })).toHaveValue('');
    expect(await page.content()).not.toContain('bukan sandinya');
  });

  test('sandi salah, akun yang tidak ada, belum dikonfirmasi, dan nonaktif menjawab sama', async ({
    page,
  }) => {
    const [salah, belum, mati] = await Promise.all([
      buatAkunSendiri(['PETUGAS']),
      buatAkunSendiri(['PEMILIK']),
      buatAkunSendiri(['PETUGAS']),
    ]);
    await denganBasisData(async (klien) => {
      await klien.query('update pengguna set surel_terverifikasi_pada = null where id = $1', [
        belum.id,
      ]);
      await klien.query('update pengguna set dinonaktifkan_pada = now() where id = $1', [mati.id]);
    });
    const jawaban: string[] = [];
    for (const [surel, sandi] of [
      [salah.surel, 'sandi yang salah'],
      [`tidak-ada-${randomUUID()}@contoh.test`, SANDI_DEMO],
      [belum.surel, SANDI_DEMO],
      [mati.surel, SANDI_DEMO],
    ] as const) {
      await page.goto('/masuk');
      await coba(page, surel, sandi);
      await expect(page.getByText(PESAN_UMUM)).toBeVisible();
      jawaban.push(((await page.getByRole('main').textContent()) ?? '').replaceAll(surel, ''));
    }
    expect(new Set(jawaban).size).toBe(1);
  });

  test('menebak berulang kali harus menunggu, juga untuk akun yang tidak ada', async ({ page }) => {
    const ada = await buatAkunSendiri(['PETUGAS']);
    for (const surel of [ada.surel, `tidak-ada-${randomUUID()}@contoh.test`]) {
      await page.goto('/masuk');
      for (let ke = 1; ke <= 5; ke += 1) {
        await coba(page, surel, `tebakan ke-${ke}`);
        await expect(page.getByText(PESAN_UMUM)).toBeVisible();
        await page.goto('/masuk');
      }
      // Even the right one is not looked at now.
      await coba(page, surel, SANDI_DEMO);
      await expect(
        page.getByText(/^Terlalu sering dicoba\. Tunggu \d+ (detik|menit), lalu coba lagi\.$/),
      ).toBeVisible();
    }
    expect(await sesiBerjalan(ada.id)).toBe(0);
  });

  test('sesudah masuk kembali ke halaman yang dituju', async ({ page }) => {
    const akun = await buatAkunSendiri(['PETUGAS']);
    await page.goto('/portal/koperasi?kkmp=ya');
    await expect(page).toHaveURL(/\/masuk\?lanjut=/);
    await coba(page, akun.surel, SANDI_DEMO);
    await expect(page).toHaveURL(/\/portal\/koperasi\?kkmp=ya$/);
    // The sign-in page has nothing for those who are in.
    await page.goto('/masuk?lanjut=%2Fportal%2Fakun');
    await expect(page).toHaveURL(/\/portal\/akun$/);
  });

  test('sesudah keluar, tombol kembali tidak memperlihatkan apa pun', async ({ page, context }) => {
    const akun = await buatAkunSendiri(['PETUGAS']);
    await masukLewatFormulir(page, akun.surel);
    await page.goto('/portal/koperasi');
    await page.goto('/portal/akun');
    await expect(page.getByRole('main')).toContainText(akun.surel);
    const kuki = await context.cookies();
    await page.locator('.menu-akun > summary').click();
    await page.getByRole('button', { name: 'Keluar' }).click();
    await expect(page.getByText('Anda sudah keluar.')).toBeVisible();
    expect(await sesiBerjalan(akun.id)).toBe(0);
    for (let langkah = 0; langkah < 3; langkah += 1) {
      await page.goBack();
      await expect(page.locator('body')).not.toContainText(akun.surel);
      await expect(page.getByRole('link', { name: 'Pemberitahuan' })).toHaveCount(0);
    }
    // A copy of the cookie is worth nothing either.
    await context.addCookies(kuki);
    await page.goto('/portal/akun');
    await expect(page).toHaveURL(/\/masuk\?lanjut=/);
  });

  test('sesi yang habis mengembalikan isian setelah masuk lagi', async ({ page }) => {
    const akun = await buatAkunSendiri(['PETUGAS']);
    const koperasi = await buatKoperasiSendiri();
    await masukLewatFormulir(page, akun.surel);
    await page.goto(`/portal/koperasi/${koperasi.id}/ubah`);
    await page
      .getByLabel(/^Keterangan untuk masyarakat/)
      .fill('Tulisan panjang yang tidak boleh hilang.');
    await habiskanSesi(akun.id);
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await expect(page.getByText(/^Sesi Anda sudah berakhir/)).toBeVisible();
    await coba(page, akun.surel, SANDI_DEMO);
    await expect(page).toHaveURL(new RegExp(`/portal/koperasi/${koperasi.id}/ubah`));
    await expect(page.getByText('Isian Anda dikembalikan')).toBeVisible();
    await expect(page.getByLabel(/^Keterangan untuk masyarakat/)).toHaveValue(
      'Tulisan panjang yang tidak boleh hilang.',
    );
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await expect(page.getByText('Perubahan sudah disimpan.')).toBeVisible();
  });
});

for (const lanjut of [
  '//jahat.example',
  'https://jahat.example/portal',
  '/\\jahat.example',
  '/%5Cjahat.example',
  '/\t/jahat.example',
  '/%2F/jahat.example',
  'javascript:alert(1)',
  '/portal/..//jahat.example',
  '/keluar',
  '/api/ekspor/koperasi',
  `/portal?x=${'y'.repeat(600)}`,
]) {
  test(`lanjut=${lanjut.slice(0, 30).replace('\t', '(tab)')} tidak membawa keluar portal`, async ({
    page,
    baseURL,
  }) => {
    const akun = await buatAkunSendiri(['PETUGAS']);
    await page.goto(`/masuk?lanjut=${encodeURIComponent(lanjut)}`);
    await coba(page, akun.surel, SANDI_DEMO);
    await page.waitForURL((alamat) => alamat.pathname !== '/masuk');
    expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? '').origin);
    // Encoded separators stay part of a path here: a page that does not exist.
    if (!lanjut.startsWith('/%')) expect(new URL(page.url()).pathname).toBe('/portal');
  });
}

test('kuki sesi tidak terbaca skrip dan tidak ikut ke situs lain', async ({ page, context }) => {
  const akun = await buatAkunSendiri(['PETUGAS']);
  await masukLewatFormulir(page, akun.surel);
  const kuki = await context.cookies();
  expect(kuki.map(({ name }) => name)).toContain('sinergi-sesi');
  expect(kuki.filter((satu) => !satu.httpOnly || satu.sameSite !== 'Lax')).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});
