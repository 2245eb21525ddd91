import { randomInt } from 'node:crypto';
import { jadiAkun } from '@/tests/support/e2e/akun-baru';
import { gantiPeran, masukLewatFormulir, masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { pemilikBersama } from '@/tests/support/e2e/permodalan';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

denganDanTanpaJavaScript('sumber, catatan, dan capaian modal', (js) => {
  test('admin mengubah sumber, petugas mencatat modal yang diterima, petugas lain memeriksanya, Dekranasda melihat capaiannya', async ({
    page,
  }, info) => {
    test.setTimeout(600_000);
    const periksa = async () => {
      await periksaKerangka(page);
      await periksaLebar(page);
      if (js) await periksaAksesibilitas(page);
    };
    const tanda = `${info.project.name} ${js ? 'dengan' : 'tanpa'}`;
    const main = page.getByRole('main');

    await masukSebagai(page, 'admin');
    await page.goto('/portal/sumber-modal');
    await periksa();
    await page.getByRole('link', { name: 'Tambah sumber' }).click();
    await page.getByLabel('Nama', { exact: true }).fill(`Dana bergulir contoh ${tanda}`);
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(main.getByRole('alert')).toBeVisible();
    await expect(page.getByLabel('Nama', { exact: true })).toHaveValue(
      `Dana bergulir contoh ${tanda}`,
    );
    await page.getByLabel('Penyelenggara').fill('Dinas contoh');
    await page.getByLabel('Bukan bank').check();
    await page.getByLabel('Pemilik usaha').check();
    await page.getByLabel(/^Jumlah paling banyak/).fill('10.000.000');
    await page.getByLabel(/^Cara menghitung/).selectOption({ label: 'Menurun (efektif)' });
    await page.getByLabel(/^Bunga atau margin setahun/).fill('3');
    await page.getByLabel('Sumber keterangan').fill('Peraturan contoh 1/2026');
    await page.getByLabel(/^Tanggal sumber/).fill('2026-11-20');
    await page.getByLabel('Belum dikonfirmasi').check();
    await page.getByLabel('Tampilkan dalam perbandingan').check();
    await periksa();
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByText('Sumber modal sudah ditambahkan.')).toBeVisible();

    // It stands in the comparison at once, with its source and its mark.
    await page.goto('/portal/modal/banding?jumlah=5000000&tenor=12');
    const kartu = page
      .getByRole('region', { name: 'Bank dan program' })
      .locator('.pembanding')
      .filter({ hasText: `Dana bergulir contoh ${tanda}` });
    await expect(kartu).toContainText('Belum dikonfirmasi');
    await expect(kartu).toContainText('Sumber: Peraturan contoh 1/2026');
    await expect(kartu).toContainText('3 %');

    const pemilik = await pemilikBersama(true);
    await jadiAkun(page, pemilik);
    await page.goto('/portal/modal');
    await page.getByRole('link', { name: 'Catat modal yang Anda terima' }).click();
    await page.getByRole('button', { name: 'Catat modal' }).click();
    await expect(main.getByRole('alert')).toBeVisible();
    await page
      .getByLabel('Bank atau program')
      .selectOption({ label: `Dana bergulir contoh ${tanda} (Dinas contoh)` });
    // Another run may record for the same owner, and a twin of a record is asked about.
    const milikSendiri = `7.${randomInt(100, 1000)}.000`;
    await page.getByLabel('Jumlah yang diterima').fill(milikSendiri);
    await page.getByLabel('Nama produk').fill('Produk contoh');
    await periksa();
    if (js) {
      // A file that is refused, and one that is taken: what was typed beside it is still there.
      const unggah = async (isi: string, kabar: RegExp) => {
        const berkas = page.getByLabel(/^(Pilih|Tambah) berkas/);
        if (!(await berkas.isVisible())) await page.getByText('Unggah berkas bukti dahulu').click();
        await berkas.setInputFiles({
          name: 'akad.pdf',
          mimeType: 'application/pdf',
          buffer: Buffer.from(isi),
        });
        await page.getByRole('button', { name: 'Unggah Dokumen lain' }).click();
        await expect(page).toHaveURL(kabar);
        await expect(page.getByLabel('Jumlah yang diterima')).toHaveValue(milikSendiri);
        await expect(page.getByLabel('Nama produk')).toHaveValue('Produk contoh');
      };
      await unggah('bukan PDF', /unggah=TIPE_DITOLAK/);
      await unggah('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n', /unggah=ok/);
      await periksa();
    }
    await page.getByRole('button', { name: 'Catat modal' }).click();
    await expect(
      page.getByText('Modal yang Anda terima sudah dicatat. Petugas memeriksa'),
    ).toBeVisible();
    await expect(main.getByText(`Rp${milikSendiri}`).first()).toBeVisible();

    const jumlah = `2.${randomInt(100, 1000)}.000`;
    const catat = async () => {
      await page.getByLabel('Bukan bank').check();
      await page.getByLabel(/^Nama lembaga/).fill('Pegadaian contoh');
      await page.getByLabel('Jumlah yang diterima').fill(jumlah);
    };
    await gantiPeran(page, 'petugas');
    await page.goto(`/portal/umkm/${pemilik.usahaId}`);
    await page.getByRole('link', { name: 'Catat modal yang diterima' }).click();
    await expect(page).toHaveURL(/\/modal-diterima\/catat/);
    const formulir = page.url();
    await catat();
    await page.getByRole('button', { name: 'Catat modal' }).click();
    await expect(main.getByRole('alert')).toContainText('bukti');
    await expect(page.getByLabel(/^Nama lembaga/)).toHaveValue('Pegadaian contoh');
    await page.getByLabel('Nomor akad atau bukti').fill(`Akad ${tanda}`);
    await page.getByRole('button', { name: 'Catat modal' }).click();
    await expect(page.getByText('Modal sudah dicatat. Petugas lain memeriksa')).toBeVisible();
    await periksa();
    await page.goto(formulir);
    await catat();
    await page.getByLabel('Nomor akad atau bukti').fill(`Akad ${tanda}`);
    await page.getByRole('button', { name: 'Catat modal' }).click();
    await expect(
      main.getByText(`Sudah ada catatan Rp${jumlah} dari Pegadaian contoh`).first(),
    ).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /^Saya sudah memeriksa/ })).not.toBeChecked();

    // Who wrote it down reads why another officer checks it; that one does.
    const nyatakan = page.getByRole('button', { name: 'Nyatakan sudah diperiksa' });
    const buka = async () => {
      await page.goto('/portal/modal-diterima');
      const baris = main
        .getByRole('row')
        .filter({ hasText: `Rp${jumlah}` })
        .first();
      await expect(baris).toContainText('Belum diperiksa');
      await baris.getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`Rp${jumlah}`);
    };
    await buka();
    await expect(main.getByText('Anda yang mencatat modal ini')).toBeVisible();
    await expect(nyatakan).toHaveCount(0);
    await periksa();
    await page.context().clearCookies();
    await masukLewatFormulir(page, 'petugas2@contoh.test');
    await buka();
    await page.getByLabel('Nomor akad atau bukti yang Anda lihat').fill(`Akad ${tanda}`);
    await periksa();
    await nyatakan.click();
    await expect(page.getByText('Catatan sudah diperiksa dan terhitung')).toBeVisible();
    await periksa();

    await gantiPeran(page, 'dekranasda');
    await page.getByRole('link', { name: 'Lihat capaian modal' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Capaian modal' })).toBeVisible();
    await expect(main.getByText(/UMKM terdata\. Per /)).toBeVisible();
    await periksa();
    const unduh = await page.context().request.get('/api/ekspor/modal/sumber');
    expect(unduh.headers()['content-type']).toContain('text/csv');
    expect(await unduh.text()).toContain('Bukan bank');
    // Aggregates only: no list of people or loans.
    for (const jalur of ['/portal/modal', '/portal/modal-diterima', '/portal/umkm']) {
      expect((await page.context().request.get(jalur)).status(), jalur).toBe(403);
    }
  });
});
