import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { PERSETUJUAN_LAPANGAN } from '@/lib/lapangan/rules';
import { type AkunUji, buatAkun, habiskanSesi, jadiAkun } from '@/tests/support/e2e/akun-baru';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { lamaPengisian } from '@/tests/support/e2e/lama-pengisian';
import { isianLapangan } from '@/tests/support/e2e/lapangan';
import { gantiPeran, masukSebagai, SANDI_DEMO } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';
import { isi } from '@/tests/support/e2e/umkm';

/** Far from the kelurahan of the demo's officer. */
const KELURAHAN = '32.76.05.1003';
const simpan = (page: Page) => page.getByRole('button', { name: 'Simpan pendataan' }).click();
const jumlah = (nama: string): Promise<number> =>
  denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ n: number }>(
      'select count(*)::int as n from usaha where nama = $1',
      [nama],
    );
    return rows[0]?.n ?? 0;
  });

/** How much of what one sees moved by itself since the page opened, a fraction of the screen times the way. */
const geseran = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((selesai) => {
        new PerformanceObserver((daftar) => {
          const nilai = daftar.getEntries() as unknown as { value: number }[];
          selesai(nilai.reduce((jumlah, satu) => jumlah + satu.value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => selesai(0), 1000);
      }),
  );

denganDanTanpaJavaScript('pendataan lapangan', (js) => {
  let akun: AkunUji;
  test.beforeEach(async ({ page }) => {
    akun = await buatAkun('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN });
    await jadiAkun(page, akun);
  });

  test('dicatat dalam satu halaman, dengan foto; yang mencatat tidak memverifikasi', async ({
    page,
  }) => {
    await page.goto('/portal/lapangan');
    await expect(page.getByText('Dicatat di lapangan bulan ini')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Koperasi terdekat' })).toBeVisible();
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    await page.getByRole('main').getByRole('link', { name: 'Catat usaha' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Catat usaha' })).toBeVisible();
    const { setuju, ...tanpaSetuju } = isianLapangan();
    await isi(page, { ...tanpaSetuju, telepon: '12' });
    await simpan(page);
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Bacakan persetujuannya');
    await expect(page.locator('[name="namaUsaha"]')).toHaveValue(tanpaSetuju.namaUsaha ?? '');
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    await isi(page, { telepon: tanpaSetuju.telepon ?? '', setuju: setuju ?? '' });
    await simpan(page);
    await expect(page.getByText(/Tercatat dengan nomor UMKM-/)).toBeVisible();
    const gambar = await sharp({
      create: { width: 60, height: 40, channels: 3, background: '#337755' },
    })
      .jpeg()
      .toBuffer();
    await page
      .getByLabel('Pilih atau ambil foto')
      .setInputFiles({ name: 'tempat.jpg', mimeType: 'image/jpeg', buffer: gambar });
    await page.getByRole('button', { name: 'Unggah foto' }).click();
    await expect(page.getByText('Foto sudah tersimpan.')).toBeVisible();
    await expect(page.getByRole('link', { name: /tempat\.jpg/ })).toBeVisible();
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    await page.getByRole('link', { name: /^Betulkan/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Betulkan pendataan' })).toBeVisible();
    await expect(page.locator('[name="namaUsaha"]')).toHaveValue(tanpaSetuju.namaUsaha ?? '');
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    await isi(page, { alamat: 'Gang Uji Lapangan 3 yang benar', rw: '7' });
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await expect(page.getByText('Perubahan sudah disimpan.')).toBeVisible();
    await expect(page.getByText('Gang Uji Lapangan 3 yang benar').first()).toBeVisible();
    await page.getByRole('link', { name: 'Lihat datanya' }).click();
    await expect(
      page.getByText('Anda yang mencatat atau memperbaikinya, jadi petugas lain'),
    ).toBeVisible();
    expect(await jumlah(tanpaSetuju.namaUsaha ?? '')).toBe(1);

    // Who watches finds it from the page of the business, and changes nothing.
    const usaha = page.url();
    await gantiPeran(page, 'inspektorat');
    await page.goto(usaha);
    await page.getByRole('link', { name: 'Lihat pendataannya' }).click();
    await expect(page.getByRole('link', { name: /tempat\.jpg/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Betulkan/ })).toHaveCount(0);
    await expect(page.getByLabel('Pilih atau ambil foto')).toHaveCount(0);
  });

  // Nothing may slide away under a finger when the phone's outbox says what it holds.
  if (js) {
    test('kotak di ponsel tidak menggeser yang hendak ditekan', async ({ page }) => {
      const siap = page.getByText(/Dapat dipakai tanpa jaringan sampai/);
      await page.goto('/portal/lapangan');
      await expect(siap).toBeVisible({ timeout: 60_000 });
      expect(await geseran(page)).toBeLessThan(0.02);
      await page.goto('/portal/lapangan/baru');
      await isi(page, isianLapangan());
      await simpan(page);
      await expect(page.getByText(/Tercatat dengan nomor UMKM-/)).toBeVisible();
      await page.reload();
      await expect(siap).toBeVisible({ timeout: 60_000 });
      expect(await geseran(page)).toBeLessThan(0.02);
    });
  }

  test('titik yang jauh dari kelurahannya ditanyakan, lalu terlihat di peta', async ({ page }) => {
    const satu = isianLapangan();
    await page.goto('/portal/lapangan/baru');
    await isi(page, { ...satu, lintang: '-6.21', bujur: '106.61' });
    await simpan(page);
    await expect(page.getByText(/Titik ini sekitar \d+ km dari pusat/).first()).toBeVisible();
    expect(await jumlah(satu.namaUsaha ?? '')).toBe(0);
    await page.locator('main [name="konfirmasiPeringatan"]').check();
    await simpan(page);
    await expect(page.getByText(/Tercatat dengan nomor/)).toBeVisible();
    const peta = page.getByRole('link', { name: /Buka di peta/ });
    await expect(peta).toHaveAttribute('href', /openstreetmap\.org.*-6\.21/);
    expect(await jumlah(satu.namaUsaha ?? '')).toBe(1);
  });

  test('yang serupa ditanyakan, lalu orang yang sama atau berbeda', async ({ page }) => {
    const lama = isianLapangan();
    await page.goto('/portal/lapangan/baru');
    await isi(page, lama);
    await simpan(page);
    await expect(page.getByText(/Tercatat dengan nomor/)).toBeVisible();
    const baru = isianLapangan({ telepon: lama.telepon ?? '' });
    await page.goto('/portal/lapangan/baru');
    await isi(page, baru);
    await simpan(page);
    await expect(page.getByText('Ada yang mirip di kelurahan ini.')).toBeVisible();
    await expect(page.getByText(/nomor telepon sama/)).toBeVisible();
    if (js) await periksaAksesibilitas(page);
    await periksaLebar(page);
    expect(await jumlah(baru.namaUsaha ?? '')).toBe(0);
    await page.getByLabel(`Orang yang sama, usaha lain: ${lama.nama}`).check();
    await simpan(page);
    await expect(page.getByText(/Tercatat dengan nomor/)).toBeVisible();
    const lain = isianLapangan({ telepon: lama.telepon ?? '' });
    await page.goto('/portal/lapangan/baru');
    await isi(page, lain);
    await simpan(page);
    await page.getByLabel('Orang yang berbeda dari semuanya').check();
    await simpan(page);
    await expect(page.getByText(/Tercatat dengan nomor/)).toBeVisible();
    const pemilik = await denganBasisData(async (klien) => {
      const { rows } = await klien.query<{ p: string }>(
        'select pelaku_usaha_id as p from usaha where nama = any($1)',
        [[lama.namaUsaha, baru.namaUsaha, lain.namaUsaha]],
      );
      return rows.map((satu) => satu.p);
    });
    expect(pemilik).toHaveLength(3);
    expect(new Set(pemilik).size).toBe(2);
  });

  test('sesi habis: masuk lagi, isian kembali, lalu tersimpan sekali', async ({ page }) => {
    const satu = isianLapangan();
    await page.goto('/portal/lapangan/baru');
    await isi(page, satu);
    await habiskanSesi(akun);
    await simpan(page);
    await expect(page.getByText('Sesi Anda sudah berakhir.')).toBeVisible();
    await page.getByLabel('Alamat surel').fill(akun.surel);
    await page.getByLabel('Kata sandi', { exact: true }).fill(SANDI_DEMO);
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await expect(page.locator('[name="namaUsaha"]')).toHaveValue(satu.namaUsaha ?? '');
    await simpan(page);
    await expect(page.getByText(/Tercatat dengan nomor/)).toBeVisible();
    expect(await jumlah(satu.namaUsaha ?? '')).toBe(1);
  });
});

test('semua yang biasanya diketahui selesai jauh di bawah dua menit', async ({ page }) => {
  const akun = await buatAkun('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN });
  await jadiAkun(page, akun);
  await page.goto('/portal/lapangan/baru');
  // What must be known is little: the rest may come later.
  await simpan(page);
  const wajib = page.getByRole('main').getByRole('alert').getByRole('link');
  await expect(wajib).toHaveCount(6);
  const isian = {
    ...isianLapangan(),
    nama: 'Sumiati Andaikan Lestari',
    jenisKelamin: 'PEREMPUAN',
    namaUsaha: 'Warung Nasi Uduk Bu Sumi',
    kegiatanUtama: 'Menjual nasi uduk dan gorengan',
    alamat: 'Jalan Contoh Raya Gang Melati nomor 12',
    rw: '11',
  };
  const lama = await lamaPengisian(page, isian, {
    dibacakan: PERSETUJUAN_LAPANGAN.teks,
    // "Catat usaha", the location, "Simpan", and for a photo: choose, take, confirm, send.
    sentuhan: 7,
  });
  expect(lama).toBeLessThan(120);
  test.info().annotations.push({ type: 'lama', description: `${lama} detik` });
  await isi(page, isian);
  await simpan(page);
  await expect(page.getByText(/Tercatat dengan nomor/)).toBeVisible();
});

test('lokasi ponsel mengisi lintang dan bujur', async ({ page, context }) => {
  const akun = await buatAkun('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN });
  await jadiAkun(page, akun);
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: -6.3955, longitude: 106.8487, accuracy: 9 });
  await page.goto('/portal/lapangan/baru');
  await page.getByRole('button', { name: 'Pakai lokasi ponsel ini' }).click();
  await expect(page.getByText('ketelitian sekitar 9 meter')).toBeVisible();
  const satu = isianLapangan();
  await isi(page, satu);
  await simpan(page);
  await expect(page.getByText(/Tercatat dengan nomor/)).toBeVisible();
  const titik = await denganBasisData(async (klien) => {
    const { rows } = await klien.query(
      `select u.lintang::text, u.bujur::text, p.akurasi_meter from usaha u
       join pendataan_lapangan p on p.usaha_id = u.id where u.nama = $1`,
      [satu.namaUsaha],
    );
    return rows[0];
  });
  expect(titik).toEqual({ lintang: '-6.395500', bujur: '106.848700', akurasi_meter: 9 });
});

test('pendamping mencatat di kelurahan dampingannya, tanpa membuka daftar UMKM', async ({
  page,
}) => {
  await masukSebagai(page, 'pendamping');
  await page.goto('/portal/lapangan');
  // Many kelurahan are lines that open, below what was written down last.
  const baris = page.getByRole('main').locator('details').filter({ hasText: 'UMKM dikenal' });
  expect(await baris.count()).toBeGreaterThan(2);
  await expect(page.getByRole('heading', { name: 'Yang terakhir Anda catat' })).toBeVisible();
  const terdekat = baris.first().getByRole('heading', { name: 'Koperasi terdekat' });
  await expect(terdekat).toBeHidden();
  await baris.first().locator('summary').click();
  await expect(terdekat).toBeVisible();
  await expect(page.getByRole('main').locator('a[href^="/portal/umkm"]')).toHaveCount(0);
  await periksaAksesibilitas(page);
  await periksaLebar(page);
  await page.getByRole('main').getByRole('link', { name: 'Catat usaha' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Catat usaha' })).toBeVisible();
  const kelurahan = page.locator('select[name="kelurahanKode"]');
  if ((await kelurahan.count()) > 0) await kelurahan.selectOption({ index: 1 });
  const satu = isianLapangan();
  await isi(page, satu);
  await simpan(page);
  await expect(page.getByText(/Tercatat dengan nomor UMKM-/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Lihat datanya' })).toHaveCount(0);
  expect(await jumlah(satu.namaUsaha ?? '')).toBe(1);
});
