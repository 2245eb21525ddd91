import type { Page } from '@playwright/test';
import {
  ambilKoperasiBerpengurus,
  ambilPemilik,
  buatAkun,
  jadiAkun,
} from '@/tests/support/e2e/akun-baru';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { hitung, jalurAjukan, putuskan, setujui } from '@/tests/support/e2e/permohonan';
import { bukaSuratTerbaru } from '@/tests/support/e2e/surat';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';
import { isi, terlihatMasalah, unggah } from '@/tests/support/e2e/umkm';

denganDanTanpaJavaScript('permohonan bergabung', (js) => {
  const periksa = async (page: Page, { bermasalah = false } = {}) => {
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js && bermasalah) await periksaAksesibilitas(page);
  };

  test('mencari koperasi, mengajukan, menjawab pertanyaan, menarik kembali', async ({ page }) => {
    test.setTimeout(600_000);
    const pemilik = await ambilPemilik({ tanpaBerkas: true });
    const { koperasi, pengurus } = await ambilKoperasiBerpengurus();
    await jadiAkun(page, pemilik);

    await test.step('mencari dekat kelurahan sendiri, lalu membaca profilnya', async () => {
      await page.getByRole('link', { name: 'Cari koperasi' }).first().click();
      await page.getByLabel('Dekat kelurahan').selectOption(pemilik.kelurahanKode);
      await page.getByRole('button', { name: 'Cari', exact: true }).click();
      await expect(page).toHaveURL(/kelurahan=/);
      await expect(page.locator('.kartu-koperasi').first()).toContainText('di kelurahan ini');
      await page.getByText('Saring hasil').click();
      await page.getByLabel('Hanya yang menerima anggota').check();
      await page.getByLabel('Kesehatan').selectOption('SEHAT');
      await page.getByRole('button', { name: 'Terapkan saringan' }).click();
      await expect(page).toHaveURL(/menerima=ya/);
      const kartu = page.locator('.kartu-koperasi');
      expect(await kartu.count()).toBeGreaterThan(0);
      await expect(kartu.getByText(/^Sehat, tahun buku \d{4}$/)).toHaveCount(await kartu.count());
      await page.getByRole('link', { name: 'Hapus saringan Kesehatan: Sehat' }).click();
      await expect(page).not.toHaveURL(/kategori=/);
      if (await page.getByLabel('Jenis koperasi').isHidden()) {
        await page.getByText('Saring hasil').click();
      }
      await page.getByLabel('Jenis koperasi').selectOption(koperasi.jenis);
      await isi(page, { cari: koperasi.nama });
      await page.getByRole('button', { name: 'Terapkan saringan' }).click();
      await expect(page).toHaveURL(/jenis=/);
      await page.getByRole('link', { name: koperasi.nama, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/koperasi/${koperasi.id}`));
      await expect(page.getByRole('heading', { level: 1, name: koperasi.nama })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Kesehatan koperasi' })).toBeVisible();
      await page.getByRole('link', { name: 'Ajukan bergabung' }).click();
    });

    await test.step('data yang dikenal sudah terisi, yang kurang diminta', async () => {
      const utama = page.getByRole('main');
      await expect(utama.getByText(pemilik.nama, { exact: true })).toBeVisible();
      await expect(utama.getByText(/^\*{12}\d{4}$/)).toBeVisible();
      await expect(page.locator('[name="usahaId"]')).toHaveValue(pemilik.usahaId);
      await isi(page, { ahliWarisNama: 'Budi Rekaan' });
      await page.getByRole('button', { name: 'Simpan dan lanjut ke berkas' }).click();
      await terlihatMasalah(page, 'Isi alasan bergabung.');
      await expect(page.locator('[name="ahliWarisNama"]')).toHaveValue('Budi Rekaan');
      await isi(page, { alasan: 'Ingin belajar.\nDan menjual <b>bersama</b>.' });
      await page.getByRole('button', { name: 'Simpan dan lanjut ke berkas' }).click();
      await terlihatMasalah(page, 'Pilih hubungan Anda dengan ahli waris itu.');
      await periksa(page, { bermasalah: true });
      await isi(page, { ahliWarisHubungan: 'ANAK' });
      await page.getByRole('button', { name: 'Simpan dan lanjut ke berkas' }).click();
      await expect(page).toHaveURL(/langkah=berkas/);
    });

    await test.step('berkas: KTP wajib, isi diperiksa', async () => {
      await page.getByRole('link', { name: 'Lanjut ke persetujuan' }).click();
      await expect(page.getByText('KTP belum ada')).toBeVisible();
      await periksa(page);
      const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
      await unggah(page, 'KTP', { name: 'ktp.png', mimeType: 'image/png', buffer: svg });
      await terlihatMasalah(page, 'Isi berkas ini bukan PDF, JPEG, atau PNG');
      await periksa(page, { bermasalah: true });
      const besar = Buffer.alloc(6 * 1024 * 1024, '%PDF-1.4');
      await unggah(page, 'KTP', { name: 'ktp.pdf', mimeType: 'application/pdf', buffer: besar });
      await terlihatMasalah(page, 'lebih dari 5 MB');
      await unggah(page, 'KTP');
      await unggah(page, 'NIB');
      await expect(page.getByText('NIB sudah tersimpan.')).toBeVisible();
      await periksa(page);
    });

    await test.step('berhenti, dan menemukan isian yang belum dikirim', async () => {
      await jadiAkun(page, pemilik);
      await page.getByRole('link', { name: 'Permohonan yang belum dikirim' }).click();
      await expect(page.getByText(koperasi.nama).first()).toBeVisible();
      await periksa(page);
      await page.getByRole('link', { name: `Lanjutkan permohonan ke ${koperasi.nama}` }).click();
      await expect(page.locator('[name="ahliWarisNama"]')).toHaveValue('Budi Rekaan');
      await page.getByRole('button', { name: 'Simpan dan lanjut ke berkas' }).click();
      await page.getByRole('link', { name: 'Lanjut ke persetujuan' }).click();
      await expect(page).toHaveURL(/langkah=kirim/);
    });

    await test.step('menyetujui simpanan, mengirim', async () => {
      await page.getByRole('button', { name: 'Ajukan bergabung' }).click();
      await terlihatMasalah(page, 'Beri tanda bahwa Anda setuju membayar simpanan pokok');
      await periksa(page, { bermasalah: true });
      await setujui(page);
      await expect(page.getByRole('main')).toContainText('Dan menjual <b>bersama</b>.');
      await page.getByRole('button', { name: 'Ajukan bergabung' }).click();
      await expect(page).toHaveURL(/\/terkirim$/);
      await expect(page.getByText(/Nomor permohonan Anda: PM-\d{4}-\d{6}/)).toBeVisible();
      await periksa(page);
    });
    const permohonanId = /permohonan\/([^/]+)\//.exec(page.url())?.[1] ?? '';
    const jalur = `/portal/permohonan/${permohonanId}`;

    await test.step('tidak dapat mengajukan dua kali', async () => {
      await page.goto(jalurAjukan(koperasi.id));
      await expect(page.getByText('Permohonan Anda masih berjalan')).toBeVisible();
      await periksa(page);
      expect(await hitung('select 1 from permohonan where koperasi_id = $1', [koperasi.id])).toBe(
        1,
      );
    });

    await test.step('pengurus mendapat kabar dan bertanya', async () => {
      await bukaSuratTerbaru(page, pengurus.surel, /Permohonan baru PM-/);
      await jadiAkun(page, pengurus);
      await expect(page.getByText(/^Permohonan baru PM-/).first()).toBeVisible();
      await page.getByRole('link', { name: 'Permohonan menunggu keputusan' }).click();
      await page.getByRole('link', { name: pemilik.nama }).click();
      await expect(page).toHaveURL(jalur);
      await expect(page.getByRole('main')).toContainText('Dan menjual <b>bersama</b>.');
      await expect(page.getByRole('main').getByText(/^\*{12}\d{4}$/)).toBeVisible();
      await periksa(page);
      await putuskan(page, 'tanya');
      await terlihatMasalah(page, 'Tulis apa yang perlu dijelaskan atau dilengkapi pemohon.');
      await expect(page.locator('[name="keputusan"][value="tanya"]')).toBeChecked();
      await periksa(page, { bermasalah: true });
      await putuskan(page, 'tanya', 'Sejak kapan usaha berjalan?\nApakah punya SKU?');
      await expect(page.getByText('Pertanyaan terkirim kepada pemohon.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Simpan keputusan' })).toBeVisible();
    });

    await test.step('pengurus koperasi lain tidak melihatnya', async () => {
      const { pengurus: asing } = await ambilKoperasiBerpengurus();
      await jadiAkun(page, asing);
      expect((await page.goto(jalur))?.status()).toBe(404);
      await jadiAkun(page, await buatAkun('PEMILIK'));
      expect((await page.goto(jalur))?.status()).toBe(404);
    });

    await test.step('pemilik menjawab dengan berkas tambahan', async () => {
      await bukaSuratTerbaru(page, pemilik.surel, /Ada pertanyaan tentang permohonan/);
      await jadiAkun(page, pemilik);
      await page.getByRole('link', { name: 'Pertanyaan koperasi menunggu jawaban Anda' }).click();
      await page.getByRole('link', { name: koperasi.nama }).click();
      await periksa(page);
      await page.getByText('Unggah berkas tambahan').click();
      await unggah(page, 'SKU');
      await page.getByRole('button', { name: 'Kirim jawaban' }).click();
      await terlihatMasalah(page, 'Isi jawaban.');
      await isi(page, { isi: 'Sejak 2022.\nSKU saya lampirkan.' }, 'form#jawab');
      await page.getByRole('checkbox', { name: /^Surat Keterangan Usaha/ }).check();
      await page.getByRole('button', { name: 'Kirim jawaban' }).click();
      await expect(page.getByText('Jawaban Anda terkirim.')).toBeVisible();
      await periksa(page);
    });

    await test.step('pemilik menarik; koperasi tidak lagi melihat berkasnya', async () => {
      await page.getByText('Tarik permohonan').first().click();
      await isi(page, { alasan: 'Pindah kota.' }, 'form#tarik');
      await page.getByRole('button', { name: 'Tarik permohonan' }).click();
      await expect(page.getByText('Permohonan sudah ditarik.')).toBeVisible();
      await periksa(page);
      await bukaSuratTerbaru(page, pengurus.surel, /^Permohonan PM-.* ditarik/);
      await jadiAkun(page, pengurus);
      await page.goto(jalur);
      await expect(page.getByText('SKU saya lampirkan.')).toBeVisible();
      await expect(page.getByText('Tidak ada berkas yang dapat Anda buka.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Simpan keputusan' })).toHaveCount(0);
    });
  });
});
