import type { Page } from '@playwright/test';
import { buatAkunSendiri } from '@/tests/support/e2e/akun-sendiri';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { buatKoperasiSendiri } from '@/tests/support/e2e/koperasi-sendiri';
import { gantiPeran, masukLewatFormulir, masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';
import { kataAcak } from '@/tests/support/kata';

const simpan = (page: Page) => page.getByRole('button', { name: 'Simpan perubahan' }).click();

denganDanTanpaJavaScript('data koperasi', (js) => {
  const periksa = async (page: Page) => {
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
  };

  test('diubah, lalu riwayatnya terbaca dengan kata-kata', async ({ page }) => {
    const koperasi = await buatKoperasiSendiri();
    await masukSebagai(page, 'petugas');
    await page.goto(`/portal/koperasi/${koperasi.id}`);
    await page.getByRole('link', { name: 'Ubah data' }).click();
    await expect(page.getByLabel('Nama koperasi')).toHaveValue(koperasi.nama);
    await periksa(page);

    await page.getByLabel('Nama koperasi').fill('');
    await page.getByLabel(/^Telepon kantor/).fill('nomor lama');
    await page.getByLabel(/^Syarat menjadi anggota/).fill('Warga Kelurahan Abadijaya.');
    await simpan(page);
    const ringkasan = page.getByRole('main').getByRole('alert');
    await expect(ringkasan.getByRole('link', { name: /nama koperasi/i })).toBeVisible();
    await expect(ringkasan.getByRole('link', { name: /telepon kantor/i })).toBeVisible();
    await expect(page.getByLabel(/^Telepon kantor/)).toHaveValue('nomor lama');
    await expect(page.getByLabel(/^Syarat menjadi anggota/)).toHaveValue(
      'Warga Kelurahan Abadijaya.',
    );
    await periksa(page);

    await page.getByLabel('Nama koperasi').fill(koperasi.nama);
    await page.getByLabel(/^Telepon kantor/).fill('021 7788 9900');
    await page.getByLabel(/^Simpanan pokok/).fill('150.000');
    await simpan(page);
    await expect(page.getByText('Perubahan sudah disimpan.')).toBeVisible();
    await expect(page.getByText('Rp150.000')).toBeVisible();

    await page.getByRole('link', { name: 'Riwayat', exact: true }).click();
    const butir = page.getByRole('listitem').filter({ hasText: 'Mengubah koperasi' });
    await expect(butir).toContainText('Bayu Petugas (Petugas DKUM)');
    await butir.getByText(/isian (berubah|diisi)$/).click();
    await expect(butir).toContainText('Simpanan pokok: Rp150.000');
    await expect(butir).toContainText('Syarat menjadi anggota: Warga Kelurahan Abadijaya.');
    await periksa(page);
  });

  test('dua orang mengubah bersamaan: yang kedua diberi tahu dan tidak kehilangan tulisannya', async ({
    page,
    browser,
  }) => {
    test.setTimeout(90_000);
    const koperasi = await buatKoperasiSendiri();
    const lain = await buatAkunSendiri(['PETUGAS'], { nama: 'Wati Rekan' });
    await masukSebagai(page, 'petugas');
    await page.goto(`/portal/koperasi/${koperasi.id}/ubah`);
    await page.getByLabel(/^Alamat/).fill('Jalan Tulisan Kedua Nomor 2');
    await page.getByLabel(/^Keterangan untuk masyarakat/).fill('Buka setiap hari.');

    const konteks = await browser.newContext({ javaScriptEnabled: js });
    const rekan = await konteks.newPage();
    await masukLewatFormulir(rekan, lain.surel);
    await rekan.goto(`/portal/koperasi/${koperasi.id}/ubah`);
    await rekan.getByLabel(/^Alamat/).fill('Jalan Tulisan Pertama Nomor 1');
    await rekan.getByLabel(/^Telepon kantor/).fill('021 1234 5678');
    await simpan(rekan);
    await expect(rekan.getByText('Perubahan sudah disimpan.')).toBeVisible();
    await konteks.close();

    await simpan(page);
    const panel = page.getByRole('alert').filter({ hasText: 'sudah diubah orang lain' });
    await expect(panel).toContainText('Wati Rekan menyimpan perubahan pada');
    const baris = panel.getByRole('listitem').filter({ hasText: 'Alamat' });
    await expect(baris).toContainText('Jalan Tulisan Kedua Nomor 2');
    await expect(baris).toContainText('Jalan Tulisan Pertama Nomor 1');
    await expect(page.getByLabel(/^Alamat/)).toHaveValue('Jalan Tulisan Kedua Nomor 2');
    await expect(page.getByLabel(/^Keterangan untuk masyarakat/)).toHaveValue('Buka setiap hari.');
    // What only the colleague changed is taken over, and is no conflict; nor is what only one wrote oneself.
    await expect(panel).toContainText('Yang hanya diubah Wati Rekan sudah masuk ke formulir');
    await expect(panel.getByRole('listitem').filter({ hasText: 'Telepon kantor' })).toContainText(
      '02112345678',
    );
    await expect(panel.getByText('Tulisan Anda', { exact: true })).toHaveCount(1);
    // As it is stored.
    await expect(page.getByLabel(/^Telepon kantor/)).toHaveValue('+622112345678');
    await periksa(page);

    // A mistake in between does not bring the same conflict up again.
    await page.getByLabel('Nama koperasi').fill('');
    await simpan(page);
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Isi nama koperasi');
    await page.getByLabel('Nama koperasi').fill(koperasi.nama);
    await simpan(page);
    await expect(page.getByText('Perubahan sudah disimpan.')).toBeVisible();
    await expect(page.getByText('Jalan Tulisan Kedua Nomor 2').first()).toBeVisible();
    await expect(page.getByText('02112345678').first()).toBeVisible();
  });

  test('dinyatakan tidak aktif dengan alasan, diberitahukan, lalu aktif kembali', async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const koperasi = await buatKoperasiSendiri();
    const pengurus = await buatAkunSendiri([{ peran: 'PENGURUS', koperasiId: koperasi.id }]);
    await masukSebagai(page, 'petugas');
    await page.goto(`/portal/koperasi/${koperasi.id}`);
    await page.getByRole('link', { name: 'Nyatakan tidak aktif' }).click();
    await periksa(page);
    await page.getByRole('button', { name: 'Nyatakan tidak aktif' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Isi alasan');

    await page.getByLabel('Tidak aktif sejak').fill('2001-01-01');
    await page.getByLabel('Alasan').fill('Kantor tutup menurut kunjungan lapangan.');
    await page.getByRole('button', { name: 'Nyatakan tidak aktif' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'sebelum tanggal badan hukum',
    );
    await expect(page.getByLabel('Alasan')).toHaveValue('Kantor tutup menurut kunjungan lapangan.');
    await page.getByLabel('Tidak aktif sejak').fill('2026-01-05');
    await page.getByRole('button', { name: 'Nyatakan tidak aktif' }).click();
    await expect(page.getByText('Koperasi sudah dinyatakan tidak aktif.')).toBeVisible();
    await expect(page.getByText('Tidak aktif sejak 5 Januari 2026')).toBeVisible();
    await expect(page.getByText('Alasan: Kantor tutup menurut kunjungan lapangan.')).toBeVisible();
    await periksa(page);

    await page.goto(`/koperasi/${koperasi.id}`);
    await expect(page.getByText(/tidak aktif/i).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Ajukan bergabung' })).toHaveCount(0);

    await page.context().clearCookies();
    await masukLewatFormulir(page, pengurus.surel);
    await expect(page.getByRole('main')).toContainText(koperasi.nama);

    await gantiPeran(page, 'petugas');
    await page.goto(`/portal/koperasi/${koperasi.id}/status`);
    await page.getByLabel('Alasan').fill('Pengurus baru sudah terpilih.');
    await page.getByRole('button', { name: 'Aktifkan kembali' }).click();
    await expect(page.getByText('Koperasi sudah aktif kembali.')).toBeVisible();
    await expect(page.getByText(/^Tidak aktif sejak/)).toHaveCount(0);
  });

  test('dinyatakan tidak aktif oleh petugas lain lebih dahulu: dikatakan, dan alasannya tidak hilang', async ({
    page,
  }) => {
    const koperasi = await buatKoperasiSendiri();
    await masukSebagai(page, 'petugas');
    await page.goto(`/portal/koperasi/${koperasi.id}/status`);
    await page.getByLabel('Alasan').fill('Kantornya sudah kosong.');
    await denganBasisData((klien) =>
      klien.query(
        `update koperasi set status = 'TIDAK_AKTIF', alasan_tidak_aktif = 'Sudah lama tutup.',
                tidak_aktif_sejak = '2026-01-05' where id = $1`,
        [koperasi.id],
      ),
    );
    await page.getByRole('button', { name: 'Nyatakan tidak aktif' }).click();
    await expect(page.getByText('Koperasi ini sudah tidak aktif.')).toBeVisible();
    const main = page.getByRole('main');
    expect(
      `${await main.textContent()} ${await main.getByLabel('Alasan').first().inputValue()}`,
    ).toContain('Kantornya sudah kosong.');
  });

  test('pengurus ditambahkan dan masa jabatannya diakhiri; nomornya tersamar', async ({ page }) => {
    const koperasi = await buatKoperasiSendiri();
    const nama = `Ibu ${kataAcak()}`;
    await masukSebagai(page, 'petugas');
    await page.goto(`/portal/koperasi/${koperasi.id}/pengurus`);
    await page.getByLabel('Jabatan').selectOption('KETUA');
    await page.getByLabel('Nama lengkap').fill(nama);
    await page.getByLabel(/^NIK penduduk \(KTP\)/).fill('123');
    await page.getByRole('button', { name: 'Tambahkan' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('16 angka');
    await page.getByLabel(/^NIK penduduk \(KTP\)/).fill('3276014505900001');
    await page.getByLabel(/^Telepon/).fill('0812 3456 7890');
    await page.getByRole('button', { name: 'Tambahkan' }).click();
    await expect(page.getByText('Orang ini sudah ditambahkan.')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(nama);
    await expect(page.locator('body')).not.toContainText('3276014505900001');
    await periksa(page);

    await page.getByRole('link', { name: `Betulkan data ${nama}` }).click();
    await expect(page.getByLabel('Nama lengkap')).toHaveValue(nama);
    await expect(page.getByLabel(/^NIK penduduk \(KTP\)/)).toHaveValue('');
    await expect(page.getByText('Tersimpan ************0001.')).toBeVisible();
    await page.getByLabel('Nama lengkap').fill(`${nama} Betul`);
    await page.getByRole('button', { name: 'Simpan pembetulan' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Isi alasan');
    await expect(page.getByLabel('Nama lengkap')).toHaveValue(`${nama} Betul`);
    await periksa(page);
    await page.getByLabel('Alasan').fill('Salah ketik saat didaftarkan.');
    await page.getByRole('button', { name: 'Simpan pembetulan' }).click();
    await expect(page.getByText('Data orang ini sudah dibetulkan.')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('NIK penduduk ************0001');

    await page.getByText(`Akhiri masa jabatan ${nama} Betul`).click();
    await page.getByRole('button', { name: 'Akhiri masa jabatan' }).click();
    await expect(page.getByText('Masa jabatannya sudah diakhiri.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Pernah menjabat' })).toBeVisible();
  });

  test('laporan tahunan diisi dan tampil', async ({ page }) => {
    const koperasi = await buatKoperasiSendiri();
    await masukSebagai(page, 'petugas');
    await page.goto(`/portal/koperasi/${koperasi.id}/laporan`);
    await page.getByRole('link', { name: 'Tahun buku 2025' }).click();
    await page.getByRole('link', { name: 'Isi laporan' }).click();
    await periksa(page);
    await page.getByLabel(/^Tanggal RAT/).fill('2026-03-14');
    await page.getByRole('button', { name: /^Simpan dan lanjutkan/ }).click();
    await page.waitForURL(/\/berkas\?kabar=tersimpan$/);
    await page.getByRole('link', { name: /^Lanjutkan/ }).click();
    await expect(page.getByText('14 Maret 2026').first()).toBeVisible();
    await periksa(page);
  });
});
