import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { buatKoperasi, PDF_KOSONG } from '@/tests/support/e2e/penilaian';
import { gantiPeran, masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';
import { tekanUnggah } from '@/tests/support/e2e/unggahan';

const utama = (page: Page) => page.getByRole('main');
const simpan = (page: Page) => page.getByRole('button', { name: 'Simpan', exact: true });
/** What the form says about its saving, and no other notice of the page. */
const simpanan = (page: Page) => page.locator('#isi-lembar').getByRole('status');

/** A worksheet of a koperasi of one's own, begun on its page. */
async function mulai(page: Page, koperasiId: string): Promise<string> {
  await page.goto(`/portal/koperasi/${koperasiId}/penilaian/baru`);
  await page.getByRole('button', { name: 'Buka lembar kerja' }).click();
  // The class of the koperasi is not known, so the portal asks.
  await expect(utama(page).getByRole('alert')).toContainText('KUK koperasi ini belum diisi');
  await page.getByRole('checkbox', { name: /sudah/i }).check();
  await page.getByRole('button', { name: 'Buka lembar kerja' }).click();
  await page.waitForURL(/\/lembar$/);
  return new URL(page.url()).pathname;
}

denganDanTanpaJavaScript('lembar kerja penilaian', (js) => {
  test('diisi, ditempel, dibuktikan, diunduh, dan dibaca kembali', async ({ page }, info) => {
    test.setTimeout(300_000);
    const periksa = async () => {
      await periksaKerangka(page);
      await periksaLebar(page);
      if (js) await periksaAksesibilitas(page);
    };
    const nama = `Koperasi Uji Lembar ${info.project.name} ${js ? 'Satu' : 'Dua'}`;
    const koperasiId = await buatKoperasi(nama);
    await masukSebagai(page, 'penilai');
    await page.goto(`/portal/koperasi/${koperasiId}/penilaian/baru`);
    await periksa();
    const lembar = await mulai(page, koperasiId);
    await expect(page.getByText('0 dari 60 indikator')).toBeVisible();
    await periksa();

    // Figures pasted from a spreadsheet; a strange line is asked about.
    await page.getByRole('link', { name: 'Neraca' }).click();
    await page.waitForURL(/angka-neraca/);
    await periksa();
    await page.locator('summary', { hasText: 'Tempel dari Excel' }).click();
    await page
      .getByLabel('Baris dari Excel')
      .fill('Uraian\t2025\t2024\nKas\t1.000.000\t900.000\nEmas batangan\t5.000\t1');
    await page.getByRole('button', { name: 'Ambil angkanya' }).click();
    await expect(utama(page).getByRole('alert')).toContainText('Emas batangan');
    await page.getByRole('checkbox', { name: /sudah/i }).check();
    await page.getByRole('button', { name: 'Ambil angkanya' }).click();
    await expect(page.getByText('2 angka diambil dari tempelan')).toBeVisible();
    await expect(page.getByLabel('Kas, 2025')).toHaveValue(/1\.?000\.?000/);
    await expect(page.getByText('Ditempel dari Excel.').first()).toBeVisible();

    // What is no number is told, and nothing else is lost.
    await page.getByLabel('Giro, 2025').fill('sepuluh');
    await simpan(page).click();
    await expect(utama(page).getByRole('alert')).toContainText('rupiah utuh');
    await expect(page.getByLabel('Giro, 2025')).toHaveValue('sepuluh');
    await page.getByLabel('Giro, 2025').fill('500.000');
    await simpan(page).click();
    await expect(page.getByText('Bagian ini sudah tersimpan')).toBeVisible();
    // The two sides do not agree: said in words.
    await expect(page.getByText('Perlu diperiksa')).toBeVisible();
    await periksa();

    // A checklist with its evidence.
    await page.goto(`${lembar}/aspek-tk`);
    await periksaKerangka(page);
    await page.getByLabel(/berkas Bukti penilaian/i).setInputFiles({
      name: 'buku-anggota.pdf',
      mimeType: 'application/pdf',
      buffer: PDF_KOSONG,
    });
    await tekanUnggah(page.getByRole('button', { name: /^Unggah/ }));
    await page.waitForURL(/unggah=ok/);
    const p1 = page.locator('#indikator-TK-P1');
    await p1.getByRole('checkbox').nth(0).check();
    await p1.getByRole('checkbox').nth(1).check();
    await p1.locator('summary', { hasText: 'Bukti TK-P1' }).click();
    await p1.getByLabel(/^Catatan bukti/).fill('Anggaran dasar pasal 5.');
    await p1.getByLabel('Berkas bukti TK-P1').selectOption({ label: 'buku-anggota.pdf' });
    const p2 = page.locator('#indikator-TK-P2');
    await p2.getByLabel('Tidak berlaku bagi koperasi ini').check();
    if (js) {
      // Loading anew before it is saved is asked about; then it saves as one goes, and the result follows.
      const ditanya = new Promise<string>((jadi) => {
        page.once('dialog', async (dialog) => {
          await dialog.dismiss();
          jadi(dialog.type());
        });
      });
      await page.evaluate(() => void setTimeout(() => location.reload()));
      expect(await ditanya).toBe('beforeunload');
      await expect(simpanan(page)).toHaveText(/^Tersimpan/);
      await page.reload();
    } else {
      await simpan(page).click();
      await expect(page.getByText('Bagian ini sudah tersimpan')).toBeVisible();
    }
    await expect(p1.getByLabel(/^Catatan bukti/)).toHaveValue('Anggaran dasar pasal 5.');
    await expect(p1.getByRole('checkbox').nth(1)).toBeChecked();
    await expect(page.getByText('alasannya belum ditulis: TK-P2')).toBeVisible();
    await periksa();

    // Out as a workbook, emptied, and back again.
    await page.goto(lembar);
    const menunggu = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Unduh buku kerja Excel' }).click();
    const berkas = readFileSync(await (await menunggu).path());
    expect(berkas.subarray(0, 2).toString()).toBe('PK');
    await page.goto(`${lembar}/angka-neraca`);
    await periksaKerangka(page);
    await page.getByLabel('Kas, 2025').fill('7');
    await simpan(page).click();
    await expect(page.getByText('Bagian ini sudah tersimpan')).toBeVisible();
    await page.goto(lembar);
    await page.getByRole('link', { name: 'Isi dari buku kerja Excel' }).click();
    await page.getByLabel(/berkas Kertas kerja/).setInputFiles({
      name: 'lembar.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: berkas,
    });
    await page.getByRole('button', { name: /^Unggah/ }).click();
    await expect(page.getByText('1 perubahan')).toBeVisible();
    await expect(page.getByRole('row', { name: /Kas, tahun buku 2025/ })).toContainText('Rp7');
    await periksa();
    await page.getByRole('button', { name: 'Ambil ke lembar kerja' }).click();
    await expect(page.getByText('1 isian diambil dari buku kerja')).toBeVisible();

    // The kepala bidang reads it, and has nothing to fill in.
    await gantiPeran(page, 'kabid');
    await page.goto(`${lembar}/aspek-tk`);
    await expect(page.getByText('bukti: Anggaran dasar pasal 5.')).toBeVisible();
    await expect(simpan(page)).toHaveCount(0);
    await periksa();
  });

  test('yang salah disebut dengan nama isiannya; dua jawaban yang bertentangan ditolak', async ({
    page,
  }, info) => {
    test.setTimeout(180_000);
    const nama = `Koperasi Uji Tentang ${info.project.name} ${js ? 'Satu' : 'Dua'}`;
    const koperasiId = await buatKoperasi(nama);
    await masukSebagai(page, 'penilai');
    const lembar = await mulai(page, koperasiId);
    await page.goto(`${lembar}/angka-neraca`);
    await page.getByLabel('Kas, 2025').fill('12,5');
    await page.getByLabel('Kas, 2024').fill('banyak');
    await simpan(page).click();
    const ringkasan = utama(page).getByRole('alert');
    await expect(ringkasan.getByRole('link')).toHaveText([
      /^Kas, 2025: Tulis rupiah utuh/,
      /^Kas, 2024: Tulis rupiah utuh/,
    ]);

    await page.goto(`${lembar}/aspek-tk`);
    const indikator = page.locator('#indikator-TK-P1');
    const butir = indikator.getByRole('group', { name: 'Yang terpenuhi' }).getByRole('checkbox');
    const tidakSatuPun = indikator.getByRole('checkbox', { name: 'Tidak satu pun terpenuhi' });
    await butir.first().check();
    await tidakSatuPun.check();
    if (js) await expect(simpanan(page)).toHaveText(/^Belum tersimpan/);
    await simpan(page).click();
    await expect(ringkasan.getByRole('link')).toHaveText([
      /^TK-P1 .*: Beri tanda .*tidak keduanya/,
    ]);
    await expect(indikator.locator('.pesan-galat')).toContainText('tidak keduanya');
    await expect(butir.first()).toBeChecked();
    await expect(tidakSatuPun).toBeChecked();
    await tidakSatuPun.uncheck();
    await simpan(page).click();
    await expect(page.getByText('Bagian ini sudah tersimpan')).toBeVisible();
    await expect(butir.first()).toBeChecked();
    await expect(tidakSatuPun).not.toBeChecked();
  });

  test('dua penilai mengubah jawaban yang sama melihat kedua versinya', async ({
    page,
    browser,
  }, info) => {
    test.setTimeout(180_000);
    const nama = `Koperasi Uji Berdua ${info.project.name} ${js ? 'Satu' : 'Dua'}`;
    const koperasiId = await buatKoperasi(nama);
    await masukSebagai(page, 'penilai');
    const lembar = await mulai(page, koperasiId);
    await page.goto(`${lembar}/aspek-kk`);
    const konteks = await browser.newContext({
      javaScriptEnabled: false,
      baseURL: info.project.use.baseURL,
    });
    const lain = await konteks.newPage();
    await masukSebagai(lain, 'penilai');
    await lain.goto(`${lembar}/aspek-kk`);
    const rasio = (halaman: Page, kode: string) =>
      halaman.locator(`#indikator-${kode}`).getByLabel('Rasio, bila sudah dihitung');
    await rasio(lain, 'KK-01').fill('7,2');
    await rasio(lain, 'KK-02').fill('9');
    await simpan(lain).click();
    await expect(lain.getByText('Bagian ini sudah tersimpan')).toBeVisible();
    await konteks.close();

    await rasio(page, 'KK-03').fill('110');
    await rasio(page, 'KK-01').fill('3,1');
    if (js) {
      await expect(simpanan(page)).toHaveText(/^Belum tersimpan/);
    }
    await simpan(page).click();
    const panel = utama(page).getByRole('alert');
    await expect(panel).toContainText('3,1');
    await expect(panel).toContainText('7,2');
    await expect(rasio(page, 'KK-01')).toHaveValue('3,1');
    await expect(rasio(page, 'KK-03')).toHaveValue('110');
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    await simpan(page).click();
    await expect(page.getByText('Bagian ini sudah tersimpan')).toBeVisible();
    await expect(rasio(page, 'KK-01')).toHaveValue('3,1');
    // Untouched by the second, so the first one's stays.
    await expect(rasio(page, 'KK-02')).toHaveValue('9');
  });
});
