import { denganBasisData } from '@/tests/support/e2e/contoh';
import { buatPengurus } from '@/tests/support/e2e/pelihat';
import { buatKoperasi, buatLepasan, PDF_KOSONG } from '@/tests/support/e2e/penilaian';
import { gantiPeran, masukLewatFormulir, masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { expect, perjalananPanjang, test } from '@/tests/support/e2e/uji';
import { tekanUnggah } from '@/tests/support/e2e/unggahan';

perjalananPanjang('penilaian kesehatan', 'meja', (js) => {
  test('disusun, dikembalikan, diajukan lagi, disetujui, lalu tampil untuk umum', async ({
    page,
  }, info) => {
    test.setTimeout(1_200_000);
    const periksa = async () => {
      await periksaKerangka(page);
      await periksaLebar(page);
      if (js) await periksaAksesibilitas(page);
    };

    await masukSebagai(page, 'penilai');
    await page.goto('/portal/penilaian');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Penilaian kesehatan/);
    await periksa();
    await expect(page.getByRole('link', { name: /^Mulai menilai/ }).first()).toBeVisible();
    // Runs side by side take koperasi of their own.
    const koperasiId = await buatKoperasi(
      `Koperasi Uji Hasil ${info.project.name} ${js ? 'Satu' : 'Dua'}`,
    );
    await page.goto(`/portal/koperasi/${koperasiId}/penilaian/baru`);
    await page.getByRole('link', { name: 'Catat hasil lembar kerja di luar portal' }).click();
    await expect(page).toHaveURL(/\/luar-portal/);
    const tahunBuku = await page.getByLabel('Tahun buku').inputValue();
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
      buffer: PDF_KOSONG,
    });
    await page.getByRole('button', { name: /^Unggah/ }).click();
    await expect(page).toHaveURL(/unggah=ok/);
    await expect(page.getByText('Kertas kerja sudah terlampir')).toBeVisible();
    await periksa();
    await page.getByRole('link', { name: 'Lanjutkan ke pemeriksaan' }).click();
    await expect(page).toHaveURL(/\/periksa$/);
    const jalur = new URL(page.url()).pathname.replace('/periksa', '');
    await page.getByRole('button', { name: 'Ajukan ke kepala bidang' }).click();
    await expect(page.getByText('Penilaian sudah diajukan')).toBeVisible();

    await gantiPeran(page, 'kabid');
    await page.goto('/portal/penilaian');
    await expect(page.getByRole('columnheader', { name: 'Menunggu sejak' })).toBeAttached();
    await page.goto(jalur);
    await expect(page.getByRole('button', { name: 'Lepas ke koperasi' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Setujui penilaian' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Kembalikan ke penilai' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'Isi catatan untuk penilai.',
    );
    await periksa();
    await page.getByLabel('Catatan untuk penilai').fill('Hasil permodalan belum memakai neraca.');
    await page.locator('summary', { hasText: 'Permodalan' }).click();
    await page.getByLabel(/^Permodalan secara keseluruhan/).fill('Pakai neraca akhir tahun.');
    await periksa();
    await page.getByRole('button', { name: 'Kembalikan ke penilai' }).click();
    await expect(page.getByText('Penilaian sudah dikembalikan')).toBeVisible();

    await gantiPeran(page, 'penilai');
    await page.goto(jalur);
    await expect(page.getByText('Dikembalikan oleh Hendra Kabid')).toBeVisible();
    await expect(
      page.getByRole('row', { name: /Permodalan/ }).getByText('Pakai neraca akhir tahun.'),
    ).toBeVisible();
    await periksa();
    await page.getByRole('link', { name: 'Ubah nilai aspek' }).click();
    await expect(page.getByLabel(/^Permodalan/)).toHaveValue('79,999999');
    await expect(page.getByLabel(/^Permodalan/)).toHaveAccessibleDescription(
      /Pakai neraca akhir tahun/,
    );
    await page.getByLabel(/^Permodalan/).fill('80,000006');
    await page.getByRole('button', { name: 'Simpan dan periksa' }).click();
    await page.getByRole('button', { name: 'Ajukan ke kepala bidang' }).click();
    await expect(page.getByText('Penilaian sudah diajukan')).toBeVisible();

    await gantiPeran(page, 'kabid');
    await page.goto(jalur);
    await page.getByRole('button', { name: 'Lepas ke koperasi' }).click();
    await expect(page.getByText('Hasil sementara sudah dilepas')).toBeVisible();
    await expect(page.getByText('Koperasi masih dapat menanggapi')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Setujui penilaian' })).toHaveCount(0);
    await periksa();

    await page.context().clearCookies();
    await page.goto(`/koperasi/${koperasiId}`);
    // The public sees no draft result.
    await expect(page.getByText(`Sehat, tahun buku ${tahunBuku}`)).toHaveCount(0);
    await masukLewatFormulir(page, await buatPengurus(koperasiId));
    await page
      .getByRole('link', { name: 'Hasil sementara penilaian menunggu tanggapan Anda' })
      .first()
      .click();
    await expect(page.getByText('Ini hasil sementara')).toBeVisible();
    await expect(page.getByText('10 hari lagi')).toBeVisible();
    await periksa();
    await page.getByRole('link', { name: 'Tanggapi hasil' }).click();
    await periksa();
    for (const nama of ['neraca.pdf', 'berita-acara.pdf']) {
      await page.getByLabel(/berkas Dokumen tanggapan/).setInputFiles({
        name: nama,
        mimeType: 'application/pdf',
        buffer: PDF_KOSONG,
      });
      await tekanUnggah(page.getByRole('button', { name: /^Unggah/ }));
      await expect(page.getByRole('checkbox', { name: nama })).toBeChecked();
    }
    await page.getByRole('radio', { name: 'Keberatan' }).check();
    await page.getByRole('button', { name: 'Kirim tanggapan' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'Tulis bagian mana yang menurut koperasi keliru',
    );
    await expect(page.getByRole('radio', { name: 'Keberatan' })).toBeChecked();
    await periksa();
    await page.getByLabel('Catatan', { exact: true }).fill('Cadangan risiko sudah ditambah.');
    await page.getByRole('button', { name: 'Kirim tanggapan' }).click();
    await expect(page.getByText('Tanggapan sudah terkirim')).toBeVisible();
    await expect(page.getByRole('link', { name: /neraca\.pdf/ })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Tanggapi hasil' })).toHaveCount(0);
    await periksa();

    await gantiPeran(page, 'kabid');
    await page.goto('/portal/penilaian?antrean=akhir');
    await expect(page.getByRole('columnheader', { name: 'Tanggapan koperasi' })).toBeAttached();
    await periksa();
    await page.goto(jalur);
    await expect(page.getByText('menjadi sehat untuk umum')).toBeVisible();
    await expect(page.getByText('Cadangan risiko sudah ditambah.').first()).toBeVisible();
    await expect(page.getByRole('link', { name: /berita-acara\.pdf/ })).toBeVisible();
    await periksa();
    await page.getByRole('button', { name: 'Setujui penilaian' }).click();
    await expect(page.getByText('Penilaian sudah disetujui')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Setujui penilaian' })).toHaveCount(0);
    await page.goto(`/portal/koperasi/${koperasiId}/penilaian`);
    await expect(page.getByRole('img', { name: 'Total nilai setiap tahun buku' })).toBeVisible();
    await periksa();

    await page.context().clearCookies();
    await page.goto(`/koperasi/${koperasiId}`);
    await expect(page.getByText(`Sehat, tahun buku ${tahunBuku}`).first()).toBeVisible();

    await gantiPeran(page, 'kabid');
    await page.goto(jalur);
    await page.getByText('Cabut hasil penilaian ini').click();
    await page.getByRole('button', { name: 'Cabut penilaian' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Isi alasan pencabutan.');
    if (!js) await page.getByText('Cabut hasil penilaian ini').click();
    await page.getByLabel('Alasan pencabutan').fill('Neraca yang dipakai ternyata keliru.');
    await page.getByRole('button', { name: 'Cabut penilaian' }).click();
    await expect(page.getByText(/^Penilaian ini dicabut/)).toBeVisible();
    await periksa();
  });

  test('koperasi tanpa akun: petugas mencatat tanggapannya', async ({ page }, info) => {
    const koperasiId = await buatKoperasi(
      `Koperasi Uji Wakil ${info.project.name} ${js ? 'Satu' : 'Dua'}`,
    );
    const id = await buatLepasan(koperasiId);
    await masukSebagai(page, 'petugas');
    await page.goto(`/portal/penilaian/${id}`);
    await page.getByRole('link', { name: 'Catat tanggapan' }).click();
    await page.getByRole('radio', { name: 'Menerima hasil' }).check();
    await page.getByRole('button', { name: 'Kirim tanggapan' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'Tulis siapa dari koperasi yang menyampaikan',
    );
    await page.getByLabel('Disampaikan oleh').fill('Bu Rina, ketua');
    await page.getByRole('button', { name: 'Kirim tanggapan' }).click();
    await expect(page.getByText(/Disampaikan Bu Rina, ketua, dicatat petugas/)).toBeVisible();
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
  });

  test('terlambat menanggapi: alasannya tampil dan tulisan tidak hilang', async ({
    page,
  }, info) => {
    const koperasiId = await buatKoperasi(
      `Koperasi Uji Lambat ${info.project.name} ${js ? 'Satu' : 'Dua'}`,
    );
    const id = await buatLepasan(koperasiId);
    await masukLewatFormulir(page, await buatPengurus(koperasiId));
    await page.goto(`/portal/penilaian/${id}/tanggapan`);
    await page.getByRole('radio', { name: 'Keberatan' }).check();
    await page.getByLabel('Catatan', { exact: true }).fill('Catatan yang panjang dan berharga.');
    await denganBasisData((klien) =>
      klien.query(
        `with p as (update penilaian set batas_tanggapan = now() - interval '3 days' where id = $1)
         update tanggapan_penilaian set batas = now() - interval '3 days' where penilaian_id = $1`,
        [id],
      ),
    );
    await page.getByRole('button', { name: 'Kirim tanggapan' }).click();
    await expect(page.getByText('Batas waktu menanggapi sudah lewat.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: /^Catatan/ })).toHaveValue(
      'Catatan yang panjang dan berharga.',
    );
  });
});
