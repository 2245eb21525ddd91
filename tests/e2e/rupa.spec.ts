import type { Page } from '@playwright/test';
import { buatKoperasiSendiri } from '@/tests/support/e2e/koperasi-sendiri';
import { alamatContoh } from '@/tests/support/e2e/matriks-rute';
import { gantiPeran, masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

denganDanTanpaJavaScript('halaman galat', (js) => {
  const periksa = async (page: Page, kode: number, kalimat: string) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(kalimat);
    await expect(page.getByText(`Kode ${kode}`)).toBeVisible();
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
  };

  test('400: alamat yang rusak', async ({ page }) => {
    expect((await page.goto('/koperasi/%ff'))?.status()).toBe(400);
    await periksa(page, 400, 'Alamat ini tidak dapat dibaca');
    await page.getByRole('link', { name: 'Ke beranda' }).click();
    await expect(page).toHaveURL(/\/$/);
  });

  test('403: peran lain; membawa kembali ke halaman kerja', async ({ page }) => {
    await masukSebagai(page, 'dekranasda');
    for (const jalur of ['/api/ekspor/umkm', '/portal/umkm']) {
      expect((await page.goto(jalur))?.status(), jalur).toBe(403);
      await periksa(page, 403, 'Akun Anda tidak dapat membuka halaman ini');
    }
    await page.getByRole('link', { name: 'Ke halaman kerja saya' }).click();
    await expect(page).toHaveURL(/\/portal$/);
  });

  test('404: alamat yang tidak ada, dan data di luar jangkauan, terlihat sama', async ({
    page,
  }) => {
    await masukSebagai(page, 'pengurus');
    const { asing } = await alamatContoh('/portal/koperasi/[id]', 'pengurus');
    const isi: string[] = [];
    for (const jalur of ['/tidak-ada', asing, '/portal/koperasi/bukan-uuid']) {
      expect((await page.goto(jalur))?.status(), jalur).toBe(404);
      await periksa(page, 404, 'Halaman ini tidak ditemukan');
      await expect(page.getByRole('link', { name: 'Ke halaman kerja saya' })).toBeVisible();
      isi.push((await page.getByRole('main').textContent()) ?? '');
    }
    expect(new Set(isi).size).toBe(1);
    await page.getByRole('link', { name: 'Cari koperasi' }).first().click();
    await expect(page).toHaveURL(/\/koperasi$/);
  });
});

test('tercetak dengan kop, tanpa navigasi, di atas kertas putih', async ({ page }) => {
  const koperasi = await buatKoperasiSendiri();
  await masukSebagai(page, 'petugas');
  for (const jalur of ['/portal/koperasi', `/portal/koperasi/${koperasi.id}`, '/dasbor']) {
    await page.goto(jalur);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('.kop-cetak')).toBeVisible();
    for (const tersembunyi of [
      '.kepala-situs',
      '.kaki-situs',
      '.nav-portal',
      '.saringan',
      '.tombol',
    ])
      expect(await page.locator(tersembunyi).filter({ visible: true }).count(), tersembunyi).toBe(
        0,
      );
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  }
  // A list on paper is a table, not cards, however narrow the screen is.
  await page.goto('/portal/koperasi');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  await expect(page.getByRole('columnheader', { name: /^Nama/ })).toBeVisible();
});

const besarkanHuruf = (page: Page) =>
  page.locator('html').evaluate((html) => {
    html.style.fontSize = '200%';
  });

const kotak = (page: Page, pemilih: string) =>
  page.locator(pemilih).evaluate((unsur) => unsur.getBoundingClientRect().toJSON() as DOMRect);

