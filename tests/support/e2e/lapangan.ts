import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';

/** A name that shares next to nothing with another one. */
const kata = () =>
  randomUUID()
    .replaceAll('-', '')
    .replace(/\d/g, (n) => 'ghijklmnop'[+n] ?? '')
    .slice(0, 20);
const telepon = () => `0813${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;

/** What is typed in the street about a business that nobody knows yet. */
export const isianLapangan = (ubah: Record<string, string> = {}): Record<string, string> => ({
  nama: kata(),
  telepon: telepon(),
  namaUsaha: kata(),
  kegiatanUtama: 'Menjual nasi uduk',
  jenisUsahaKode: 'kuliner',
  alamat: 'Gang Uji Lapangan 3',
  rt: '4',
  setuju: 'ya',
  ...ubah,
});

/** The phone is prepared once, with a network. */
export async function siapkanLuring(page: Page): Promise<void> {
  await page.goto('/portal/lapangan');
  // A whole page with its files is fetched for it.
  await expect(page.getByText(/Dapat dipakai tanpa jaringan sampai/)).toBeVisible({
    timeout: 60_000,
  });
}
export const simpanLuring = (page: Page) =>
  page.getByRole('button', { name: 'Simpan di ponsel' }).click();
export const bukaLuring = async (page: Page) => {
  // Whatever one opens without a network leads to the page that works.
  await page.goto('/portal/lapangan');
  await expect(page).toHaveURL(/\/luring$/);
  await expect(page.getByRole('button', { name: 'Simpan di ponsel' })).toBeVisible();
};

export const gambarKecil = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#337755' } })
    .jpeg()
    .toBuffer();

/** One photo for the record that is being written. */
export async function pilihFoto(page: Page, foto: Buffer): Promise<void> {
  await page
    .getByLabel('Pilih atau ambil foto')
    .setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: foto });
  await expect(page.getByText('foto-1.jpg, Tempat usaha')).toBeVisible();
}
