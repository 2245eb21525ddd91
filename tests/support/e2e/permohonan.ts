import { expect, type Page } from '@playwright/test';
import { denganBasisData } from './contoh';
import { isi, unggah } from './umkm';

/* An application as an owner sends it through the pages. */

export const jalurAjukan = (koperasiId: string): string =>
  `/portal/permohonan/baru?koperasi=${koperasiId}`;

/** Fills in the three steps without a detour; the browser is that of an owner. Gives the id. */
export async function ajukanLewatHalaman(page: Page, koperasiId: string): Promise<string> {
  await page.goto(jalurAjukan(koperasiId));
  await isi(page, { alasan: 'Ingin membeli bahan bersama anggota lain.' });
  await page.getByRole('button', { name: 'Simpan dan lanjut ke berkas' }).click();
  await page.waitForURL(/langkah=berkas/);
  await unggah(page, 'KTP');
  await page.getByRole('link', { name: 'Lanjut ke persetujuan' }).click();
  await page.waitForURL(/langkah=kirim/);
  await setujui(page);
  await page.getByRole('button', { name: 'Ajukan bergabung' }).click();
  await page.waitForURL(/\/terkirim$/);
  return /permohonan\/([^/]+)\//.exec(page.url())?.[1] ?? '';
}

/** Ticks what an applicant agrees to. */
export async function setujui(page: Page): Promise<void> {
  await page.locator('main [name="setujuSimpanan"]').check();
  await page.locator('main [name="setujuBagikan"]').check();
}

/** Chooses one of the three decisions, with the words that go with it. */
export async function putuskan(
  page: Page,
  keputusan: 'terima' | 'tanya' | 'tolak',
  kata = '',
): Promise<void> {
  await isi(page, { keputusan, isi: kata }, 'form#putuskan');
  await page.getByRole('button', { name: 'Simpan keputusan' }).click();
}

/** How many lines a query gives; for asking the database what really happened. */
export const hitung = (sql: string, nilai: unknown[]): Promise<number> =>
  denganBasisData(async (klien) => (await klien.query(sql, nilai)).rows.length);

/** The state in words, as everybody reads it on the page. */
export const terlihatStatus = (page: Page, label: string) =>
  expect(page.getByRole('main').getByText(label, { exact: true }).first()).toBeVisible();
