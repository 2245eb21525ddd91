import { readFileSync } from 'node:fs';
import { masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

// Playwright runs in the root of the project.
const HIMPUNAN = 'prisma/acuan/penilaian/perdep-06-2016.json';
const KSP = 'kkpkk-2021-ksp-kuk12';

const berkas = (isi: unknown) => ({
  name: 'himpunan.json',
  mimeType: 'application/json',
  buffer: Buffer.from(typeof isi === 'string' ? isi : JSON.stringify(isi)),
});

denganDanTanpaJavaScript('himpunan aturan penilaian', (js) => {
  test('berkas diperiksa, menjadi draf, dibuang atau diaktifkan oleh admin', async ({
    page,
  }, info) => {
    test.setTimeout(180_000);
    const periksa = async () => {
      await periksaKerangka(page);
      await periksaLebar(page);
      if (js) await periksaAksesibilitas(page);
    };
    await masukSebagai(page, 'admin');
    await page.goto('/portal/aturan');
    await page.getByRole('link', { name: 'Rincian himpunan aturan penilaian' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Himpunan aturan penilaian');
    await expect(page.getByText('KKPKK 2021, koperasi sektor riil (versi 1)')).toBeVisible();
    await periksa();

    await page.getByRole('link', { name: 'Unggah himpunan' }).click();
    await periksa();
    const unggah = async (isi: unknown) => {
      await page.getByLabel('Berkas himpunan aturan').setInputFiles(berkas(isi));
      await page.getByRole('button', { name: 'Unggah dan periksa' }).click();
    };
    const pesan = page.getByRole('main').getByRole('alert');
    await page.getByRole('button', { name: 'Unggah dan periksa' }).click();
    await expect(pesan).toContainText('Pilih berkas JSON himpunan aturan.');
    await unggah('bukan json');
    await expect(pesan).toContainText('bukan JSON yang utuh');

    const id = `uji-${info.project.name}-${js ? 'js' : 'polos'}`.toLowerCase();
    const isi = { ...JSON.parse(readFileSync(HIMPUNAN, 'utf8')), id, nama: `Lembar ${id}` };
    const rusak = structuredClone(isi);
    rusak.aspek[0].bobot = '14';
    rusak.indikator[0].sub = 'lain';
    await unggah(rusak);
    await expect(pesan).toContainText('Aspek: Jumlah bobot semua aspek harus tepat 100.');
    await expect(pesan).toContainText('Indikator 1a, sub: Subaspek lain tidak ada');
    await periksa();

    await unggah(isi);
    await expect(page.getByText('disimpan sebagai draf')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Lembar ${id}`);
    await expect(page.getByRole('main').getByText('60,5', { exact: true })).toBeVisible();
    await page.getByText('1a · Modal sendiri terhadap total aset').click();
    await expect(
      page.getByRole('rowheader', { name: 'lebih dari 40 % sampai paling banyak 60 %' }),
    ).toBeVisible();
    await periksa();

    await page.getByText('Buang draf ini').click();
    await page.getByRole('button', { name: 'Buang draf', exact: true }).click();
    await expect(page.getByText('Draf sudah dibuang.')).toBeVisible();

    await page.goto('/portal/aturan/penilaian/unggah');
    await unggah(isi);
    await page.getByLabel('Dipakai mulai').fill('2020-01-01');
    await page.getByRole('button', { name: 'Aktifkan', exact: true }).click();
    await expect(pesan).toContainText('dipakai surut sejak 1 Januari 2020');
    await page.getByLabel('Dipakai mulai').fill('2030-01-01');
    await page.getByRole('button', { name: 'Aktifkan', exact: true }).click();
    await expect(page.getByText('Himpunan aturan sudah diaktifkan.')).toBeVisible();
    await expect(page.getByText('Akan dipakai', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Aktifkan', exact: true })).toHaveCount(0);
    await expect(page.getByText('Mengaktifkan', { exact: false })).toBeVisible();
    await periksa();
  });
});

test('penilai membaca lembar tanpa tombol untuk mengubah', async ({ page }) => {
  await masukSebagai(page, 'penilai');
  await page.goto('/portal/aturan/penilaian');
  await expect(page.getByRole('link', { name: 'Unggah himpunan' })).toHaveCount(0);
  await page.getByRole('link', { name: /KKPKK 2021, KSP dan USP/ }).click();
  await expect(page.getByText('Tabel daftar periksa tercetak melompati')).toBeVisible();
  await page.getByText('KK-08 · Cadangan risiko terhadap piutang bermasalah').click();
  await expect(page.getByRole('rowheader', { name: '75 % atau lebih' })).toBeVisible();
  await expect(page.getByText('Tidak ada piutang bermasalah')).toBeVisible();
  await periksaAksesibilitas(page);
});

test('API simulasi lewat jaringan: tanpa akun, tanpa asal, tanpa kuki', async ({ playwright }) => {
  const api = await playwright.request.newContext({ baseURL: process.env.UJI_ALAMAT });
  const kirim = (isi: unknown, headers: Record<string, string> = {}) =>
    api.post('/api/v1/penilaian/simulasi', { data: isi, headers });
  const baik = await kirim({
    aturan: KSP,
    aspek: { TK: '79.65', PR: 79.65, KK: '79.65', MD: '79.65' },
  });
  expect(baik.status()).toBe(200);
  expect(await baik.json()).toMatchObject({ total: '79.65', predikat: 'CUKUP_SEHAT', catatan: [] });
  expect(baik.headers()['set-cookie']).toBeUndefined();
  const asing = await kirim({ aturan: KSP, aspek: { TK: 1 } }, { origin: 'https://lain.test' });
  expect(asing.status()).toBe(200);
  const salah = await kirim({ aturan: KSP, indikator: { 'KK-01': { rasio: 'x' } } });
  expect(salah.status()).toBe(400);
  expect((await salah.json()).galat[0].di).toBe('indikator.KK-01.rasio');
  const jenis = await api.post('/api/v1/penilaian/simulasi', {
    data: 'x',
    headers: { 'content-type': 'text/plain' },
  });
  expect(jenis.status()).toBe(415);
  const besar = await kirim({ aturan: KSP, aspek: {}, x: 'a'.repeat(200_000) });
  expect(besar.status()).toBe(413);
  const satu = await api.get(`/api/v1/penilaian/aturan/${KSP}`);
  expect((await satu.json()).indikator).toHaveLength(60);
  expect((await api.get('/api/v1/penilaian/aturan/tidak-ada')).status()).toBe(404);
  await api.dispose();
});
