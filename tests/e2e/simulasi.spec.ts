import { readFileSync } from 'node:fs';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

const KSP = '/simulasi?aturan=kkpkk-2021-ksp-kuk12';

denganDanTanpaJavaScript('simulasi penilaian kesehatan', (js) => {
  test('dihitung tanpa akun, dengan hasil, saran, dan buku kerja', async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto('/simulasi');
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    await page.getByRole('link', { name: /^KKPKK 2021, KSP dan USP/ }).click();
    await expect(page).toHaveURL(/aturan=kkpkk-2021-ksp-kuk12/);
    await periksaKerangka(page);
    await periksaLebar(page);

    for (const nama of ['Tata kelola', 'Profil risiko', 'Kinerja keuangan', 'Permodalan']) {
      await page.getByText(new RegExp(`^${nama} \\(bobot`)).click();
      await page.getByLabel(`Hasil aspek ${nama}, bila sudah ada`).fill('79,65');
    }
    await page.getByLabel(/Hasil aspek Permodalan/).fill('delapan');
    await page.getByRole('button', { name: 'Hitung' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'Tulis hasil aspek permodalan dengan angka',
    );
    await expect(page.getByLabel(/Hasil aspek Tata kelola/)).toHaveValue('79,65');
    if (!js)
      await page
        .locator('details', { has: page.getByLabel(/Hasil aspek Permodalan/) })
        .locator('summary')
        .first()
        .click();
    await page.getByLabel(/Hasil aspek Permodalan/).fill('79,65');
    await page.getByRole('button', { name: 'Hitung' }).click();
    await expect(page.getByText('Hasil simulasi')).toBeVisible();
    await expect(page.getByText('79,65', { exact: true }).first()).toBeVisible();
    await expect(page.getByText('Cukup sehat').first()).toBeVisible();
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);

    const [unduhan] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh buku kerja Excel' }).click(),
    ]);
    const berkas = await unduhan.path();
    expect(readFileSync(berkas).subarray(0, 2).toString()).toBe('PK');

    await page.goto(KSP);
    await page.getByLabel('Isi dari buku kerja Excel').setInputFiles({
      name: 'terisi.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: readFileSync(berkas),
    });
    await page.getByRole('button', { name: 'Hitung' }).click();
    await expect(page.getByText('Hasil simulasi')).toBeVisible();
    await expect(page.getByLabel(/Hasil aspek Kinerja keuangan/)).toHaveValue('79,65');

    await page.getByLabel('Isi dari buku kerja Excel').setInputFiles({
      name: 'bukan.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from('PK bukan buku kerja'),
    });
    await page.getByRole('button', { name: 'Hitung' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('bukan buku kerja Excel');
  });
});

test('hasil tumbuh selagi mengisi dan tersimpan di peramban saja', async ({ page }) => {
  await page.goto(KSP);
  await page.getByText(/^Tata kelola \(bobot/).click();
  await page.getByLabel('Keanggotaan', { exact: false }).first().waitFor();
  await page.getByText('Tidak satu pun terpenuhi').first().click();
  await expect(page.getByText('Hasil sementara')).toBeVisible();
  await expect(page.getByText(/^1 dari 60 indikator/)).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Pakai isian itu' }).click();
  await expect(page.getByText(/^1 dari 60 indikator/)).toBeVisible();
});

test('isi buku kerja tidak tertutup hitungan peramban, juga bila server lambat menjawab', async ({
  page,
}) => {
  await page.goto(KSP);
  for (const nama of ['Tata kelola', 'Profil risiko', 'Kinerja keuangan', 'Permodalan']) {
    await page.getByText(new RegExp(`^${nama} \\(bobot`)).evaluate((judul) => {
      (judul.closest('details') as HTMLDetailsElement).open = true;
    });
    await page.getByLabel(`Hasil aspek ${nama}, bila sudah ada`).fill('79,65');
  }
  const [unduhan] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh buku kerja Excel' }).click(),
  ]);
  await page.evaluate(() => localStorage.clear());
  await page.goto(KSP);
  // With JavaScript at work, so that the browser computes beside the form.
  await expect(page.getByRole('button', { name: 'Cetak' })).toBeVisible();
  await page.getByLabel('Isi dari buku kerja Excel').setInputFiles(await unduhan.path());

  let jawab: () => void = () => {};
  const bolehDijawab = new Promise<void>((selesai) => {
    jawab = selesai;
  });
  await page.route('**/simulasi?**', async (rute) => {
    if (rute.request().method() === 'POST') await bolehDijawab;
    await rute.continue();
  });
  // Sent before the form has computed by itself, however long this machine takes for a click.
  await page.getByRole('button', { name: 'Hitung' }).evaluate((tombol: HTMLButtonElement) => {
    const tahun = tombol.form?.elements.namedItem('tahunBuku') as HTMLSelectElement;
    tahun.dispatchEvent(new Event('input', { bubbles: true }));
    tombol.click();
  });
  await page.evaluate(() => new Promise((selesai) => setTimeout(selesai, 600)));
  jawab();
  await expect(page.getByText('Hasil simulasi')).toBeVisible();
  await expect(page.getByText('79,65', { exact: true }).first()).toBeVisible();

  // What the workbook brought is kept in the browser as if it had been typed.
  await page.goto(KSP);
  await page.getByRole('button', { name: 'Pakai isian itu' }).click();
  await expect(page.getByText('Hasil simulasi')).toBeVisible();
});
