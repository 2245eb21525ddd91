import type { Page } from '@playwright/test';
import { buatAkun, jadiAkun, nikPendudukRekaan } from '@/tests/support/e2e/akun-baru';
import { isianLapangan } from '@/tests/support/e2e/lapangan';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';
import { isi, simpanDanLanjut, terlihatMasalah } from '@/tests/support/e2e/umkm';

const KELURAHAN = '32.76.05.1004';
const HUBUNGKAN = '/portal/usaha-saya/hubungkan';

/** Presses the button and reads the code from the page, as an owner at the counter does. */
async function buatKode(page: Page, lama = 'belum ada'): Promise<string> {
  await page.getByRole('button', { name: 'Buat kode' }).click();
  const panel = page.getByRole('main').getByRole('status').filter({ hasText: 'Kode Anda' });
  await expect(panel).not.toContainText(lama);
  await expect(panel).toContainText(/Berlaku sampai \d\d\.\d\d WIB/);
  return (await panel.getByText(/^[A-Z2-9]{4} [A-Z2-9]{4}$/).textContent()) ?? '';
}

denganDanTanpaJavaScript('menghubungkan data yang dicatat petugas', (js) => {
  const periksa = async (page: Page) => {
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
  };

  test('didata di jalan, lalu punya akun: kode, loket, usaha saya', async ({ page }) => {
    test.setTimeout(300_000);
    const petugas = await buatAkun('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN });
    const pemilik = await buatAkun('PEMILIK');
    const { nikPenduduk, tanggalLahir } = nikPendudukRekaan();
    const dicatat = isianLapangan({ nikPenduduk });
    const form = 'form#hubungkan';
    const hubungkan = () =>
      page.getByRole('button', { name: 'Hubungkan dengan akun', exact: true }).click();

    let usaha = '';
    await test.step('petugas mencatat di jalan', async () => {
      await jadiAkun(page, petugas);
      await page.goto('/portal/lapangan/baru');
      await isi(page, dicatat);
      await page.getByRole('button', { name: 'Simpan pendataan' }).click();
      await page.getByRole('link', { name: 'Lihat datanya' }).click();
      await expect(
        page.getByRole('heading', { name: 'Hubungkan dengan akun pemilik' }),
      ).toBeVisible();
      usaha = new URL(page.url()).pathname;
      await periksa(page);
    });

    let kode = '';
    await test.step('pemilik: pendaftaran menolak NIK-nya dan menunjukkan jalan', async () => {
      await jadiAkun(page, pemilik);
      await page.goto('/portal/usaha-saya/daftar/pemilik');
      await isi(page, {
        nama: 'Siti Rekaan',
        nikPenduduk,
        jenisKelamin: 'PEREMPUAN',
        tempatLahir: 'Depok',
        tanggalLahir,
      });
      await simpanDanLanjut(page);
      await terlihatMasalah(page, 'Hubungkan data yang dicatat petugas');
      await page.goto('/portal/usaha-saya/daftar/alamat');
      await isi(page, { alamat: 'Jalan Rumah Rekaan 7' });
      await page.getByRole('button', { name: 'Simpan, lanjutkan nanti' }).click();
      await expect(page).toHaveURL(/tersimpan=1/);
      await page.getByText('Pernah didata petugas di tempat usaha?').click();
      await page.getByRole('link', { name: 'Hubungkan data yang dicatat petugas' }).click();
      await expect(page).toHaveURL(HUBUNGKAN);
      await periksa(page);
      const lama = await buatKode(page);
      await periksa(page);
      kode = await buatKode(page, lama);
      await page.goto(HUBUNGKAN);
      await expect(page.getByText(/sudah membuat kode yang berlaku sampai/)).toBeVisible();
      await expect(page.getByText(kode)).toHaveCount(0);
    });

    await test.step('petugas: yang salah dijelaskan, yang diketik tetap', async () => {
      await jadiAkun(page, petugas);
      await page.goto(usaha);
      await hubungkan();
      await terlihatMasalah(page, 'Isi kode dari pemilik');
      await isi(page, { kode: 'ABCD 2345', nikPenduduk, dicocokkan: 'ya' }, form);
      await hubungkan();
      await terlihatMasalah(page, 'Kode ini tidak berlaku');
      await expect(page.locator(`${form} [name="nikPenduduk"]`)).toHaveValue(nikPenduduk);
      const lain = nikPendudukRekaan().nikPenduduk;
      await isi(page, { kode: kode.toLowerCase(), nikPenduduk: lain, dicocokkan: 'ya' }, form);
      await hubungkan();
      await terlihatMasalah(page, 'tidak sama dengan yang tercatat');
      await periksa(page);
      await isi(page, { kode, nikPenduduk, dicocokkan: 'ya' }, form);
      await hubungkan();
      await expect(page.getByText('Data pemilik sudah terhubung dengan akunnya.')).toBeVisible();
      await expect(page.getByText('NIK penduduk dicocokkan dengan KTP pada')).toBeVisible();
      await expect(
        page.getByRole('heading', { name: 'Hubungkan dengan akun pemilik' }),
      ).toHaveCount(0);
    });

    await test.step('pemilik: usahanya ada, yang sempat ditulis tidak hilang', async () => {
      await jadiAkun(page, pemilik);
      await page.goto('/portal/pemberitahuan');
      await expect(
        page.getByRole('heading', { name: 'Data yang dicatat petugas kini ada' }),
      ).toBeVisible();
      await page.goto('/portal/usaha-saya');
      await page.getByRole('link', { name: dicatat.namaUsaha ?? '' }).click();
      await expect(page.getByText('Gang Uji Lapangan 3').first()).toBeVisible();
      await page.getByRole('link', { name: 'Koperasi yang cocok' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('cocok');
      await page.goto('/portal/usaha-saya/daftar');
      await page
        .getByRole('main')
        .getByRole('link', { name: /^Alamat/ })
        .click();
      await expect(page.getByText('Yang kosong kami isi dari pendaftaran Anda.')).toBeVisible();
      await expect(page.locator('main [name="alamat"]')).toHaveValue('Jalan Rumah Rekaan 7');
      await page.getByRole('button', { name: 'Simpan perubahan' }).click();
      await expect(page.getByText('Perubahan sudah disimpan')).toBeVisible();
      await page.goto(HUBUNGKAN);
      await expect(page.getByText('Akun Anda sudah terhubung')).toBeVisible();
      await periksa(page);
    });
  });
});
