import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  ambilKoperasi,
  ambilKoperasiBerpengurus,
  ambilPemilik,
  buatAkun,
  jadiAkun,
} from '@/tests/support/e2e/akun-baru';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import {
  ajukanLewatHalaman,
  hitung,
  jalurAjukan,
  putuskan,
  terlihatStatus,
} from '@/tests/support/e2e/permohonan';
import { bukaSuratTerbaru } from '@/tests/support/e2e/surat';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';
import { isi, terlihatMasalah } from '@/tests/support/e2e/umkm';

const SEHARI = 24 * 60 * 60 * 1000;
/** A day in Jakarta so many days ago, as a date field holds it. */
const hariLalu = (hari: number): string =>
  new Date(Date.now() + 7 * 60 * 60 * 1000 - hari * SEHARI).toISOString().slice(0, 10);

const barisAnggota = (koperasiId: string) =>
  hitung('select 1 from anggota where koperasi_id = $1', [koperasiId]);

denganDanTanpaJavaScript('keanggotaan', (js) => {
  const periksa = async (page: Page, { bermasalah = false } = {}) => {
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js && bermasalah) await periksaAksesibilitas(page);
  };

  test('diterima, dibayar, masuk buku anggota, diekspor, lalu keluar', async ({ page }) => {
    test.setTimeout(600_000);
    const pemilik = await ambilPemilik();
    const { koperasi, pengurus } = await ambilKoperasiBerpengurus();
    await jadiAkun(page, pemilik);
    const id = await ajukanLewatHalaman(page, koperasi.id);
    const jalur = `/portal/permohonan/${id}`;

    await test.step('pengurus menerima', async () => {
      await jadiAkun(page, pengurus);
      await page.goto(jalur);
      await page.getByRole('button', { name: 'Simpan keputusan' }).click();
      await terlihatMasalah(page, 'Pilih keputusan Anda.');
      await putuskan(page, 'terima', 'Selamat bergabung.');
      await expect(page.getByText('Permohonan diterima.')).toBeVisible();
      await terlihatStatus(page, 'Diterima, menunggu pembayaran');
      await periksa(page);
    });

    await test.step('pemilik tahu apa yang harus dibayar', async () => {
      await bukaSuratTerbaru(page, pemilik.surel, /^Permohonan PM-.* diterima/);
      await jadiAkun(page, pemilik);
      await page.getByRole('link', { name: 'Bayar simpanan pokok' }).click();
      await page.getByRole('link', { name: koperasi.nama }).click();
      await expect(page.getByText('Langkah Anda berikutnya')).toBeVisible();
      await expect(page.getByText('Selamat bergabung.', { exact: true })).toBeVisible();
      await periksa(page);
    });

    await test.step('pembayaran: jumlah lain ditolak, tanggal janggal ditanyakan', async () => {
      await jadiAkun(page, pengurus);
      await page.getByRole('link', { name: 'Menunggu pembayaran simpanan pokok' }).click();
      await page.getByRole('link', { name: pemilik.nama, exact: true }).click();
      const lebih = String(BigInt(koperasi.simpananPokok) + 1n);
      const bayar = { jumlah: lebih, tanggalBayar: hariLalu(5), caraBayar: 'TRANSFER' };
      const catat = page.getByRole('button', { name: 'Catat dan jadikan anggota' });
      await isi(page, bayar, 'form#bayar');
      await catat.click();
      await terlihatMasalah(page, 'Catat hanya bila sudah dibayar tepat.');
      await expect(page.locator('[name="caraBayar"][value="TRANSFER"]')).toBeChecked();
      await periksa(page, { bermasalah: true });
      await isi(page, { jumlah: koperasi.simpananPokok }, 'form#bayar');
      await catat.click();
      await terlihatMasalah(page, 'Tanggal bayar lebih awal daripada permohonannya');
      await isi(page, { tanggalBayar: hariLalu(0) }, 'form#bayar');
      await catat.dblclick();
      await expect(page.getByText('Pembayaran tercatat.')).toBeVisible();
      await expect(page.getByText('Nomor anggota')).toBeVisible();
      await periksa(page);
      expect(await barisAnggota(koperasi.id)).toBe(1);
    });

    await test.step('pemilik menjadi anggota, dan tidak dapat mengajukan lagi', async () => {
      await bukaSuratTerbaru(page, pemilik.surel, new RegExp(`^Anda anggota ${koperasi.nama}`));
      await jadiAkun(page, pemilik);
      await expect(page.getByText('Keanggotaan koperasi Anda')).toBeVisible();
      await page.goto('/portal/anggota');
      await expect(page.getByText('Nomor anggota 1')).toBeVisible();
      await periksa(page);
      await page.goto(jalurAjukan(koperasi.id));
      await expect(
        page.getByText(/sudah menjadi anggota|Anda sudah anggota/i).first(),
      ).toBeVisible();
    });

    await test.step('buku anggota diekspor tanpa rumus', async () => {
      await denganBasisData((klien) =>
        klien.query(
          `update anggota set nama = '=HYPERLINK("http://jahat.example";"klik")' where koperasi_id = $1`,
          [koperasi.id],
        ),
      );
      await jadiAkun(page, pengurus);
      await page.goto(`/portal/koperasi/${koperasi.id}/anggota`);
      await periksa(page);
      const unduhan = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Unduh CSV' }).click();
      const isiBerkas = readFileSync((await (await unduhan).path()) ?? '', 'utf8');
      expect(isiBerkas.startsWith('\uFEFF')).toBe(true);
      const [kepala = '', ...baris] = isiBerkas.slice(1).trim().split('\r\n');
      expect(kepala.split(';').slice(0, 3)).toEqual(['Koperasi', 'Nomor anggota', 'Nama']);
      expect(baris).toHaveLength(1);
      // Neither at the start of a cell nor behind a quote that a spreadsheet takes off.
      expect(baris[0]).not.toMatch(/(^|;)"?[=+\-@]/);
      expect(baris[0]).toContain("'=HYPERLINK");
      await denganBasisData((klien) =>
        klien.query('update anggota set nama = $2 where koperasi_id = $1', [
          koperasi.id,
          pemilik.nama,
        ]),
      );
    });

    await test.step('pemilik minta keluar, membatalkannya, lalu minta lagi', async () => {
      await jadiAkun(page, pemilik);
      await page.goto(jalur);
      await page.getByRole('main').getByRole('link', { name: 'Minta keluar' }).click();
      const kirim = page.getByRole('button', { name: 'Kirim permintaan keluar' });
      const lengkap = { alasan: 'Saya pindah ke luar kota.', tahuPenyelesaian: 'ya' };
      await isi(page, { alasan: 'Pindah.' }, 'form#minta-keluar');
      await kirim.click();
      await terlihatMasalah(page, 'Alasan minta keluar paling sedikit 10 karakter.');
      await terlihatMasalah(page, 'Beri tanda bahwa Anda tahu');
      await expect(page.locator('form#minta-keluar [name="alasan"]')).toHaveValue('Pindah.');
      await periksa(page, { bermasalah: true });
      await isi(page, lengkap, 'form#minta-keluar');
      await kirim.dblclick();
      await expect(
        page.getByText(/^Permintaan keluar dikirim .+, menunggu pengurus/),
      ).toBeVisible();
      await periksa(page);
      await page.getByRole('button', { name: 'Batalkan permintaan keluar' }).click();
      await expect(page.getByText('Permintaan keluar Anda sudah dibatalkan.')).toBeVisible();
      await isi(page, lengkap, 'form#minta-keluar');
      await kirim.click();
      await expect(page.getByText('Permintaan keluar Anda sudah terkirim.')).toBeVisible();
      await page.goto('/portal');
      await expect(page.getByText(/Permintaan keluar dikirim .+, menunggu pengurus/)).toBeVisible();
      expect(
        await hitung(
          "select 1 from catatan_audit where tindakan = 'anggota.minta-keluar' and objek_id = (select id::text from anggota where koperasi_id = $1)",
          [koperasi.id],
        ),
      ).toBe(2);
    });

    await test.step('pengurus melihat permintaannya di halaman awal, di buku, dan di formulir', async () => {
      await bukaSuratTerbaru(page, pengurus.surel, /minta keluar$/);
      await jadiAkun(page, pengurus);
      await page.goto(`/portal/koperasi/${koperasi.id}/anggota?minta=ya`);
      await expect(page.getByRole('link', { name: pemilik.nama })).toBeVisible();
      await periksa(page);
      await page.goto('/portal');
      await page.getByRole('link', { name: 'Anggota minta keluar' }).click();
      await expect(page.getByRole('heading', { name: 'Permintaan keluar' })).toBeVisible();
      await expect(page.getByText('Saya pindah ke luar kota.').first()).toBeVisible();
      await expect(
        page.locator('form#keluar [name="alasanKeluar"][value="PERMINTAAN_SENDIRI"]'),
      ).toBeChecked();
      await periksa(page);
    });

    await test.step('keluar dengan tanggal dan alasan; barisnya tetap ada', async () => {
      await page.goto(`/portal/koperasi/${koperasi.id}/anggota`);
      await page.getByRole('link', { name: pemilik.nama }).click();
      const keluar = page.getByRole('button', { name: 'Catat keluar' });
      await isi(
        page,
        { tanggalKeluar: hariLalu(-3), alasanKeluar: 'DIBERHENTIKAN' },
        'form#keluar',
      );
      await keluar.click();
      await terlihatMasalah(page, 'Tanggal keluar paling lambat');
      await isi(page, { tanggalKeluar: hariLalu(0) }, 'form#keluar');
      await keluar.click();
      await terlihatMasalah(page, 'Tulis mengapa anggota ini diberhentikan.');
      await expect(page.locator('[name="alasanKeluar"][value="DIBERHENTIKAN"]')).toBeChecked();
      await periksa(page, { bermasalah: true });
      await isi(
        page,
        {
          tanggalKeluar: hariLalu(0),
          alasanKeluar: 'PERMINTAAN_SENDIRI',
          keterangan: 'Pindah ke luar kota.',
        },
        'form#keluar',
      );
      await keluar.dblclick();
      await expect(
        page.getByRole('main').getByText('Keluar', { exact: true }).first(),
      ).toBeVisible();
      await expect(page.getByText('Pindah ke luar kota.').first()).toBeVisible();
      await periksa(page);
      await page.goto(`/portal/koperasi/${koperasi.id}/anggota?status=KELUAR`);
      await expect(page.getByRole('link', { name: pemilik.nama })).toBeVisible();
      await bukaSuratTerbaru(page, pemilik.surel, /Keanggotaan di .* berakhir/);
      expect(
        await hitung(
          "select 1 from catatan_audit where tindakan = 'anggota.keluarkan' and objek_id = (select id::text from anggota where koperasi_id = $1)",
          [koperasi.id],
        ),
      ).toBe(1);
    });
  });

  test('petugas memutuskan atas nama koperasi tanpa akun, dan hanya itu', async ({ page }) => {
    test.setTimeout(600_000);
    const pemilik = await ambilPemilik();
    const koperasi = await ambilKoperasi();
    await jadiAkun(page, pemilik);
    const id = await ajukanLewatHalaman(page, koperasi.id);
    await expect(page.getByText('Petugas DKUM meneruskan permohonan Anda')).toBeVisible();
    await periksa(page);

    const petugas = await buatAkun('PETUGAS');
    await jadiAkun(page, petugas);
    await page.getByRole('link', { name: 'Permohonan menunggu keputusan' }).click();
    await expect(page.getByText('Koperasi tanpa akun pengurus').first()).toBeVisible();
    await page.goto(`/portal/permohonan/${id}`);
    await expect(page.getByText('Atas nama koperasi').first()).toBeVisible();
    await periksa(page);
    await putuskan(page, 'tolak');
    await terlihatMasalah(page, 'Tulis alasan menolak. Pemohon membacanya.');
    await putuskan(page, 'tolak', 'Rapat pengurus memutuskan kuota tahun ini penuh.');
    await expect(page.getByText('Permohonan ditolak.')).toBeVisible();

    await bukaSuratTerbaru(page, pemilik.surel, /^Permohonan PM-.* ditolak/);
    await expect(page.getByText('dicatat petugas DKUM atas nama koperasi')).toBeVisible();
    await jadiAkun(page, pemilik);
    await page.goto(`/portal/permohonan/${id}`);
    await expect(page.getByText('kuota tahun ini penuh').first()).toBeVisible();
    await expect(page.getByText('Dicatat petugas DKUM atas nama koperasi')).toBeVisible();
    await periksa(page);

    await test.step('ditolak boleh mengajukan lagi; punya pengurus, pengurusnya yang memutuskan', async () => {
      const lagi = await ajukanLewatHalaman(page, koperasi.id);
      const pengurus = await buatAkun('PENGURUS', { koperasiId: koperasi.id });
      await jadiAkun(page, petugas);
      await page.goto(`/portal/permohonan/${lagi}`);
      await expect(page.getByText('Anda tidak dapat memutuskan permohonan ini')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Simpan keputusan' })).toHaveCount(0);
      await periksa(page);

      // The pengurus refuses in the koperasi's own name, with a reason too.
      await jadiAkun(page, pengurus);
      await page.goto(`/portal/permohonan/${lagi}`);
      await putuskan(page, 'tolak');
      await terlihatMasalah(page, 'Tulis alasan menolak. Pemohon membacanya.');
      await putuskan(page, 'tolak', 'Usaha Anda belum sejalan dengan usaha koperasi.');
      await expect(page.getByText('Permohonan ditolak.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Simpan keputusan' })).toHaveCount(0);
      await jadiAkun(page, pemilik);
      await page.goto(`/portal/permohonan/${lagi}`);
      await expect(page.getByText('belum sejalan dengan usaha koperasi').first()).toBeVisible();
      await expect(page.getByText('Dicatat petugas DKUM atas nama koperasi')).toHaveCount(0);
    });
  });

  test('klik ganda dan kiriman ulang berakhir dengan satu permohonan', async ({ page }) => {
    test.setTimeout(600_000);
    const pemilik = await ambilPemilik();
    const koperasi = await ambilKoperasi();
    await jadiAkun(page, pemilik);
    await ajukanLewatHalaman(page, koperasi.id);
    const jumlah = () => hitung('select 1 from permohonan where koperasi_id = $1', [koperasi.id]);
    expect(await jumlah()).toBe(1);

    // The form of before, opened from the history and sent once more.
    await page.goBack();
    if ((await page.getByRole('button', { name: 'Ajukan bergabung' }).count()) > 0) {
      await page.locator('main [name="setujuSimpanan"]').check();
      await page.locator('main [name="setujuBagikan"]').check();
      await page.getByRole('button', { name: 'Ajukan bergabung' }).dblclick();
      await page.waitForLoadState();
    }
    expect(await jumlah()).toBe(1);
  });
});
