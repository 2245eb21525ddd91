import type { Browser, Page } from '@playwright/test';
import {
  type AkunUji,
  ambilKoperasiBerpengurus,
  ambilPemilik,
  buatAkun,
  jadiAkun,
} from '@/tests/support/e2e/akun-baru';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { ajukanLewatHalaman, putuskan } from '@/tests/support/e2e/permohonan';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';
import { isi, terlihatMasalah } from '@/tests/support/e2e/umkm';

/** A browser of another person, beside the first. */
async function orangLain(browser: Browser, akun: Pick<AkunUji, 'surel'>): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await jadiAkun(page, akun);
  return page;
}

/** The business waits for an officer again. */
const ajukanUlang = (usahaId: string) =>
  denganBasisData((klien) =>
    klien.query(`update usaha set status = 'DIAJUKAN' where id = $1`, [usahaId]),
  );

denganDanTanpaJavaScript('dua orang pada satu data', (js) => {
  const periksa = async (page: Page) => {
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
  };

  test('pemilik mengubah di dua perangkat: yang kedua melihat keduanya, tulisannya tetap', async ({
    page,
    browser,
  }) => {
    test.setTimeout(600_000);
    const pemilik = await ambilPemilik();
    const ubah = `/portal/usaha-saya/${pemilik.usahaId}/ubah/lokasi`;
    await jadiAkun(page, pemilik);
    const kedua = await orangLain(browser, pemilik);
    await page.goto(ubah);
    await kedua.goto(ubah);
    await isi(page, { alamat: 'Jalan Pertama 1' });
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await expect(page.getByText(/Perubahan sudah disimpan/)).toBeVisible();

    await isi(kedua, { alamat: 'Jalan Kedua 2', rt: '099' });
    await kedua.getByRole('button', { name: 'Simpan perubahan' }).click();
    await terlihatMasalah(kedua, 'Data ini sudah Anda ubah setelah halaman ini dibuka');
    const panel = kedua.getByRole('main').getByRole('alert');
    await expect(panel).toContainText('Anda sendiri menyimpan perubahan pada');
    await expect(panel.getByRole('listitem').filter({ hasText: 'Alamat usaha' })).toContainText(
      'Jalan Kedua 2',
    );
    await expect(panel.getByRole('listitem').filter({ hasText: 'Alamat usaha' })).toContainText(
      'Jalan Pertama 1',
    );
    await expect(kedua.locator('[name="alamat"]')).toHaveValue('Jalan Kedua 2');
    await expect(kedua.locator('[name="rt"]')).toHaveValue('099');
    await periksa(kedua);
    await kedua.getByRole('button', { name: 'Simpan perubahan' }).click();
    await expect(kedua.getByText(/Perubahan sudah disimpan/)).toBeVisible();
    await expect(kedua.getByRole('definition').filter({ hasText: 'Jalan Kedua 2' })).toBeVisible();
    await kedua.context().close();
  });

  test('pemilik mengubah selagi petugas memeriksa: keputusan ditahan, catatan tetap', async ({
    page,
    browser,
  }) => {
    test.setTimeout(600_000);
    const pemilik = await ambilPemilik();
    await ajukanUlang(pemilik.usahaId);
    await jadiAkun(page, await buatAkun('PETUGAS'));
    await page.goto(`/portal/umkm/${pemilik.usahaId}`);
    const lain = await orangLain(browser, pemilik);
    for (const [bagian, isian] of [
      ['pemilik', { tempatLahir: 'Bogor', nama: `${pemilik.nama} Baru` }],
      ['usaha', { kegiatanUtama: 'Menjual yang lain' }],
    ] as const) {
      await lain.goto(`/portal/usaha-saya/${pemilik.usahaId}/ubah/${bagian}`);
      await isi(lain, isian);
      await lain.getByRole('button', { name: 'Simpan perubahan' }).click();
      await expect(lain.getByText(/Perubahan sudah disimpan/)).toBeVisible();
    }
    await lain.context().close();

    await isi(
      page,
      { nikPendudukDicocokkan: 'ya', catatanUmum: 'Sudah didatangi.' },
      'form#verifikasi',
    );
    await page.getByRole('button', { name: 'Verifikasi', exact: true }).click();
    await terlihatMasalah(page, 'Data ini berubah setelah Anda membukanya');
    const panel = page.locator('form#verifikasi').getByRole('alert');
    await expect(panel.getByRole('listitem').filter({ hasText: /^Nama/ })).toContainText(
      `${pemilik.nama} Baru`,
    );
    await expect(panel.getByRole('listitem').filter({ hasText: 'Kegiatan utama' })).toContainText(
      'Menjual yang lain',
    );
    await expect(page.locator('form#verifikasi [name="catatanUmum"]')).toHaveValue(
      'Sudah didatangi.',
    );
    await expect(page.locator('[name="nikPendudukDicocokkan"]')).toBeChecked();
    await periksa(page);
    await page.getByRole('button', { name: 'Verifikasi', exact: true }).click();
    await expect(page.getByText('Usaha ini sudah diverifikasi.')).toBeVisible();
  });

  test('dua petugas: yang kedua diberi tahu, dan tidak kehilangan catatannya', async ({
    page,
    browser,
  }) => {
    test.setTimeout(600_000);
    const pemilik = await ambilPemilik();
    await ajukanUlang(pemilik.usahaId);
    const pertama = await buatAkun('PETUGAS');
    await jadiAkun(page, await buatAkun('PETUGAS'));
    await page.goto(`/portal/umkm/${pemilik.usahaId}`);
    const lain = await orangLain(browser, pertama);
    await lain.goto(`/portal/umkm/${pemilik.usahaId}`);
    await isi(lain, { catatanUmum: 'Lengkapi alamat.' }, 'form#kembalikan');
    await lain.getByRole('button', { name: 'Minta perbaikan' }).dblclick();
    await expect(lain.getByText('Permintaan perbaikan sudah dikirim')).toBeVisible();
    await lain.context().close();

    await page.getByText('Catatan untuk lokasi usaha').click();
    await isi(page, { 'catatan.lokasi.alamat': 'Tulis nomor rumah.' });
    await page.getByRole('button', { name: 'Minta perbaikan' }).click();
    await terlihatMasalah(page, 'Data ini berubah setelah Anda membukanya');
    await expect(page.getByRole('main').getByRole('alert')).toContainText(pertama.nama);
    await expect(page.getByText('Tulis nomor rumah.')).toBeVisible();
    await periksa(page);
  });

  test('dua pengurus: yang kedua diberi tahu apa yang sudah diputuskan', async ({
    page,
    browser,
  }) => {
    test.setTimeout(600_000);
    const pemilik = await ambilPemilik();
    const { koperasi, pengurus } = await ambilKoperasiBerpengurus();
    await jadiAkun(page, pemilik);
    const id = await ajukanLewatHalaman(page, koperasi.id);
    const jalur = `/portal/permohonan/${id}`;
    const kedua = await buatAkun('PENGURUS', { koperasiId: koperasi.id });
    await jadiAkun(page, kedua);
    await page.goto(jalur);
    const lain = await orangLain(browser, pengurus);
    await lain.goto(jalur);
    await putuskan(lain, 'terima');
    await expect(lain.getByText('Permohonan diterima.')).toBeVisible();
    await lain.context().close();

    await putuskan(page, 'tolak', 'Alasan panjang yang sudah saya tulis.');
    await terlihatMasalah(page, 'Keadaannya sekarang: Diterima, menunggu pembayaran.');
    await expect(page.getByRole('main').getByRole('alert')).toContainText(pengurus.nama);
    await expect(page.getByText('Alasan panjang yang sudah saya tulis.')).toBeVisible();
    await expect(page.getByText('Selamat bergabung.')).toHaveCount(0);
    await periksa(page);
  });
});
