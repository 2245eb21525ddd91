import { gantiPeran, masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

denganDanTanpaJavaScript('penilaian kesehatan', (js) => {
  test('disusun, dikembalikan, diajukan lagi, disetujui, lalu tampil untuk umum', async ({
    page,
  }, info) => {
    test.setTimeout(180_000);
    const periksa = async () => {
      await periksaKerangka(page);
      await periksaLebar(page);
      if (js) await periksaAksesibilitas(page);
    };

    await masukSebagai(page, 'penilai');
    await page.goto('/portal/penilaian');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Penilaian kesehatan/);
    await periksa();
    // Runs side by side take koperasi of their own.
    const giliran = (info.project.name === 'ponsel' ? 0 : 2) + (js ? 0 : 1);
    await page
      .getByRole('link', { name: /^Mulai menilai/ })
      .nth(giliran * 4)
      .click();
    await expect(page).toHaveURL(/\/portal\/koperasi\/[^/]+\/penilaian\/baru/);
    const koperasiId = /koperasi\/([^/]+)\//.exec(page.url())?.[1] ?? '';
    await page.getByRole('button', { name: 'Simpan draf dan lanjutkan' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'Isi hasil aspek tata kelola.',
    );
    await periksa();

    await page.getByLabel(/^Tata kelola/).fill('79,999999');
    await page.getByLabel(/^Profil risiko/).fill('79,999999');
    await page.getByLabel(/^Kinerja keuangan/).fill('79.999999');
    await page.getByLabel(/^Permodalan/).fill('79,9999990');
    await page.getByRole('button', { name: 'Simpan draf dan lanjutkan' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Paling banyak 6 angka');
    await expect(page.getByLabel(/^Tata kelola/)).toHaveValue('79,999999');
    await page.getByLabel(/^Permodalan/).fill('79,999999');
    await page.getByRole('button', { name: 'Simpan draf dan lanjutkan' }).click();

    await expect(page).toHaveURL(/\/kertas-kerja/);
    await page.getByRole('link', { name: /periksa hasil dahulu/ }).click();
    await expect(page.getByText('Kertas kerja belum dilampirkan')).toBeVisible();
    await expect(page.getByText('79,999999', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ajukan ke kepala bidang' })).toHaveCount(0);
    await periksa();
    await page.getByRole('link', { name: 'Lampirkan kertas kerja' }).click();
    await page.getByLabel(/berkas Kertas kerja/).setInputFiles({
      name: 'kertas-kerja.pdf',
      mimeType: 'application/pdf',
      buffer: PDF,
    });
    await page.getByRole('button', { name: /^Unggah/ }).click();
    await expect(page).toHaveURL(/unggah=ok/);
    await periksa();
    await page.getByRole('button', { name: 'Lampirkan dan lanjutkan' }).click();
    await expect(page).toHaveURL(/\/periksa$/);
    const jalur = new URL(page.url()).pathname.replace('/periksa', '');
    await page.getByRole('button', { name: 'Ajukan ke kepala bidang' }).click();
    await expect(page.getByText('Penilaian sudah diajukan')).toBeVisible();

    await gantiPeran(page, 'kabid');
    await page.goto('/portal/penilaian');
    await expect(page.getByRole('columnheader', { name: 'Menunggu sejak' })).toBeAttached();
    await page.goto(jalur);
    await expect(page.getByText('menjadi cukup sehat untuk umum')).toBeVisible();
    await periksa();
    await page.getByRole('button', { name: 'Kembalikan ke penilai' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'Isi catatan untuk penilai.',
    );
    await page.getByLabel('Catatan untuk penilai').fill('Hasil permodalan belum memakai neraca.');
    await page.getByRole('button', { name: 'Kembalikan ke penilai' }).click();
    await expect(page.getByText('Penilaian sudah dikembalikan')).toBeVisible();

    await gantiPeran(page, 'penilai');
    await page.goto(jalur);
    await expect(page.getByText('Dikembalikan oleh Hendra Kabid')).toBeVisible();
    await page.getByRole('link', { name: 'Ubah nilai aspek' }).click();
    await expect(page.getByLabel(/^Permodalan/)).toHaveValue('79,999999');
    await page.getByLabel(/^Permodalan/).fill('80,000006');
    await page.getByRole('button', { name: 'Simpan dan periksa' }).click();
    await page.getByRole('button', { name: 'Ajukan ke kepala bidang' }).click();
    await expect(page.getByText('Penilaian sudah diajukan')).toBeVisible();

    await gantiPeran(page, 'kabid');
    await page.goto(jalur);
    await page.getByRole('button', { name: 'Setujui penilaian' }).click();
    await expect(page.getByText('Penilaian sudah disetujui')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Setujui penilaian' })).toHaveCount(0);
    await page.goto(`/portal/koperasi/${koperasiId}/penilaian`);
    await expect(page.getByRole('img', { name: 'Total nilai setiap tahun buku' })).toBeVisible();
    await periksa();

    await page.context().clearCookies();
    await page.goto(`/koperasi/${koperasiId}`);
    await expect(page.getByText(/^Sehat, tahun buku \d{4}$/).first()).toBeVisible();
  });
});
