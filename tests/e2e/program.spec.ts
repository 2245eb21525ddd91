import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { type AkunUji, buatAkun, jadiAkun, nikPendudukRekaan } from '@/tests/support/e2e/akun-baru';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { expect, perjalananPanjang, test } from '@/tests/support/e2e/uji';
import { isi, terlihatMasalah } from '@/tests/support/e2e/umkm';

/** Far from the kelurahan of the demo's officer, so that nothing of the demo is touched. */
const KELURAHAN = '32.76.05.1003';
const tahun = new Date().getFullYear();

/** The admin makes a programme of the test's own, with a quota of one place in every kelurahan. */
async function buatProgram(page: Page, nama: string): Promise<string> {
  await masukSebagai(page, 'admin');
  await page.goto('/portal/program');
  await page.getByRole('link', { name: 'Tambah program' }).click();
  await isi(page, { nama, targetSeluruh: '5000', tahunMulai: '2021', umurMin: '17' });
  await page.getByRole('button', { name: 'Simpan program' }).click();
  await terlihatMasalah(page, 'Isi keterangan.');
  await expect(page.locator('[name="nama"]')).toHaveValue(nama);
  await isi(page, {
    keterangan: 'Program uji bagi warga Depok.',
    sumber: 'Surat contoh nomor 1',
    tanggalSumber: '2026-01-05',
  });
  await page.getByRole('button', { name: 'Simpan program' }).click();
  await expect(page.getByText('Program sudah ditambahkan.')).toBeVisible();
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.goto(`/portal/program/${id}/angkatan/${tahun}`);
  await isi(page, {
    target: '100',
    kuotaKelurahan: '27',
    pendaftaranMulai: `${tahun}-01-01`,
    pendaftaranSelesai: `${tahun}-12-31`,
    sumber: 'Surat contoh nomor 2',
    tanggalSumber: '2026-01-05',
  });
  await page.getByRole('button', { name: `Simpan tahun ${tahun}` }).click();
  await expect(page.getByText('Sasaran dan pendaftaran tahun ini sudah disimpan.')).toBeVisible();
  await expect(page.getByText(/Surat contoh nomor 1, dibaca/)).toBeVisible();
  await expect(page.getByText(/Surat contoh nomor 2/).first()).toBeVisible();
  await page.goto(`/portal/program/${id}/angkatan/${tahun}`);
  await isi(page, { kelurahanKode: KELURAHAN, jumlah: '1' });
  await page.getByRole('button', { name: 'Simpan kuota' }).click();
  await expect(page.getByText('Kuota kelurahan sudah disimpan.')).toBeVisible();
  return id;
}

/** An owner who has an account and nothing else yet. */
const buatPemilik = (): Promise<AkunUji> => buatAkun('PEMILIK');

const dataDiri = (nama: string) => {
  const { nikPenduduk, tanggalLahir } = nikPendudukRekaan();
  return {
    nama,
    nikPenduduk,
    jenisKelamin: 'PEREMPUAN',
    tempatLahir: 'Depok',
    tanggalLahir,
    statusKawin: 'KAWIN',
    alamat: 'Jalan Contoh Rumah 7',
    kelurahanKode: KELURAHAN,
    telepon: '0813 5702 4681',
    alasanIkut: 'Ingin memulai usaha kue kering.',
  };
};

const hitungPeserta = (programId: string, status: string): Promise<number> =>
  denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ jumlah: number }>(
      `select count(*)::int as jumlah from peserta where program_id = $1 and status = $2::"StatusPeserta"`,
      [programId, status],
    );
    return rows[0]?.jumlah ?? 0;
  });

