import type { Page } from '@playwright/test';
import { ambilKoperasiBerpengurus, jadiAkun } from '@/tests/support/e2e/akun-baru';
import { namaKoperasiBaru } from '@/tests/support/e2e/koperasi-sendiri';
import {
  adakanPenyuluhan,
  BERKAS_RAPAT,
  catatSetoran,
  hariIni,
  isi,
  kirimAkta,
  nomorAhuBaru,
  petugasMenyetujui,
  semuaSesuai,
  setujuMendirikan,
  unggahWajib,
} from '@/tests/support/e2e/pendirian';
import { gantiPeran } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { expect, perjalananPanjang, test } from '@/tests/support/e2e/uji';

const lanjut = (page: Page) => page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();

perjalananPanjang('mendirikan koperasi sekunder', 'meja', (js) => {
  test('tiga koperasi, masing-masing diwakili pengurusnya, satu kali, sampai tercatat di daftar', async ({
    page,
  }) => {
    test.setTimeout(1_200_000);
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
    // From here its forms are those of a primer, which pendirian.spec.ts fills without JavaScript too.
    if (!js) return;

    await semuaSesuai(page, alamat);
    await adakanPenyuluhan(page, alamat, '3');

    await jadiAkun(page, satu.pengurus);
    await page.goto(`${alamat}/rapat`);
    await isi(page, {
      'Tempat atau tautan': 'Kantor koperasi pertama',
      'Pemimpin rapat': satu.pengurus.nama,
      'Pejabat dinas yang hadir': 'Bayu Petugas',
      'Ringkasan keputusan rapat': 'Menyepakati anggaran dasar dan memilih pengurus.',
    });
    for (const hadir of await page.getByLabel(/^Hadir/).all()) await hadir.check();
    for (const [ke, jabatan] of ['KETUA', 'SEKRETARIS', 'KETUA_PENGAWAS'].entries())
      await page
        .getByLabel(/^Terpilih sebagai/)
        .nth(ke)
        .selectOption(jabatan);
    await periksa();
    await page.getByRole('button', { name: 'Simpan hasil rapat' }).click();
    await expect(page).toHaveURL(/kabar=rapat/);
    await page.goto(`${alamat}/setoran`);
    await catatSetoran(page);
    await unggahWajib(page, alamat, BERKAS_RAPAT);
    await page.getByRole('button', { name: 'Kirim hasil rapat ke dinas' }).click();
    await expect(kurang).toContainText('Keputusan badan hukum dan NPWP setiap koperasi pendiri');
    await unggahWajib(
      page,
      alamat,
      wakil.map(
        ({ koperasi }) =>
          new RegExp(`Keputusan badan hukum dan NPWP setiap koperasi pendiri, ${koperasi.nama}`),
      ),
    );
    await page.getByRole('button', { name: 'Kirim hasil rapat ke dinas' }).click();
    await expect(page).toHaveURL(/kabar=kirimRapat/);
    await petugasMenyetujui(page, alamat, 'Setujui hasil rapat', /kabar=setujuiRapat/);

    await jadiAkun(page, satu.pengurus);
    await kirimAkta(page, alamat);
    await petugasMenyetujui(page, alamat, 'Setujui akta', /kabar=setujuiAkta/);

    await jadiAkun(page, satu.pengurus);
    await unggahWajib(page, alamat, [/Keputusan/]);
    await isi(page, {
      'Nomor pengesahan': nomorAhuBaru(),
      'Tanggal pengesahan': hariIni(),
    });
    await page.getByRole('button', { name: 'Kirim pengesahan ke dinas' }).click();
    await expect(page).toHaveURL(/kabar=kirimBadanHukum/);
    await petugasMenyetujui(page, alamat, 'Masukkan ke daftar koperasi', /kabar=sahkanBadanHukum/);

    // It stands in the register, and its members are the three koperasi.
    await page.getByRole('main').getByRole('link', { name: nama }).click();
    await expect(page).toHaveURL(/\/portal\/koperasi\//);
    await expect(page.getByRole('main')).toContainText('Sekunder');
    await page.goto(`${new URL(page.url()).pathname}/anggota`);
    const anggota = page.getByRole('table', { name: 'Koperasi anggota' });
    await expect(anggota.getByRole('rowheader')).toHaveCount(3);
    for (const { koperasi } of wakil) await expect(anggota).toContainText(koperasi.nama);
    await periksa();
  });
});
