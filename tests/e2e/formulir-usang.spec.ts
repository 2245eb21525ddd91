import type { Page } from '@playwright/test';
import { buatAkun, jadiAkun } from '@/tests/support/e2e/akun-baru';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { buatKoperasiSendiri } from '@/tests/support/e2e/koperasi-sendiri';
import { susunSampaiPeriksa } from '@/tests/support/e2e/penilaian';
import { periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

/*
 * Forms of a page that may not be shown any more by the time they are sent: in another tab the record went
 * on, or the right to it was taken away. What was typed stays to be read.
 */

const CATATAN = 'Catatan yang panjang,\nditulis dengan teliti.';

/** Sends, and gives the status of the answer. */
async function kirim(page: Page, tombol: string): Promise<number> {
  const [jawaban] = await Promise.all([
    page.waitForResponse((satu) => satu.request().method() === 'POST'),
    page.getByRole('button', { name: tombol, exact: true }).click(),
  ]);
  return jawaban.status();
}

denganDanTanpaJavaScript('formulir halaman yang sudah berubah', (js) => {
  /** Without JavaScript another page has to say it: the form cannot be drawn. */
  async function tulisanTinggal(page: Page, label: RegExp, isi: string): Promise<void> {
    if (js) {
      await expect(page.getByLabel(label)).toHaveValue(isi);
      return;
    }
    await expect(page.getByRole('heading', { name: 'Isian Anda belum disimpan' })).toBeVisible();
    await expect(page).toHaveTitle(/^Galat: Isian belum disimpan/);
    await expect(page.getByRole('main')).toContainText(isi.split('\n')[0] ?? '');
    await periksaKerangka(page);
    await periksaLebar(page);
  }

  test('penilaian yang diajukan di tab lain', async ({ page, context }) => {
    const koperasi = await buatKoperasiSendiri();
    await jadiAkun(page, await buatAkun('PENILAI'));
    const jalur = await susunSampaiPeriksa(page, koperasi.id, '80');
    const lama = await context.newPage();
    await lama.goto(`${jalur}/ubah`);
    await lama.getByLabel(/^Catatan/).fill(CATATAN);
    await page.getByRole('button', { name: 'Ajukan ke kepala bidang' }).click();
    await page.getByText('Penilaian sudah diajukan').waitFor();

    const status = await kirim(lama, 'Simpan dan periksa');
    if (!js) expect(status).toBe(422);
    await expect(lama.getByRole('main')).toContainText('sudah diajukan');
    await tulisanTinggal(lama, /^Catatan/, CATATAN);
    if (js) return;
    await lama.getByRole('link', { name: 'Buka lagi halamannya' }).click();
    await expect(lama).toHaveURL(new RegExp(`${jalur}$`));
  });

  test('hak yang dicabut sementara mengisi', async ({ page }) => {
    const koperasi = await buatKoperasiSendiri();
    const akun = await buatAkun('PETUGAS');
    await jadiAkun(page, akun);
    await page.goto(`/portal/koperasi/${koperasi.id}/ubah`);
    await page.getByLabel(/^Alamat/).fill('Jalan Yang Baru Nomor 7');
    await denganBasisData((klien) =>
      klien.query(`update peran_pengguna set peran = 'DEKRANASDA' where pengguna_id = $1`, [
        akun.id,
      ]),
    );
    const status = await kirim(page, 'Simpan perubahan');
    if (!js) expect(status).toBe(403);
    await expect(page.getByRole('main')).toContainText('tidak berwenang');
    await tulisanTinggal(page, /^Alamat/, 'Jalan Yang Baru Nomor 7');
    // What nobody touched is not repeated.
    if (!js) await expect(page.getByRole('main')).not.toContainText(koperasi.nama);
  });

  test('koperasi yang tidak lagi diurus sementara mengisi', async ({ page }) => {
    const [koperasi, lain] = [await buatKoperasiSendiri(), await buatKoperasiSendiri()];
    const akun = await buatAkun('PENGURUS', { koperasiId: koperasi.id });
    await jadiAkun(page, akun);
    await page.goto(`/portal/koperasi/${koperasi.id}/ubah`);
    await page.getByLabel(/^Telepon/).fill('0217788990');
    await denganBasisData((klien) =>
      klien.query('update peran_pengguna set koperasi_id = $2 where pengguna_id = $1', [
        akun.id,
        lain.id,
      ]),
    );
    const status = await kirim(page, 'Simpan perubahan');
    if (!js) expect([403, 422]).toContain(status);
    await tulisanTinggal(page, /^Telepon/, '0217788990');
  });
});
