import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { jalankanUtama } from './lib/galat.mjs';
import { AKAR } from './lib/jalur.mjs';
import { cariChromium } from './lib/uji/chromium.mjs';

/*
 * The pictures of the README, taken from a demo portal that is running: node scripts/gambar.mjs [address]
 */

const FOLDER = join(AKAR, 'docs/gambar');
const SANDI = process.env.SINERGI_SANDI_DEMO ?? 'Depok-Sinergi-2026';
const PONSEL = { width: 360, height: 740 };
const MEJA = { width: 1280, height: 860 };

/** Name of the file, who looks, at which page, on what screen. */
const GAMBAR = [
  ['beranda-ponsel', null, '/', PONSEL],
  [
    'koperasi-ponsel',
    null,
    '/koperasi?kategori=SEHAT&jenis=SIMPAN_PINJAM',
    PONSEL,
    '.kartu-koperasi a',
  ],
  ['kerja-meja', 'petugas', '/portal', MEJA],
  ['dasbor-meja', 'dekranasda', '/dasbor', MEJA],
];

async function masuk(halaman, peran) {
  await halaman.goto('/masuk');
  await halaman.getByLabel('Alamat surel').fill(`${peran}@contoh.test`);
  await halaman.getByLabel('Kata sandi', { exact: true }).fill(SANDI);
  await halaman.getByRole('button', { name: 'Masuk', exact: true }).click();
  await halaman.waitForURL(/\/portal/);
}

async function potret(peramban, baseURL, [nama, peran, jalur, layar, buka]) {
  const ponsel = layar === PONSEL;
  const konteks = await peramban.newContext({
    baseURL,
    viewport: layar,
    isMobile: ponsel,
    deviceScaleFactor: ponsel ? 2 : 1,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    colorScheme: 'light',
  });
  const halaman = await konteks.newPage();
  if (peran) await masuk(halaman, peran);
  await halaman.goto(jalur);
  if (buka) {
    await halaman.locator(buka).first().click();
    await halaman.waitForLoadState('load');
  }
  const isi = await sharp(await halaman.screenshot())
    .png({ palette: true, colours: 64, effort: 10 })
    .toFile(join(FOLDER, `${nama}.png`));
  console.log(`${nama}.png  ${Math.round(isi.size / 1000)} kB`);
  await konteks.close();
}

await jalankanUtama(async () => {
  const alamat = process.argv[2] ?? 'http://localhost:3000';
  mkdirSync(FOLDER, { recursive: true });
  const peramban = await chromium.launch({
    executablePath: await cariChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  });
  try {
    for (const satu of GAMBAR) await potret(peramban, alamat, satu);
  } finally {
    await peramban.close();
  }
  return 0;
});
