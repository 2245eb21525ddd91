import type { Page } from '@playwright/test';
import { ambilKoperasiBerpengurus, jadiAkun } from '@/tests/support/e2e/akun-baru';
import { namaKoperasiBaru } from '@/tests/support/e2e/koperasi-sendiri';
import { isi, setujuMendirikan, unggahWajib } from '@/tests/support/e2e/pendirian';
import { gantiPeran } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

const lanjut = (page: Page) => page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();

denganDanTanpaJavaScript('mendirikan koperasi sekunder', (js) => {
  test('tiga koperasi, masing-masing diwakili pengurusnya, satu kali', async ({ page }) => {
    test.setTimeout(600_000);
    const periksa = async () => {
      await periksaKerangka(page);
      await periksaLebar(page);
      if (js) await periksaAksesibilitas(page);
    };
    const wakil = await Promise.all([1, 2, 3].map(() => ambilKoperasiBerpengurus()));
    const [satu, dua, tiga] = wakil as [(typeof wakil)[0], (typeof wakil)[0], (typeof wakil)[0]];
    const nama = namaKoperasiBaru();

    await jadiAkun(page, satu.pengurus);
    await page.goto('/portal/pendirian/mulai');
    await page.getByRole('link', { name: 'Buat rencana baru' }).click();
    await page.getByLabel(/^Koperasi sekunder/).check();
    await page.getByRole('radio', { name: 'Konsumen' }).check();
    await lanjut(page);
    await expect(page.getByRole('main').getByRole('alert')).toContainText(/koperasi/i);
    await expect(page.getByLabel(/^Koperasi sekunder/)).toBeChecked();
    await page.locator('[name="koperasiId"]').selectOption(satu.koperasi.id);
    await periksa();
    await lanjut(page);
    await page.getByLabel('Kelurahan kantor koperasi').selectOption('32.76.01.1006');
    await isi(page, { 'Rencana alamat kantor': 'Jalan Rencana 9' });
    await lanjut(page);
    await isi(page, { 'Nama koperasi': nama });
    await lanjut(page);
    await isi(page, {
      'Tujuan koperasi': 'Membeli bahan bersama bagi anggota ketiga koperasi.',
      'Kegiatan usaha': 'Gudang bersama.',
    });
    await page.getByLabel('Sektor usaha').selectOption({ index: 7 });
    await lanjut(page);
    await page.getByLabel(/^Usulan simpanan pokok/).fill('5.000.000');
    await page.getByLabel(/^Usulan simpanan wajib/).fill('250.000');
    await lanjut(page);
    await expect(page.getByRole('main')).toContainText('sekunder');
    await periksa();
    await page.getByRole('button', { name: 'Mulai pendirian' }).click();
    await expect(page).toHaveURL(/\/pendirian\/undangan\//);
    await periksa();
    await page.locator('[name="koperasiId"]').selectOption(satu.koperasi.id);
    await setujuMendirikan(page);
    const alamat = new URL(page.url()).pathname;
    await periksa();

    await page.getByRole('link', { name: 'Undang dan atur' }).click();
    await page.getByRole('button', { name: /^Buat tautan/ }).click();
    const tautan = new URL(await page.getByLabel(/^Tautan, berlaku sampai/).inputValue()).pathname;

    await jadiAkun(page, dua.pengurus);
    await page.goto(tautan);
    await page.getByRole('button', { name: 'Saya bersedia menjadi pendiri' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(/koperasi/i);
    await page.locator('[name="koperasiId"]').selectOption(dua.koperasi.id);
    await setujuMendirikan(page);

    // Nobody answers for a koperasi that is not theirs, and two are not three.
    await jadiAkun(page, satu.pengurus);
    await page.goto(alamat);
    await expect(page.getByText(dua.koperasi.nama).first()).toBeVisible();
    await page.getByRole('button', { name: 'Kirim dan minta penyuluhan' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'Pendiri paling sedikit 3 koperasi',
    );

    await jadiAkun(page, tiga.pengurus);
    await page.goto(tautan);
    await expect(
      page.locator('[name="koperasiId"] option', { hasText: dua.koperasi.nama }),
    ).toHaveCount(0);
    await page.locator('[name="koperasiId"]').selectOption(tiga.koperasi.id);
    await setujuMendirikan(page);

    await jadiAkun(page, satu.pengurus);
    await page.goto(alamat);
    await page.getByRole('button', { name: 'Kirim dan minta penyuluhan' }).click();
    const kurang = page.getByRole('main').getByRole('alert');
    await expect(kurang).toContainText(
      'Belum ada berkas: Berita acara keputusan setiap koperasi pendiri',
    );
    await expect(kurang).toContainText(dua.koperasi.nama);
    await unggahWajib(
      page,
      alamat,
      wakil.map(
        ({ koperasi }) =>
          new RegExp(`Berita acara keputusan setiap koperasi pendiri, ${koperasi.nama}`),
      ),
    );
    await page.getByRole('button', { name: 'Kirim dan minta penyuluhan' }).click();
    await expect(page).toHaveURL(/kabar=kirim/);
    await periksa();

    await gantiPeran(page, 'petugas');
    await page.goto(alamat);
    for (const { koperasi } of wakil) {
      await expect(page.getByText(koperasi.nama).first()).toBeVisible();
    }
    await expect(page.getByRole('button', { name: 'Simpan jadwal' })).toBeVisible();
    await periksa();
  });
});