test('huruf dua kali besar di layar sempit: tidak bergeser ke samping, nama tidak tertutup', async ({
  page,
}) => {
  const koperasi = await buatKoperasiSendiri();
  await masukSebagai(page, 'petugas');
  await page.setViewportSize({ width: 360, height: 800 });
  for (const jalur of [
    '/portal/umkm',
    '/portal/koperasi',
    `/portal/koperasi/${koperasi.id}/ubah`,
    '/portal/aturan',
  ]) {
    await page.goto(jalur);
    await besarkanHuruf(page);
    await periksaLebar(page);
    const nama = await kotak(page, '.kepala-nama strong');
    const kanan = await kotak(page, '.kepala-kanan');
    expect(kanan.left >= nama.right || kanan.top >= nama.bottom, jalur).toBe(true);
  }
});

test('huruf dua kali besar di layar sempit: halaman umum, pemilik usaha, dan pengurus', async ({
  page,
}) => {
  const koperasi = await buatKoperasiSendiri();
  await page.setViewportSize({ width: 360, height: 800 });
  const periksa = async (...daftar: string[]) => {
    for (const jalur of daftar) {
      await page.goto(jalur);
      await besarkanHuruf(page);
      // What is folded up is as wide when somebody opens it.
      for (const lipatan of await page.locator('main details').all())
        await lipatan.evaluate((unsur) => unsur.setAttribute('open', ''));
      await periksaLebar(page);
    }
  };
  await periksa('/', `/koperasi/${koperasi.id}`);
  await masukSebagai(page, 'pemilik');
  await periksa('/portal', '/portal/usaha-saya/daftar');
  await gantiPeran(page, 'pengurus');
  const milikPengurus = await Promise.all(
    ['/portal/penilaian/[id]', '/portal/penilaian/[id]/tanggapan', '/portal/modal/[id]'].map(
      async (rute) => (await alamatContoh(rute, 'pengurus')).sendiri,
    ),
  );
  await periksa('/portal', ...milikPengurus);
});

test('huruf dua kali besar di layar kantor: menu tidak menimpa nama', async ({ page }) => {
  await masukSebagai(page, 'petugas');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/portal/umkm');
  await besarkanHuruf(page);
  await periksaLebar(page);
  const nama = await kotak(page, '.kepala-nama strong');
  const menu = await kotak(page, '.kepala-menu');
  expect(menu.left >= nama.right || menu.top >= nama.bottom).toBe(true);
});

test('tabel lebar bergeser di dalam bingkainya, bukan halamannya', async ({ page }) => {
  await masukSebagai(page, 'petugas');
  for (const jalur of ['/portal/umkm', '/portal/koperasi', '/portal/peluang']) {
    for (const width of [640, 768, 1000, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(jalur);
      await periksaLebar(page);
    }
  }
});

const terang = (page: Page) =>
  page.evaluate(() => {
    const [r = 0, g = 0, b = 0] = (
      getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []
    ).map(Number);
    return (r + g + b) / 3;
  });

test('tema gelap mengikuti setelan perangkat', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/koperasi');
  expect(await terang(page)).toBeGreaterThan(200);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await terang(page)).toBeLessThan(60);
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme),
  ).toContain('dark');
});

test('warna paksa: tombol, menu yang sedang dibuka, dan cincin fokus tetap dapat dibedakan', async ({
  page,
}) => {
  await masukSebagai(page, 'petugas');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/portal/koperasi/daftar-baru');
  const tepi = (pemilih: string) =>
    page
      .locator(pemilih)
      .filter({ visible: true })
      .first()
      .evaluate((unsur) => {
        const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } =
          getComputedStyle(unsur);
        return (
          borderTopStyle !== 'none' &&
          Number.parseFloat(borderTopWidth) >= 1 &&
          borderTopColor !== backgroundColor
        );
      });
  expect(await tepi('.tombol-utama')).toBe(true);
  await page.goto('/portal/koperasi');
  expect(await tepi('.lencana')).toBe(true);
  expect(await tepi('.kendali')).toBe(true);
  const cincin = (unsur: Element) => getComputedStyle(unsur).outlineStyle;
  for (const kini of await page.locator('[aria-current="page"]').filter({ visible: true }).all())
    expect(await kini.evaluate(cincin)).not.toBe('none');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').evaluate(cincin)).not.toBe('none');
});
