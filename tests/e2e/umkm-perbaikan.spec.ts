import { type AkunUji, buatAkun, jadiAkun } from '@/tests/support/e2e/akun-baru';
import { isianLapangan } from '@/tests/support/e2e/lapangan';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';
import { isi } from '@/tests/support/e2e/umkm';

/** Far from the kelurahan of the demo's officer. */
const KELURAHAN = '32.76.05.1010';

denganDanTanpaJavaScript('data pemilik tanpa akun', (js) => {
  let pencatat: AkunUji;
  let dkum: AkunUji;
  test.beforeEach(async () => {
    pencatat = await buatAkun('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN });
    dkum = await buatAkun('PETUGAS');
  });

  test('dikembalikan, diperbaiki yang mencatat, dikirim lagi, diverifikasi petugas lain', async ({
    page,
  }) => {
    await jadiAkun(page, pencatat);
    await page.goto('/portal/lapangan/baru');
    await isi(page, isianLapangan());
    await page.getByRole('button', { name: 'Simpan pendataan' }).click();
    await expect(page.getByText(/Tercatat dengan nomor UMKM-/)).toBeVisible();
    await page.getByRole('link', { name: 'Lihat datanya' }).click();
    await expect(page).toHaveURL(/\/portal\/umkm\/[0-9a-f-]{36}$/);
    const jalur = new URL(page.url()).pathname;

    await jadiAkun(page, dkum);
    await page.goto(jalur);
    await page.getByText('Catatan untuk data usaha').click();
    await isi(page, { 'catatan.usaha.nama': 'Tulis seperti di papan.' }, 'form#kembalikan');
    await page.getByRole('button', { name: 'Minta perbaikan' }).click();
    await expect(
      page.getByText('dikabarkan kepada petugas yang dapat memperbaikinya'),
    ).toBeVisible();

    await jadiAkun(page, pencatat);
    await page.goto('/portal/pemberitahuan');
    await page.getByRole('button', { name: 'Buka Data usaha tanpa akun perlu diperbaiki' }).click();
    await expect(page).toHaveURL(new RegExp(`${jalur}$`));
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    await page.getByRole('main').getByRole('link', { name: 'Nama usaha' }).click();
    await expect(page.getByText('Catatan petugas: Tulis seperti di papan.')).toBeVisible();
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    // A mistake loses nothing.
    await isi(page, { nama: 'Warung Mendoan Bu Sri', nib: '12' });
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('NIB');
    await expect(page.locator('[name="nama"]')).toHaveValue('Warung Mendoan Bu Sri');
    await isi(page, { nib: '' });
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await expect(page.getByText('Perubahan sudah disimpan.')).toBeVisible();
    await page.getByLabel('Saya sudah memperbaiki yang diberi catatan.').check();
    await page.getByRole('button', { name: 'Kirim lagi untuk diperiksa' }).click();
    await expect(page.getByText('Data sudah dikirim lagi. Petugas lain')).toBeVisible();
    await expect(page.getByText('Anda yang mencatat atau memperbaikinya')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Verifikasi' })).toHaveCount(0);

    await jadiAkun(page, dkum);
    await page.goto(jalur);
    // Nobody has compared the number with a KTP: that is said, not passed over.
    await page.getByRole('button', { name: 'Verifikasi' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('cocok');
    await isi(page, { alasanBelumCocok: 'Pemiliknya tidak membawa KTP.' });
    await page.getByRole('button', { name: 'Verifikasi' }).click();
    await expect(page.getByText('Usaha ini sudah diverifikasi.')).toBeVisible();

    // The owner comes to the kelurahan and takes the consent back.
    await jadiAkun(page, pencatat);
    await page.goto(jalur);
    await page.getByText('Pemilik menarik persetujuannya').click();
    await page.getByRole('button', { name: 'Catat penarikan persetujuan' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('pemiliknya sendiri');
    await isi(
      page,
      { alasan: 'Datang ke kantor kelurahan.', pemilikSendiri: 'ya' },
      'form#tarik-persetujuan',
    );
    await page.getByRole('button', { name: 'Catat penarikan persetujuan' }).click();
    await expect(page.getByText('Penarikan persetujuan sudah dicatat.')).toBeVisible();
    await expect(page.getByText(/^Persetujuan pemilik ditarik/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Usaha ini berjalan lagi' })).toHaveCount(0);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
  });

  test('data pemilik dilengkapi tanpa menampilkan yang tersimpan', async ({ page }) => {
    await jadiAkun(page, pencatat);
    await page.goto('/portal/lapangan/baru');
    await isi(page, isianLapangan());
    await page.getByRole('button', { name: 'Simpan pendataan' }).click();
    await page.getByRole('link', { name: 'Lihat datanya' }).click();
    await page.getByRole('link', { name: 'Perbaiki data pemilik' }).click();
    await isi(page, { tempatLahir: 'Depok', tanggalLahir: '1988-03-04' });
    await expect(page.getByLabel('Penyandang disabilitas')).toHaveCount(0);
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await expect(page.getByText('Perubahan sudah disimpan.')).toBeVisible();
    await expect(page.getByText('35–39 tahun')).toBeVisible();
    await page.getByRole('link', { name: 'Perbaiki data pemilik' }).click();
    await expect(page.locator('[name="tanggalLahir"]')).toHaveValue('');
    await expect(page.locator('[name="tempatLahir"]')).toHaveValue('');
    expect(await page.content()).not.toContain('1988-03-04');
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
  });
});
