import type { Page } from '@playwright/test';
import { buatAkun, jadiAkun } from '@/tests/support/e2e/akun-baru';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { buatTerpilihUji } from '@/tests/support/e2e/program';
import { expect, perjalananPanjang, test } from '@/tests/support/e2e/uji';
import { isi, PDF_KECIL, terlihatMasalah } from '@/tests/support/e2e/umkm';
import { tekanUnggah } from '@/tests/support/e2e/unggahan';

/** The day in Jakarta, as a date field sends it. */
const hariIni = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

perjalananPanjang('pelatihan dan pendampingan', 'meja', (js) => {
  const periksa = async (page: Page) => {
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
  };

  test('dari undangan pelatihan sampai selesai: petugas, pendamping, pemilik', async ({ page }) => {
    test.setTimeout(600_000);
    const { programId, pesertaId, nomor, pemilik } = await buatTerpilihUji();
    const pendamping = await buatAkun('PENDAMPING');
    const jalurPeserta = `/portal/peserta/${pesertaId}`;

    await test.step('petugas menambah hari pelatihan; yang terpilih diundang', async () => {
      await masukSebagai(page, 'petugas');
      await page.goto(`/portal/program/${programId}`);
      await page.getByRole('link', { name: 'Pelatihan', exact: true }).click();
      await isi(page, { nama: 'Menghitung harga', tempat: 'Balai uji' });
      await page.getByRole('button', { name: 'Tambah dan undang' }).click();
      await terlihatMasalah(page, 'Isi tanggal pelatihan.');
      await expect(page.locator('[name="nama"]')).toHaveValue('Menghitung harga');
      await isi(page, { tanggal: hariIni() });
      await page.getByRole('button', { name: 'Tambah dan undang' }).click();
      await expect(page.getByText('1 diundang', { exact: true })).toBeVisible();
      await periksa(page);
    });

    await test.step('tanpa kehadiran belum dapat didampingi', async () => {
      const jalurSesi = new URL(page.url()).pathname;
      await page.goto(jalurPeserta);
      await page.locator('[name="pendampingId"]').selectOption(pendamping.id);
      await page.getByRole('button', { name: 'Mulai pendampingan' }).click();
      await terlihatMasalah(page, /Hadir 0 dari 0 pelatihan; paling sedikit 75 %/);
      await page.goto(jalurSesi);
      await page.locator(`[name="hadir"][value="${pesertaId}"]`).check();
      await page.getByRole('button', { name: 'Simpan kehadiran' }).click();
      await expect(page.getByText('Kehadiran sudah disimpan.')).toBeVisible();
      await expect(page.getByText(/1 dari 1 hadir/)).toBeVisible();
      await page.goto(jalurPeserta);
      await expect(page.getByText(/Hadir 1 dari 1/)).toBeVisible();
      await page.locator('[name="pendampingId"]').selectOption(pendamping.id);
      await page.getByRole('button', { name: 'Mulai pendampingan' }).click();
      await expect(page.getByText('Pendamping sudah ditetapkan.')).toBeVisible();
      await isi(page, { keputusan: 'selesaikan' });
      await page.getByRole('button', { name: 'Simpan hasil' }).click();
      await terlihatMasalah(page, /Baru 0 kunjungan; paling sedikit 1/);
      await periksa(page);
    });

    await test.step('pendamping melihat dampingannya saja dan mencatat kunjungan', async () => {
      await jadiAkun(page, pendamping);
      await page.getByRole('link', { name: /Dampingan belum dikunjungi bulan ini/ }).click();
      await expect(
        page.getByRole('link', { name: /Belum Anda kunjungi bulan ini/ }).first(),
      ).toBeVisible();
      await expect(page.getByRole('main').getByRole('link', { name: pemilik.nama })).toBeVisible();
      await expect(page.locator('.tabel tbody tr')).toHaveCount(1);
      await periksa(page);
      await page.getByRole('main').getByRole('link', { name: pemilik.nama }).click();
      await isi(page, { cara: 'DATANG' });
      await page.getByRole('button', { name: 'Simpan kunjungan' }).click();
      await terlihatMasalah(page, 'Isi yang dibahas.');
      await isi(page, { pokok: 'Mencatat penjualan setiap hari.' });
      await page.getByRole('button', { name: 'Simpan kunjungan' }).click();
      await expect(page.getByText('Kunjungan sudah disimpan.')).toBeVisible();
      await periksa(page);
      const lain = await buatAkun('PENDAMPING');
      await jadiAkun(page, lain);
      expect((await page.request.get(jalurPeserta)).status()).toBe(404);
    });

    await test.step('klinik bisnis, lalu selesai', async () => {
      await page.context().clearCookies();
      await masukSebagai(page, 'petugas');
      await page.goto('/portal/klinik');
      await isi(page, {
        topik: 'Perizinan',
        kecamatanKode: '32.76.01',
        tanggal: hariIni(),
        tempat: 'Kantor kecamatan',
      });
      await page.getByRole('button', { name: 'Tambah klinik' }).click();
      await expect(page.getByText('Klinik bisnis sudah ditambahkan.')).toBeVisible();
      const isian = { pertanyaan: 'Bagaimana mengurus NIB?', saran: 'Lewat OSS.' };
      await isi(page, { nomorPeserta: 'PP-0000-000000', ...isian });
      await page.getByRole('button', { name: 'Simpan konsultasi' }).click();
      await terlihatMasalah(page, /Tidak ada peserta/);
      await isi(page, { nomorPeserta: nomor });
      await page.getByRole('button', { name: 'Simpan konsultasi' }).click();
      await expect(page.getByText('Konsultasi sudah disimpan.')).toBeVisible();
      await periksa(page);
      await expect(page.getByRole('button', { name: 'Batalkan klinik ini' })).toHaveCount(0);
      await page.goto('/portal/klinik');
      await isi(page, {
        topik: `Kemasan ${nomor}`,
        kecamatanKode: '32.76.01',
        tanggal: hariIni(),
        tempat: 'Kantor kecamatan',
      });
      await page.getByRole('button', { name: 'Tambah klinik' }).click();
      await page.getByRole('button', { name: 'Batalkan klinik ini' }).click();
      await terlihatMasalah(page, 'Isi alasan.');
      await isi(page, { alasan: 'Narasumber berhalangan.' });
      await page.getByRole('button', { name: 'Batalkan klinik ini' }).click();
      await expect(page.getByText('Klinik bisnis sudah dibatalkan.')).toBeVisible();
      await expect(page.getByText('Narasumber berhalangan.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Simpan konsultasi' })).toHaveCount(0);
      await periksa(page);
      await page.goto('/portal/klinik');
      await expect(page.getByText(`Kemasan ${nomor} (dibatalkan)`)).toBeVisible();
      await page.goto(jalurPeserta);
      await denganBasisData((klien) =>
        klien.query('update usaha set omzet_tahunan = 3000000000 where id = $1', [pemilik.usahaId]),
      );
      await page.getByRole('button', { name: 'Ukur sekarang' }).click();
      await expect(page.getByText('Hasil hari ini sudah diukur.')).toBeVisible();
      await isi(page, { keputusan: 'selesaikan' });
      await page.getByRole('button', { name: 'Simpan hasil' }).click();
      await expect(page.getByText('Peserta dinyatakan selesai dan dikabari.')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Modal setelah program' })).toBeVisible();
    });

    await test.step('naik kelas dengan bukti', async () => {
      await expect(page.getByText('Unggah dahulu paling sedikit satu berkas bukti.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Tetapkan naik kelas' })).toHaveCount(0);
      await page.getByLabel(/berkas Bukti naik kelas/).setInputFiles({
        name: 'laporan-penjualan.pdf',
        mimeType: 'application/pdf',
        buffer: PDF_KECIL,
      });
      await tekanUnggah(page.getByRole('button', { name: 'Unggah Bukti naik kelas' }));
      await expect(page.getByText(/Berkas bukti sudah tersimpan\./)).toBeVisible();
      await periksa(page);
      const berkas = page.getByRole('checkbox', { name: 'laporan-penjualan.pdf' });
      await berkas.uncheck();
      await page.getByRole('button', { name: 'Tetapkan naik kelas' }).click();
      await terlihatMasalah(page, 'Isi yang dibuktikan berkas itu.');
      await terlihatMasalah(page, 'Sertakan paling sedikit satu berkas bukti.');
      await isi(page, { bukti: 'Laporan penjualan 2026' });
      await berkas.check();
      await page.getByRole('button', { name: 'Tetapkan naik kelas' }).click();
      await expect(page.getByText('Naik kelas sudah ditetapkan dengan buktinya.')).toBeVisible();
      await expect(page.getByText(/Naik kelas dari usaha mikro ke usaha kecil/)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Tetapkan naik kelas' })).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Unggah Bukti naik kelas' })).toHaveCount(0);
      await expect(page.getByRole('link', { name: /laporan-penjualan\.pdf/ })).toBeVisible();
      await periksa(page);
    });

    await test.step('keterangan DTSEN dicatat, lalu dilihat satu kali dengan alasan', async () => {
      await page.getByRole('link', { name: 'Buka halaman DTSEN' }).click();
      await expect(page.getByText('Belum diperiksa dalam DTSEN.')).toBeVisible();
      await isi(page, { status: 'ya', desil: '11', sumber: 'SIKS-NG kelurahan' });
      await page.getByRole('button', { name: 'Simpan keterangan' }).click();
      await terlihatMasalah(page, /desil/i);
      await expect(page.locator('[name="sumber"]')).toHaveValue('SIKS-NG kelurahan');
      await isi(page, { status: 'ya', desil: '2' });
      await page.getByRole('button', { name: 'Simpan keterangan' }).click();
      await expect(page.getByText('Keterangan DTSEN sudah disimpan.')).toBeVisible();
      await isi(page, { alasan: 'Menentukan dukungan biaya pelatihan.' });
      await page.getByRole('button', { name: 'Tampilkan satu kali' }).click();
      await expect(page.getByRole('heading', { name: 'Ditampilkan satu kali' })).toBeVisible();
      await expect(page.getByText('Keluarga pra-sejahtera', { exact: true })).toBeVisible();
      await periksa(page);
      await page.reload();
      await expect(page.getByText(/sudah ditampilkan satu kali/)).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Ditampilkan satu kali' })).toHaveCount(0);
      const jalurDtsen = new URL(page.url()).pathname;
      await jadiAkun(page, pendamping);
      expect((await page.request.get(jalurDtsen)).status()).toBe(403);
    });

    await test.step('pemilik membaca pelatihan, kunjungan, dan saran untuknya', async () => {
      await jadiAkun(page, pemilik);
      await page.goto(jalurPeserta);
      await expect(page.getByText(/Anda sudah menyelesaikan program ini/)).toBeVisible();
      await expect(page.getByText('Mencatat penjualan setiap hari.')).toBeVisible();
      await expect(page.getByText('Saran: Lewat OSS.')).toBeVisible();
      await expect(page.getByText(/Naik kelas dari usaha mikro ke usaha kecil/)).toBeVisible();
      const bukti = page.getByRole('link', { name: /laporan-penjualan\.pdf/ });
      const jalurBukti = (await bukti.getAttribute('href')) ?? '';
      expect((await page.request.get(jalurBukti)).status()).toBe(200);
      await expect(page.getByText('Hadir', { exact: true })).toBeVisible();
      await periksa(page);
    });
  });
});
