import { buatPengurusUji } from '@/tests/support/e2e/pengurus';
import { gantiPeran, masukLewatFormulir } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const TAHUN = new Date().getFullYear() - 1;

const ANGKA: [RegExp | string, string][] = [
  ['Anggota laki-laki', '40'],
  ['Anggota perempuan', '60'],
  ['Karyawan laki-laki', '1'],
  ['Karyawan perempuan', '2'],
  ['Modal sendiri', '400.000.000'],
  ['Modal luar', '600.000.000'],
  ['Aset', '1.000.000.000'],
  ['Volume usaha', '900.000.000'],
  [/^Sisa hasil usaha/, '80.000.000'],
];

denganDanTanpaJavaScript('laporan tahunan', (js) => {
  test('pengurus mengisi dengan berkas, petugas mengembalikan lalu memverifikasi, grade berubah', async ({
    page,
  }, info) => {
    test.setTimeout(420_000);
    const periksa = async () => {
      await periksaKerangka(page);
      await periksaLebar(page);
      if (js) await periksaAksesibilitas(page);
    };
    // Runs side by side take koperasi of their own.
    const giliran = (info.project.name === 'ponsel' ? 0 : 2) + (js ? 0 : 1);
    const { surel, koperasiId } = await buatPengurusUji(giliran * 5);
    const jalur = `/portal/koperasi/${koperasiId}/laporan`;

    await masukLewatFormulir(page, surel);
    await page.getByRole('link', { name: `Laporan tahun buku ${TAHUN} belum diajukan` }).click();
    await expect(page).toHaveURL(new RegExp(`${jalur}/${TAHUN}$`));
    await expect(page.getByText(`Laporan tahun buku ${TAHUN} belum diisi`)).toBeVisible();
    await page.getByRole('link', { name: 'Isi laporan' }).click();
    await page.getByLabel(/^Tanggal RAT/).fill(`${TAHUN}-11-05`);
    await page.getByLabel('Luring (tatap muka)').check();
    await page.getByRole('button', { name: /^Simpan dan lanjutkan/ }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'RAT diadakan setelah tahun bukunya berakhir',
    );
    await expect(page.getByLabel('Luring (tatap muka)')).toBeChecked();
    await periksa();
    await page.getByLabel(/^Tanggal RAT/).fill(`${TAHUN + 1}-01-05`);
    for (const [label, isi] of ANGKA) await page.getByLabel(label).fill(isi);
    await page.getByLabel('Aset').fill('1.100.000.000');
    await page.getByRole('button', { name: /^Simpan dan lanjutkan/ }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Aset biasanya sama');
    await page.getByLabel('Aset').fill('1.000.000.000');
    await page.getByRole('button', { name: /^Simpan dan lanjutkan/ }).click();

    await expect(page).toHaveURL(/\/berkas\?kabar=tersimpan$/);
    await periksa();
    await page.getByRole('link', { name: /^Lanjutkan/ }).click();
    await expect(page.getByText('Sebelum diajukan, lengkapi:')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ajukan ke dinas' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Atur berkas' }).click();
    for (const jenis of ['Berita acara RAT', 'Laporan keuangan']) {
      await page.getByLabel(new RegExp(`berkas ${jenis}`)).setInputFiles({
        name: 'berkas.pdf',
        mimeType: 'application/pdf',
        buffer: PDF,
      });
      await page.getByRole('button', { name: `Unggah ${jenis}` }).click();
      await expect(page.getByText(`${jenis} sudah tersimpan.`)).toBeVisible();
    }
    await page.getByRole('link', { name: /^Lanjutkan/ }).click();
    await page.getByRole('button', { name: 'Ajukan ke dinas' }).click();
    await expect(page.getByText('Laporan sudah diajukan.')).toBeVisible();

    await gantiPeran(page, 'petugas');
    await page.goto(jalur);
    await expect(
      page.getByText('Belum ada laporan tahunan yang terverifikasi').first(),
    ).toBeVisible();
    await page.goto(`${jalur}/${TAHUN}`);
    await expect(page.getByText('Keputusan Anda')).toBeVisible();
    await periksa();
    await page.getByRole('button', { name: 'Kembalikan' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'Tulis paling sedikit satu catatan',
    );
    await page.getByText('Catatan per isian dan berkas').click();
    await page.getByLabel('Volume usaha (opsional)').fill('Belum termasuk penjualan gerai.');
    await page.getByRole('button', { name: 'Kembalikan' }).click();
    await expect(page.getByText('Laporan dikembalikan.')).toBeVisible();

    await page.context().clearCookies();
    await masukLewatFormulir(page, surel);
    await page.getByRole('link', { name: 'Laporan tahunan dikembalikan petugas' }).click();
    await expect(page.getByText('Volume usaha: Belum termasuk penjualan gerai.')).toBeVisible();
    await page.getByRole('link', { name: 'Ubah isi laporan' }).click();
    await expect(page.getByText('Catatan petugas: Belum termasuk')).toBeVisible();
    await periksa();
    await page.getByLabel('Volume usaha').fill('950.000.000');
    await page.getByRole('button', { name: /^Simpan dan lanjutkan/ }).click();
    await page.getByRole('link', { name: /^Lanjutkan/ }).click();
    await page.getByRole('button', { name: 'Ajukan ke dinas' }).click();
    await expect(page.getByText('Laporan sudah diajukan.')).toBeVisible();

    await gantiPeran(page, 'petugas');
    await page.goto(`${jalur}/${TAHUN}`);
    await page.getByRole('button', { name: 'Verifikasi laporan' }).click();
    await expect(page.getByText('Laporan sudah terverifikasi.')).toBeVisible();
    await page.getByRole('link', { name: 'Laporan tahunan', exact: true }).click();
    await expect(page.getByText(/^C1\. Berdiri dalam tiga tahun/)).toBeVisible();
    await expect(page.getByText(`RAT tahun buku ${TAHUN} sudah diadakan`)).toBeVisible();
    await periksa();
    await page.getByLabel('Sumber').fill('SK Kepala Dinas 1/2026 (contoh)');
    await page.getByRole('button', { name: 'Simpan KUK' }).click();
    await expect(page.getByText('KUK sudah disimpan.')).toBeVisible();

    await page.context().clearCookies();
    await page.goto(`/koperasi/${koperasiId}`);
    await expect(
      page.getByText(/masih baru dan sudah sekali melaporkan RAT.* nilainya C1/),
    ).toBeVisible();
    await expect(page.getByText(/^KUK \d, menurut SK Kepala Dinas/)).toBeVisible();
    await periksa();

    // A petugas' correction counts once another petugas has verified it.
    await gantiPeran(page, 'petugas');
    await page.goto(`${jalur}/${TAHUN}`);
    await page.getByRole('link', { name: 'Koreksi angka' }).click();
    await page.getByLabel(/^Sisa hasil usaha/).fill('70.000.000');
    await page.getByRole('button', { name: /^Simpan dan lanjutkan/ }).click();
    await page.getByRole('link', { name: /^Lanjutkan/ }).click();
    await expect(page.getByText('Yang berubah dari laporan terverifikasi')).toBeVisible();
    await page.getByRole('button', { name: 'Ajukan ke dinas' }).click();
    await expect(page.getByText('Anda ikut mengisi laporan ini')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Verifikasi laporan' })).toHaveCount(0);
    await periksa();
    await page.context().clearCookies();
    await masukLewatFormulir(page, 'petugas2@contoh.test');
    await page.goto(`${jalur}/${TAHUN}`);
    await page.getByRole('button', { name: 'Verifikasi laporan' }).click();
    await expect(page.getByText('Laporan sudah terverifikasi.')).toBeVisible();
    await expect(page.getByText('Versi yang tidak berlaku lagi (1)')).toBeVisible();
  });
});
