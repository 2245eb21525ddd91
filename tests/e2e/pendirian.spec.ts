import {
  adakanPenyuluhan,
  BERKAS_RAPAT,
  bersedia,
  catatSetoran,
  gantiAkun,
  hariIni,
  isi,
  kirimAkta,
  mulaiPendirian,
  pemilikUntuk,
  petugasMenyetujui,
  setujuMendirikan,
  tambahPendiri,
  unggahKtp,
  unggahWajib,
} from '@/tests/support/e2e/pendirian';
import { gantiPeran, masukLewatFormulir, masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { expect, perjalananPanjang, test } from '@/tests/support/e2e/uji';

const NAMA = [
  'Koperasi Konsumen Anggrek Rimba Jaya',
  'Koperasi Konsumen Bahtera Nelayan Maju',
  'Koperasi Konsumen Cakrawala Kriya Utama',
  'Koperasi Konsumen Dermaga Kuliner Sentosa',
];

perjalananPanjang('mendirikan koperasi', 'ponsel', (js) => {
  test('dari draf sampai Nomor Induk Koperasi', async ({ page }, info) => {
    test.setTimeout(1_200_000);
    const periksa = async () => {
      await periksaKerangka(page);
      await periksaLebar(page);
      if (js) await periksaAksesibilitas(page);
    };
    // Runs side by side take owners and names of their own.
    const giliran = (info.project.name === 'ponsel' ? 0 : 2) + (js ? 0 : 1);
    const [pemrakarsa = '', kedua = '', ketiga = ''] = pemilikUntuk(giliran);
    const nama = `${NAMA[giliran]} ${'ABCDEFGH'[info.retry + info.repeatEachIndex] ?? 'Z'}`;

    await masukLewatFormulir(page, pemrakarsa);
    const alamat = await mulaiPendirian(page, nama, periksa);

    // The initiator is a founder too, by an invitation of their own.
    await page.goto('/portal');
    await expect(page.getByText('Undangan menjadi pendiri koperasi')).toBeVisible();
    await page.goto('/portal/pendirian');
    await page
      .getByRole('link', { name: new RegExp(nama) })
      .first()
      .click();
    await periksa();
    await bersedia(page, 'Pedagang');
    await expect(
      page
        .getByText('Kurang')
        .or(page.getByText(/kurang 8/))
        .first(),
    ).toBeVisible();
    await periksa();

    // A link for whoever holds it.
    await page.getByRole('link', { name: 'Undang dan atur' }).click();
    await page.getByRole('button', { name: /^Buat tautan/ }).click();
    await expect(page).toHaveURL(/kabar=tautan/);
    const tautan = await page.getByLabel(/^Tautan, berlaku sampai/).inputValue();
    await isi(page, { 'Nomor telepon calon pendiri': '0899 0000 999' });
    await page.getByRole('button', { name: 'Kirim undangan' }).click();
    await expect(page).toHaveURL(/kabar=diundang/);
    await periksa();

    await page.context().clearCookies();
    await page.goto(new URL(tautan).pathname);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nama);
    await periksa();
    await page.getByRole('link', { name: 'Masuk dan jawab' }).click();
    await page.getByLabel('Alamat surel').fill(kedua);
    await page.getByLabel('Kata sandi', { exact: true }).fill('Depok-Sinergi-2026');
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await expect(page).toHaveURL(/\/pendirian\/undangan\//);
    await bersedia(page, 'Penjahit');

    // One more comes, and leaves again.
    await gantiAkun(page, ketiga);
    await page.goto(new URL(tautan).pathname);
    await bersedia(page, 'Juru masak');
    await page.locator('summary', { hasText: 'Mundur sebagai pendiri' }).click();
    await page.getByRole('button', { name: 'Mundur sebagai pendiri' }).click();
    await expect(page).toHaveURL(/kabar=mundur/);
    await page.goto(new URL(tautan).pathname);
    await bersedia(page, 'Juru masak');

    await gantiAkun(page, pemrakarsa);
    await page.goto(alamat);
    await page.getByRole('button', { name: 'Kirim dan minta penyuluhan' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'Pendiri paling sedikit 9 orang',
    );
    await tambahPendiri(alamat, 9, 60 + giliran * 8);
    await page.goto(alamat);
    await page.getByRole('button', { name: 'Kirim dan minta penyuluhan' }).click();
    await expect(page).toHaveURL(/kabar=kirim/);
    await periksa();

    await gantiPeran(page, 'petugas');
    await page.goto('/portal/pendirian');
    await periksa();
    await page.goto(alamat);
    await periksa();
    await adakanPenyuluhan(page, alamat, '9');

    await gantiAkun(page, pemrakarsa);
    await page.goto(`${alamat}/rapat`);
    await periksa();
    await isi(page, {
      'Tempat atau tautan': 'Balai warga',
      'Pemimpin rapat': 'Ani Contoh',
      'Pejabat dinas yang hadir': 'Bayu Petugas',
      'Ringkasan keputusan rapat': 'Menyepakati anggaran dasar dan memilih pengurus.',
    });
    // Nobody is there before it is recorded.
    for (const hadir of await page.getByLabel(/^Hadir/).all()) {
      await expect(hadir).not.toBeChecked();
      await hadir.check();
    }
    const jabatan = page.getByLabel(/^Terpilih sebagai/);
    for (const [ke, nilai] of ['KETUA', 'SEKRETARIS', 'KETUA'].entries())
      await jabatan.nth(ke).selectOption(nilai);
    await page.getByRole('button', { name: 'Simpan hasil rapat' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('hanya dipegang satu');
    await expect(page.getByLabel('Pemimpin rapat')).toHaveValue('Ani Contoh');
    await expect(page.getByLabel(/^Hadir/).first()).toBeChecked();
    await jabatan.nth(2).selectOption('BENDAHARA');
    await jabatan.nth(3).selectOption('KETUA_PENGAWAS');
    await page.getByRole('button', { name: 'Simpan hasil rapat' }).click();
    await expect(page).toHaveURL(/kabar=rapat/);
    await page.getByRole('link', { name: 'Catat setoran' }).click();
    await expect(page).toHaveURL(/\/setoran$/);
    await expect(page).toHaveTitle(/setoran/i);
    await periksa();
    await catatSetoran(page);
    await unggahWajib(page, alamat, BERKAS_RAPAT);
    await periksa();
    await page.getByRole('button', { name: 'Kirim hasil rapat ke dinas' }).click();
    await expect(page).toHaveURL(/kabar=kirimRapat/);

    await petugasMenyetujui(page, alamat, 'Setujui hasil rapat', /kabar=setujuiRapat/, periksa);

    await gantiAkun(page, pemrakarsa);
    await kirimAkta(page, alamat);

    // Given back once, with words that the initiator reads.
    await gantiPeran(page, 'petugas');
    await page.goto(alamat);
    await page.locator('summary', { hasText: 'Kembalikan atau tolak' }).click();
    await page.getByLabel(/^Kembalikan untuk diperbaiki/).check();
    await page.getByLabel(/^Alasan dan yang perlu/).fill('Halaman kedua akta belum terbaca.');
    await page.getByRole('button', { name: 'Simpan keputusan' }).click();
    await expect(page).toHaveURL(/kabar=kembalikan/);
    await gantiAkun(page, pemrakarsa);
    await page.goto(alamat);
    await expect(page.getByText('Halaman kedua akta belum terbaca.').first()).toBeVisible();
    await expect(page.getByLabel('Nomor akta')).toHaveValue('12');
    await page.getByRole('button', { name: 'Kirim akta ke dinas' }).click();
    await expect(page).toHaveURL(/kabar=kirimAkta/);
    await petugasMenyetujui(page, alamat, 'Setujui akta', /kabar=setujuiAkta/);

    await gantiAkun(page, pemrakarsa);
    await unggahWajib(page, alamat, [/Keputusan/]);
    const nomor = `AHU-${giliran}${info.retry}${String(Date.now()).slice(-5)}.AH.01.26/${hariIni().slice(0, 4)}`;
    await isi(page, { 'Nomor pengesahan': nomor, 'Tanggal pengesahan': hariIni() });
    await page.getByRole('button', { name: 'Kirim pengesahan ke dinas' }).click();
    // An unusual form is asked about, not refused.
    await page.locator('[name="konfirmasiPeringatan"]').check();
    await page.getByRole('button', { name: 'Kirim pengesahan ke dinas' }).click();
    await expect(page).toHaveURL(/kabar=kirimBadanHukum/);

    await petugasMenyetujui(
      page,
      alamat,
      'Masukkan ke daftar koperasi',
      /kabar=sahkanBadanHukum/,
      periksa,
    );
    await periksa();
    await page.getByRole('main').getByRole('link', { name: nama }).click();
    await expect(page).toHaveURL(/\/portal\/koperasi\//);
    await expect(page.getByRole('link', { name: /^Lihat pendiriannya/ })).toBeVisible();
    const bukuAnggota = `${new URL(page.url()).pathname}/anggota`;
    await page.goto(bukuAnggota);
    await expect(page.getByText('9 anggota aktif')).toBeVisible();

    await gantiAkun(page, pemrakarsa);
    await unggahWajib(page, alamat, [/NIB/]);
    await isi(page, { 'NIB koperasi': `91200012345${giliran}${info.retry}` });
    await page.getByRole('button', { name: 'Kirim NIB ke dinas' }).click();
    await expect(page).toHaveURL(/kabar=kirimNib/);
    await petugasMenyetujui(page, alamat, 'Setujui NIB', /kabar=setujuiNib/);
    await isi(page, {
      'Nomor Induk Koperasi': `3276${giliran}${info.retry}${String(Date.now()).slice(-7)}`,
    });
    await page.getByRole('button', { name: 'Catat dan selesaikan' }).click();
    await expect(page).toHaveURL(/kabar=catatNomorInduk/);
    await expect(page.getByText('Semua langkah selesai').first()).toBeVisible();
    await periksa();

    // The initiator was elected, so the koperasi is theirs to run now.
    await gantiAkun(page, pemrakarsa);
    await page.goto('/portal/pendirian');
    await expect(page.getByRole('link', { name: new RegExp(nama) }).first()).toBeVisible();
    await page.goto(bukuAnggota);
    await expect(page.getByText('9 anggota aktif')).toBeVisible();
  });

  test('undangan tidak hilang bagi yang baru mendaftar', async ({ page }, info) => {
    test.setTimeout(600_000);
    const giliran = (info.project.name === 'ponsel' ? 0 : 2) + (js ? 0 : 1);
    const tanda = `${giliran}${info.retry}${String(Date.now()).slice(-6)}`;
    const surel = `pendatang-${tanda}@contoh.test`;
    const sandi = 'Kenari-Biru-77';

    await masukSebagai(page, 'pemilik');
    await page.goto('/portal/pendirian');
    await page
      .getByRole('link', { name: /Dapur Bersama Umpama/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Undang dan atur' }).click();
    const tautan = await page
      .getByLabel(/^Tautan, berlaku sampai/)
      .first()
      .inputValue();
    await page.context().clearCookies();

    await page.goto(new URL(tautan).pathname);
    await page.getByRole('link', { name: /Daftar$/ }).click();
    await isi(page, { 'Nama lengkap': 'Nina Pendatang', 'Alamat surel': surel });
    await page.getByLabel('Buat kata sandi').fill(sandi);
    await page.getByLabel(/^Saya setuju Dinas/).check();
    await page.getByRole('button', { name: 'Daftar', exact: true }).click();
    await expect(page).toHaveURL(/periksa-surel/);
    await page.goto(`/kotak-surat?kepada=${encodeURIComponent(surel)}`);
    await page
      .getByRole('link', { name: /Konfirmasi/ })
      .first()
      .click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /konfirmasi/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Konfirmasi alamat surel' }).click();
    await page.getByLabel('Alamat surel').fill(surel);
    await page.getByLabel('Kata sandi', { exact: true }).fill(sandi);
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();

    await expect(page).toHaveURL(/\/portal\/pendirian\/undangan\//);
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    await unggahKtp(page);
    await isi(page, {
      'NIK penduduk': `3276995204910${tanda.slice(-3)}`,
      'Tempat lahir': 'Depok',
      'Tanggal lahir': '1991-04-12',
      'Alamat rumah': 'Jalan Baru 3',
      'Nomor telepon': `08961${tanda}`,
      Pekerjaan: 'Wiraswasta',
    });
    await page.getByLabel('Perempuan').check();
    await page.getByLabel('Kelurahan tempat tinggal').selectOption('32.76.01.1006');
    await page.getByRole('button', { name: 'Saya bersedia menjadi pendiri' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('setuju');
    await expect(page.getByLabel('Alamat rumah')).toHaveValue('Jalan Baru 3');
    await setujuMendirikan(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Dapur Bersama Umpama');
    await expect(
      page.getByText('Nina Pendatang (Anda)').or(page.getByText('Nina Pendatang')).first(),
    ).toBeVisible();
  });

  test('Koperasi Kelurahan Merah Putih yang sudah ada disebut', async ({ page }, info) => {
    const giliran = (info.project.name === 'ponsel' ? 0 : 2) + (js ? 0 : 1);
    await masukLewatFormulir(page, pemilikUntuk(giliran)[3] ?? '');
    await page.goto('/portal/pendirian/mulai');
    await page.getByRole('link', { name: 'Buat rencana baru' }).click();
    await page.getByLabel(/^Koperasi Kelurahan Merah Putih/).check();
    await page.getByRole('radio', { name: 'Konsumen' }).check();
    await page.getByRole('button', { name: 'Simpan draf saja' }).click();
    await expect(page).toHaveURL(/tersimpan=ya/);
    await expect(page.getByLabel(/^Koperasi Kelurahan Merah Putih/)).toBeChecked();
    await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
    await isi(page, { 'Rencana alamat kantor': 'Kantor kelurahan' });
    await page.getByLabel('Kelurahan kantor koperasi').selectOption('32.76.01.1006');
    await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      /sudah punya Koperasi Kelurahan Merah Putih \w+/,
    );
    await expect(page.getByLabel('Rencana alamat kantor')).toHaveValue('Kantor kelurahan');
    await periksaLebar(page);
    // Nor can it be gone around: the check of the answers says what is missing, in words.
    await page.goto(page.url().replace(/[^/]+$/, 'periksa'));
    await expect(page.getByText('Belum dapat dimulai')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Konsumen');
    await expect(page.getByRole('button', { name: 'Mulai pendirian' })).toHaveCount(0);
  });
});
