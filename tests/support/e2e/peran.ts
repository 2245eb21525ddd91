import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';

/** Roles that have a demo account. */
export const PERAN = [
  'admin',
  'petugas',
  'penilai',
  'kabid',
  'kelurahan',
  'pengurus',
  'pemilik',
  'dekranasda',
  'inspektorat',
  'pendamping',
] as const;

export type NamaPeranDemo = (typeof PERAN)[number];

export const surelDemo = (peran: NamaPeranDemo): string => `${peran}@contoh.test`;

export const SANDI_DEMO = process.env.SINERGI_SANDI_DEMO ?? 'Depok-Sinergi-2026';

type Kuki = Awaited<ReturnType<BrowserContext['cookies']>>;

/** One folder per run of the whole suite: the address of its server is its name. */
const folderSesi = join(
  process.env.UJI_FOLDER_SESI ?? join(tmpdir(), 'sinergi-uji-sesi'),
  (process.env.UJI_ALAMAT ?? 'bersama').replace(/\W+/g, '-'),
);
const berkasSesi = (peran: NamaPeranDemo): string => join(folderSesi, `${peran}.json`);

function bacaKuki(peran: NamaPeranDemo): Kuki {
  const berkas = berkasSesi(peran);
  return existsSync(berkas) ? JSON.parse(readFileSync(berkas, 'utf8')) : [];
}

async function simpanKuki(page: Page, peran: NamaPeranDemo): Promise<void> {
  mkdirSync(folderSesi, { recursive: true });
  const calon = `${berkasSesi(peran)}.${process.pid}`;
  writeFileSync(calon, JSON.stringify(await page.context().cookies()), { mode: 0o600 });
  renameSync(calon, berkasSesi(peran));
}

/** Signs in through the real form, with a session that no other test shares. */
export async function masukLewatFormulir(
  page: Page,
  surel: string,
  sandi: string = SANDI_DEMO,
): Promise<void> {
  await page.goto('/masuk');
  await page.getByLabel('Alamat surel').fill(surel);
  await page.getByLabel('Kata sandi', { exact: true }).fill(sandi);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.waitForURL((alamat) => alamat.pathname.startsWith('/portal'));
}

/**
 * Makes the page's browser signed in as a role and opens /portal. The first time goes through the
 * real form; later ones reuse its session, and sign in anew when that is over. Tests that end
 * sessions or change an account use {@link masukLewatFormulir} with an account of their own.
 */
export async function masukSebagai(page: Page, peran: NamaPeranDemo): Promise<void> {
  const kuki = bacaKuki(peran);
  if (kuki.length > 0) {
    await page.context().addCookies(kuki);
    await page.goto('/portal');
    if (new URL(page.url()).pathname === '/portal') return;
  }
  await masukLewatFormulir(page, surelDemo(peran));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await simpanKuki(page, peran);
}

/** Forgets who was signed in, so that one test can act in turn for several people. */
export async function gantiPeran(page: Page, peran: NamaPeranDemo): Promise<void> {
  await page.context().clearCookies();
  await masukSebagai(page, peran);
}
