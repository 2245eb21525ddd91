import type { Page } from '@playwright/test';
import { buatAkunSendiri } from '@/tests/support/e2e/akun-sendiri';
import {
  buatKoperasiSendiri,
  isi,
  isiLangkahSisa,
  namaKoperasiBaru,
  nomorIndukBaru,
  simpanDanLanjut,
} from '@/tests/support/e2e/koperasi-sendiri';
import { masukLewatFormulir, masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { expect, perjalananPanjang, test } from '@/tests/support/e2e/uji';
import { kataAcak } from '@/tests/support/kata';

const galat = (page: Page) => page.getByRole('main').getByRole('alert');

async function mulaiPendaftaran(page: Page): Promise<void> {
  await masukSebagai(page, 'petugas');
  await page.goto('/portal/koperasi');
  await page.getByRole('link', { name: 'Daftarkan koperasi' }).click();
  await page.getByRole('link', { name: 'Mulai pendaftaran baru' }).click();
  await page.waitForURL(/\/identitas$/);
}

perjalananPanjang('pendaftaran koperasi', 'meja', (js) => {
  const periksa = async (page: Page) => {
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
  };

  test('langkah pendek, salah isi diperbaiki, lalu halaman koperasinya', async ({ page }) => {
    test.setTimeout(120_000);
    const nama = namaKoperasiBaru();
    const nomorInduk = nomorIndukBaru();
    await mulaiPendaftaran(page);
    await periksa(page);

    await isi(page, [
      ['Nama koperasi', nama],
      [/^Nomor Induk Koperasi/, '12345'],
      ['Sertifikat Nomor Induk Koperasi', 'SERTIFIKAT_AKTIF', 'pilih'],
      [/^Nomor badan hukum/, 'tanpa tanda'],
      [/^Tanggal badan hukum/, '2099-01-01'],
    ]);
    await simpanDanLanjut(page);
    await expect(galat(page)).toContainText('13 angka');
    await expect(galat(page)).toContainText('memuat BH atau AHU');
    await expect(page.getByLabel('Nama koperasi')).toHaveValue(nama);
    await expect(page.getByLabel(/^Nomor Induk Koperasi/)).toHaveValue('12345');
    await expect(page.getByLabel('Sertifikat Nomor Induk Koperasi')).toHaveValue(
      'SERTIFIKAT_AKTIF',
    );
    await periksa(page);
    // Each line of the summary leads to its field.
    await galat(page)
      .getByRole('link', { name: /13 angka/ })
      .click();
    await expect(page.getByLabel(/^Nomor Induk Koperasi/)).toBeFocused();
    await expect(page.getByLabel(/^Nomor Induk Koperasi/)).toHaveAttribute('aria-invalid', 'true');

    await isi(page, [
      [/^Nomor Induk Koperasi/, nomorInduk],
      [/^Nomor badan hukum/, `7/BH/UJI/${nomorInduk}`],
      [/^Tanggal badan hukum/, '2014-05-06'],
    ]);
    await simpanDanLanjut(page);
    await isiLangkahSisa(page);
    await periksa(page);
    await expect(page.getByText('Rp100.000')).toBeVisible();
    await page.getByRole('button', { name: 'Daftarkan koperasi' }).click();

    await page.waitForURL(/kabar=terdaftar/);
    await expect(page.getByRole('heading', { level: 1, name: nama })).toBeVisible();
    await expect(page.getByText('Koperasi sudah terdaftar.')).toBeVisible();
    await expect(page.getByText(nomorInduk).first()).toBeVisible();
    await expect(page.getByText('Belum dinilai').first()).toBeVisible();
    await expect(page).toHaveTitle(`${nama} – Sinergi Depok`);
    await periksa(page);

    await page.goto(`/portal/koperasi?cari=${nomorInduk}`);
    await expect(page.getByRole('row').filter({ hasText: nama })).toHaveCount(1);
  });

  test('draf disimpan di tengah isian dan dilanjutkan nanti, lalu dihapus', async ({ page }) => {
    const nama = namaKoperasiBaru();
    await mulaiPendaftaran(page);
    await isi(page, [
      ['Nama koperasi', nama],
      [/^Nomor Induk Koperasi/, '32'],
    ]);
    await page.getByRole('button', { name: 'Simpan draf saja' }).click();
    await expect(page.getByText(/^Draf tersimpan .*WIB$/)).toBeVisible();
    // A later refusal does not stand beside the good news of the draft.
    await simpanDanLanjut(page);
    await expect(galat(page)).toContainText('13 angka');
    await expect(page.getByText(/^Draf tersimpan/)).toBeHidden();
    await expect(page.getByText(/^Terakhir disimpan .*WIB$/)).toBeVisible();

    await page.goto('/portal/koperasi/daftar-baru');
    await expect(page.getByRole('link', { name: nama })).toBeVisible();
    await periksa(page);
    await page.getByRole('link', { name: nama }).click();
    await expect(page.getByText('Belum dapat didaftarkan')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Daftarkan koperasi' })).toHaveCount(0);
    await periksa(page);
    await page.getByRole('link', { name: 'Ubah identitas dan badan hukum' }).click();
    await expect(page.getByLabel('Nama koperasi')).toHaveValue(nama);
    await expect(page.getByLabel(/^Nomor Induk Koperasi/)).toHaveValue('32');

    await page.goto('/portal/koperasi/daftar-baru');
    // One press deletes nothing.
    await expect(page.getByRole('button', { name: `Hapus draf ${nama}` })).toHaveCount(0);
    await page.locator('summary', { hasText: `Hapus draf ${nama}` }).click();
    await page.getByRole('button', { name: `Ya, hapus draf ${nama}` }).click();
    await expect(page.getByText('Draf sudah dihapus.')).toBeVisible();
    await expect(page.getByRole('link', { name: nama })).toHaveCount(0);
  });

  test('koperasi yang mungkin sama diperlihatkan berdampingan sebelum didaftarkan', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const [satu, dua] = [kataAcak(), kataAcak()];
    const lama = await buatKoperasiSendiri({ nama: `Koperasi Konsumen ${satu} ${dua} Bersama` });
    await mulaiPendaftaran(page);
    await isi(page, [
      // One letter differs, and the number is written another way.
      ['Nama koperasi', `Koperasi Konsumen ${satu} ${dua} Bersamo`],
      [/^Nomor badan hukum/, lama.nomorBadanHukum.toLowerCase().replaceAll('/', ' / ')],
    ]);
    await simpanDanLanjut(page);
    // Told where the number is typed already, beside the field; one may go on knowingly.
    await expect(galat(page)).toContainText(`${lama.nama} (`);
    await expect(galat(page)).toContainText('nomor badan hukum sama');
    await periksa(page);
    await page.getByLabel('Saya sudah memeriksa, data ini memang benar').check();
    await simpanDanLanjut(page);
    await isiLangkahSisa(page);

    await expect(page.getByRole('heading', { name: 'Mungkin sudah tercatat' })).toBeVisible();
    const tabel = page.getByRole('table', { name: /koperasi serupa yang sudah tercatat/ });
    await expect(tabel.getByRole('link', { name: lama.nama })).toBeVisible();
    await expect(tabel).toContainText('nomor badan hukum sama');
    await expect(tabel).toContainText('nama mirip, kecamatan sama');
    await periksa(page);

    await page.getByRole('button', { name: 'Daftarkan koperasi' }).click();
    await expect(galat(page)).toContainText('koperasi yang berbeda dari yang sudah tercatat');
    await page.getByLabel(/^Saya sudah membandingkan/).check();
    const benar = page.getByLabel(/^Saya sudah memeriksa, datanya/);
    if ((await benar.count()) > 0) await benar.check();
    await page.getByRole('button', { name: 'Daftarkan koperasi' }).click();
    await expect(page.getByText('Koperasi sudah terdaftar.')).toBeVisible();
  });

  test('Nomor Induk Koperasi yang sudah dipakai ditolak dengan nama pemakainya', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const nomor = nomorIndukBaru();
    const lama = await buatKoperasiSendiri({ nomorIndukKoperasi: nomor });
    await mulaiPendaftaran(page);
    await isi(page, [
      ['Nama koperasi', namaKoperasiBaru()],
      [/^Nomor Induk Koperasi/, nomor],
    ]);
    await simpanDanLanjut(page);
    await expect(page).toHaveURL(/\/identitas/);
    await expect(galat(page)).toContainText(`sudah dipakai ${lama.nama}`);
    await expect(page.getByRole('link', { name: `Buka ${lama.nama}` })).toHaveAttribute(
      'href',
      `/portal/koperasi/${lama.id}`,
    );
    await expect(page.getByLabel(/^Nomor Induk Koperasi/)).toHaveValue(nomor);
    await expect(page.getByLabel(/^Nomor Induk Koperasi/)).toHaveAttribute('aria-invalid', 'true');
    await periksa(page);
  });
});

test('draf orang lain tidak terlihat dan tidak dapat dibuka', async ({ page, browser }) => {
  const nama = namaKoperasiBaru();
  await mulaiPendaftaran(page);
  await isi(page, [['Nama koperasi', nama]]);
  await page.getByRole('button', { name: 'Simpan draf saja' }).click();
  await expect(page.getByText(/^Draf tersimpan/)).toBeVisible();
  const alamat = new URL(page.url()).pathname;

  const lain = await buatAkunSendiri(['PETUGAS']);
  const konteks = await browser.newContext();
  const halaman = await konteks.newPage();
  await masukLewatFormulir(halaman, lain.surel);
  await halaman.goto('/portal/koperasi/daftar-baru');
  await expect(halaman.getByText('Tidak ada draf.')).toBeVisible();
  // The same address is an empty form of their own.
  await halaman.goto(alamat);
  await expect(halaman.getByLabel('Nama koperasi')).toHaveValue('');
  await konteks.close();
});
