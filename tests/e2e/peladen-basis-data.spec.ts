import type { Page } from '@playwright/test';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { buatKoperasiSendiri } from '@/tests/support/e2e/koperasi-sendiri';
import { masukLewatFormulir } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { testServerSendiri } from '@/tests/support/e2e/server-sendiri';
import { expect } from '@/tests/support/e2e/uji';

const test = testServerSendiri();

test.afterEach(async ({ server, page }) => {
  await server.atur('terbuka');
  await expect.poll(async () => (await page.request.get('/api/health')).status()).toBe(200);
});

const alamatDi = (koperasiId: string): Promise<string | undefined> =>
  denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ alamat: string }>(
      'select alamat from koperasi where id = $1',
      [koperasiId],
    );
    return rows[0]?.alamat;
  });

const jumlahJejak = (koperasiId: string): Promise<number> =>
  denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ n: number }>(
      `select count(*)::int as n from catatan_audit where objek_id = $1 and tindakan = 'koperasi.ubah'`,
      [koperasiId],
    );
    return rows[0]?.n ?? -1;
  });

const ALAMAT_BARU = 'Jalan Yang Baru Nomor 7';

async function bukaUbah(page: Page): Promise<string> {
  const { id } = await buatKoperasiSendiri();
  await masukLewatFormulir(page, 'petugas@contoh.test');
  await page.goto(`/portal/koperasi/${id}/ubah`);
  await page.getByLabel(/^Alamat/).fill(ALAMAT_BARU);
  return id;
}
const simpan = (page: Page) => page.getByRole('button', { name: 'Simpan perubahan' }).click();

test('basis data pergi dan kembali: halaman mengatakannya, portal pulih sendiri', async ({
  page,
  server,
}) => {
  await masukLewatFormulir(page, 'petugas@contoh.test');
  expect(await (await page.request.get('/api/health')).json()).toMatchObject({
    status: 'sehat',
    basisData: 'terhubung',
  });

  await server.atur('tertutup');
  for (const jalur of ['/', '/koperasi', '/masuk', '/portal', '/portal/koperasi']) {
    const jawaban = await page.goto(jalur);
    expect(jawaban?.status(), jalur).toBe(503);
    expect(jawaban?.headers()['retry-after'], jalur).toBe('5');
    await expect(
      page.getByRole('heading', { name: 'Portal sedang tidak terhubung ke datanya' }),
    ).toBeVisible();
    await periksaKerangka(page);
    await periksaLebar(page);
    await periksaAksesibilitas(page);
  }
  const sakit = await page.request.get('/api/health');
  expect(sakit.status()).toBe(503);
  expect(await sakit.json()).toMatchObject({
    status: 'terganggu',
    web: 'berjalan',
    basisData: 'putus',
  });

  await server.atur('terbuka');
  await expect(async () => {
    const jawaban = await page.goto('/portal/koperasi');
    expect(jawaban?.status()).toBe(200);
  }).toPass();
  // Still signed in: nothing was forgotten.
  await expect(page.getByRole('heading', { level: 1, name: 'Koperasi' })).toBeVisible();
});

for (const [keadaan, cara] of [
  ['macet', ['beku']],
  // Whatever connection there was is gone, and none takes its place.
  ['tidak menerima sambungan baru', ['tertutup', 'tanpa sambungan baru']],
] as const) {
  test(`basis data ${keadaan}: halaman dan keadaan mengatakannya, portal pulih sendiri`, async ({
    page,
    server,
  }) => {
    for (const satu of cara) await server.atur(satu);
    const sakit = await page.request.get('/api/health', { timeout: 15_000 });
    expect(sakit.status()).toBe(503);
    expect(await sakit.json()).toMatchObject({ status: 'terganggu', basisData: 'putus' });
    for (const jalur of ['/', '/dasbor']) {
      const jawaban = await page.goto(jalur);
      expect(jawaban?.status(), jalur).toBe(503);
      await expect(
        page.getByRole('heading', { name: 'Portal sedang tidak terhubung ke datanya' }),
      ).toBeVisible();
    }
    await server.atur('terbuka');
    await expect(async () => expect((await page.goto('/dasbor'))?.status()).toBe(200)).toPass();
  });
}

test('kiriman saat basis data tidak ada: isian tetap ada, lalu terkirim setelah pulih', async ({
  page,
  server,
}) => {
  const id = await bukaUbah(page);
  await server.atur('tertutup');
  await simpan(page);
  await expect(page.getByText('Basis data sedang tidak dapat dihubungi')).toBeVisible();
  await expect(page.getByText(/^Sebutkan nomor acuan/)).toBeVisible();
  await expect(page.getByLabel(/^Alamat/)).toHaveValue(ALAMAT_BARU);
  expect(await alamatDi(id)).toBe('Jalan Uji Nomor 1');
  await server.atur('terbuka');
  await expect.poll(async () => (await page.request.get('/api/health')).status()).toBe(200);
  await simpan(page);
  await expect(page.getByText('Perubahan sudah disimpan.')).toBeVisible();
  expect(await alamatDi(id)).toBe(ALAMAT_BARU);
});

test.describe('tanpa JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('kiriman saat basis data tidak ada: isian tetap dapat dibaca', async ({ page, server }) => {
    await bukaUbah(page);
    await server.atur('tertutup');
    const [jawaban] = await Promise.all([
      page.waitForResponse((satu) => satu.request().method() === 'POST'),
      simpan(page),
    ]);
    expect(jawaban.status()).toBe(503);
    await expect(page.getByText('Basis data sedang tidak dapat dihubungi')).toBeVisible();
    await expect(page.getByText(/^Nomor acuan/)).toBeVisible();
    await expect(page.getByRole('main')).toContainText(ALAMAT_BARU);
    await periksaKerangka(page);
    await periksaLebar(page);
  });
});

test('sambungan putus sebelum commit: tidak ada yang tersimpan, juga jejaknya tidak', async ({
  page,
  server,
}) => {
  const id = await bukaUbah(page);
  await server.atur('putus sebelum commit', ALAMAT_BARU);
  await simpan(page);
  await expect(page.getByText(/^Sebutkan nomor acuan/)).toBeVisible();
  await expect(page.getByLabel(/^Alamat/)).toHaveValue(ALAMAT_BARU);
  expect(await alamatDi(id)).toBe('Jalan Uji Nomor 1');
  expect(await jumlahJejak(id)).toBe(0);
});

test('sambungan putus sesudah commit: semuanya tersimpan, dan tidak dikatakan sebaliknya', async ({
  browser,
  page,
  server,
}) => {
  const id = await bukaUbah(page);
  await server.atur('putus sesudah commit', ALAMAT_BARU);
  // What others store meanwhile is stored: it is this one's connection that breaks.
  const orangLain = await browser.newContext({ baseURL: server.alamat });
  await masukLewatFormulir(await orangLain.newPage(), 'pengurus2@contoh.test');
  await orangLain.close();
  await simpan(page);
  await expect(page.getByText(/^Sebutkan nomor acuan/)).toBeVisible();
  await expect(page.getByText('belum ada yang disimpan')).toHaveCount(0);
  await expect.poll(() => alamatDi(id)).toBe(ALAMAT_BARU);
  expect(await jumlahJejak(id)).toBe(1);
  await server.atur('terbuka');
  await expect.poll(async () => (await page.request.get('/api/health')).status()).toBe(200);
  // Sending once more finds everything as wished: said to be saved, and not done twice.
  await simpan(page);
  await expect(page.getByText('Perubahan sudah disimpan.')).toBeVisible();
  expect(await jumlahJejak(id)).toBe(1);
});