perjalananPanjang('program kota', 'meja', (js) => {
  const periksa = async (page: Page) => {
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
  };

  test('dari sasaran sampai seleksi: admin, pemilik, petugas kelurahan, petugas dinas, Dekranasda', async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const nama = `Program Uji ${randomUUID().slice(0, 8)}`;
    const programId = await buatProgram(page, nama);
    const pemilik = await buatPemilik();
    const kelurahan = await buatAkun('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN });
    const orang = `Siti Rekaan ${randomUUID().slice(0, 4)}`;
    let alamatPeserta = '';

    await test.step('pemilik tanpa usaha membaca sasaran dengan sumbernya, lalu mendaftar', async () => {
      await jadiAkun(page, pemilik);
      await page.goto('/portal/program');
      await page.getByRole('link', { name: nama, exact: true }).click();
      await expect(page.getByText('Ber-KTP Kota Depok.')).toBeVisible();
      await expect(page.getByText('5.000 orang')).toBeVisible();
      await periksa(page);
      await page.getByRole('link', { name: 'Daftar', exact: true }).click();
      await isi(page, dataDiri(orang));
      await page.getByRole('button', { name: 'Kirim pendaftaran' }).click();
      await terlihatMasalah(page, 'Beri tanda bahwa isian ini benar.');
      await expect(page.locator('[name="nama"]')).toHaveValue(orang);
      await periksa(page);
      await page.locator('main [name="pernyataan"]').check();
      await page.getByRole('button', { name: 'Kirim pendaftaran' }).click();
      await expect(page.getByText('Pendaftaran sudah dikirim.')).toBeVisible();
      alamatPeserta = new URL(page.url()).pathname;
      await periksa(page);
      await page.goto('/portal/program');
      await expect(page.getByText(/menunggu diperiksa petugas kelurahan/).first()).toBeVisible();
    });

    await test.step('petugas kelurahan mendaftarkan warga lain, dan memverifikasi yang pertama', async () => {
      await jadiAkun(page, kelurahan);
      await expect(page.getByText('Pendaftar program menunggu verifikasi')).toBeVisible();
      await page.goto(`/portal/program/${programId}`);
      await page.getByRole('link', { name: 'Daftarkan orang' }).click();
      await expect(page.locator('[name="kelurahanKode"]')).toHaveValue(KELURAHAN);
      // Only their own is offered.
      await expect(page.locator('[name="kelurahanKode"] option:not([value=""])')).toHaveCount(1);
      await isi(page, { ...dataDiri('Budi Rekaan'), kelurahanKode: KELURAHAN });
      await page.locator('main [name="pernyataan"]').check();
      await page.getByRole('button', { name: 'Kirim pendaftaran' }).click();
      await expect(
        page.getByText('Anda yang mendaftarkan atau membetulkan pendaftaran orang ini'),
      ).toBeVisible();
      await page.goto('/portal/peserta?status=MENDAFTAR');
      await periksa(page);
      await page.getByRole('link', { name: orang }).click();
      await isi(page, { keputusan: 'verifikasi' });
      await page.getByRole('button', { name: 'Simpan pemeriksaan' }).click();
      await terlihatMasalah(page, 'Beri tanda bahwa KTP dan syaratnya sudah Anda periksa.');
      await page.locator('main [name="diperiksa"]').check();
      await page.getByRole('button', { name: 'Simpan pemeriksaan' }).click();
      await expect(
        page.getByText('Pendaftaran sudah diverifikasi. Orangnya dikabari.'),
      ).toBeVisible();
    });

    await test.step('petugas dinas memverifikasi yang kedua, lalu memilih sampai kuota habis', async () => {
      await page.context().clearCookies();
      await masukSebagai(page, 'petugas');
      await page.goto(`/portal/peserta?program=${programId}&status=MENDAFTAR`);
      await page.getByRole('link', { name: 'Budi Rekaan' }).click();
      await isi(page, { keputusan: 'verifikasi' });
      await page.locator('main [name="diperiksa"]').check();
      await page.getByRole('button', { name: 'Simpan pemeriksaan' }).click();
      await expect(
        page.getByText(
          'Pendaftaran sudah diverifikasi. Petugas kelurahan diminta menyampaikannya.',
        ),
      ).toBeVisible();
      await page.goto(`/portal/program/${programId}`);
      await page.getByRole('link', { name: 'Seleksi', exact: true }).click();
      await expect(page.getByText('Sisa 1 dari kuota 1; 0 sudah terpilih.')).toBeVisible();
      await periksa(page);
      await page.getByLabel(orang).check();
      await page.getByLabel('Budi Rekaan').check();
      await page.getByRole('button', { name: 'Pilih yang ditandai' }).click();
      await terlihatMasalah(page, /Sisa 1 dari kuota 1/);
      expect(await hitungPeserta(programId, 'TERPILIH')).toBe(0);
      await page.getByLabel('Budi Rekaan').uncheck();
      await page.getByRole('button', { name: 'Pilih yang ditandai' }).click();
      await expect(page.getByText('1 calon sudah dipilih dan dikabari.')).toBeVisible();
      await page.getByRole('main').getByText('Budi Rekaan').first().waitFor();
      await page.goto(`/portal/peserta?program=${programId}&status=DIVERIFIKASI`);
      await page.getByRole('link', { name: 'Budi Rekaan' }).click();
      await isi(page, { keputusan: 'pilih' });
      await page.getByRole('button', { name: 'Simpan seleksi' }).click();
      await terlihatMasalah(page, /Sisa 0 dari kuota 1/);
      await isi(page, { keputusan: 'cadangkan', nilaiSeleksi: '70' });
      await page.getByRole('button', { name: 'Simpan seleksi' }).click();
      await expect(
        page.getByText(
          'Peserta dicatat sebagai cadangan. Petugas kelurahan diminta menyampaikannya.',
        ),
      ).toBeVisible();
    });

    await test.step('capaian dengan kuotanya, juga sebagai berkas', async () => {
      await page.goto(`/portal/program/${programId}?tahun=${tahun}`);
      await expect(page.getByRole('heading', { name: `Capaian ${tahun}` })).toBeVisible();
      await expect(page.getByText('1 % dari sasaran 100')).toBeVisible();
      const berkas = await page.request.get(`/api/ekspor/program/${programId}?tahun=${tahun}`);
      const isiBerkas = await berkas.text();
      expect(isiBerkas).toContain(`${KELURAHAN};`);
      expect(isiBerkas).toMatch(/;1;2;2;1;1;0;0\r\n/);
    });

    await test.step('Dekranasda hanya melihat angka, kelompok kecil tersembunyi', async () => {
      await page.context().clearCookies();
      await masukSebagai(page, 'dekranasda');
      await page.goto(`/portal/program/${programId}?tahun=${tahun}`);
      await expect(page.getByText('disembunyikan').first()).toBeVisible();
      await expect(page.getByRole('link', { name: 'Lihat peserta' })).toHaveCount(0);
      expect((await page.request.get(alamatPeserta)).status()).toBe(403);
      await periksa(page);
    });

    await test.step('pemilik membaca hasilnya dan mengundurkan diri', async () => {
      await jadiAkun(page, pemilik);
      await page.goto(alamatPeserta);
      await expect(page.getByText(/Anda terpilih dan menunggu jadwal pelatihan/)).toBeVisible();
      await isi(page, { alasan: 'Pindah kota.' });
      await page.locator('main [name="yakin"]').check();
      await page.getByRole('button', { name: 'Undurkan diri' }).click();
      await expect(page.getByText('Anda sudah mengundurkan diri dari program ini.')).toBeVisible();
      expect(await hitungPeserta(programId, 'BERHENTI')).toBe(1);
      const orangLain = await buatPemilik();
      await jadiAkun(page, orangLain);
      expect((await page.request.get(alamatPeserta)).status()).toBe(404);
    });
  });
});
