import { readFileSync } from 'node:fs';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { buatKoperasiSendiri } from '@/tests/support/e2e/koperasi-sendiri';
import { masukLewatFormulir } from '@/tests/support/e2e/peran';
import { testServerSendiri } from '@/tests/support/e2e/server-sendiri';
import { expect } from '@/tests/support/e2e/uji';

/* What the server writes down, and what it does not: read by machines, handed on to others. */

const test = testServerSendiri();

/** What it wrote since, one object for each line; a line that is none is told as it is. */
function barisSejak(berkas: string, sejak: number): (Record<string, unknown> | string)[] {
  return readFileSync(berkas, 'utf8')
    .slice(sejak)
    .split('\n')
    .filter((baris) => baris !== '')
    .map((baris) => {
      try {
        return JSON.parse(baris) as Record<string, unknown>;
      } catch {
        return baris;
      }
    });
}
const panjang = (berkas: string): number => readFileSync(berkas, 'utf8').length;

const namai = (dari: string, ke: string) =>
  denganBasisData((klien) => klien.query(`alter table ${dari} rename to ${ke}`));

test('galat halaman: satu baris JSON, dengan tempat dan jejak, tanpa yang diketik orang', async ({
  page,
  server,
}) => {
  await masukLewatFormulir(page, 'petugas@contoh.test');
  const sejak = panjang(server.catatan);
  await namai('koperasi', 'koperasi_lain');
  try {
    const jawaban = await page.goto('/portal/koperasi?cari=orang.rahasia@contoh.test');
    expect(jawaban?.status()).toBe(500);
    await page.goto('/portal/koperasi/019ad2f0-0000-7000-8000-000000000001');
  } finally {
    await namai('koperasi_lain', 'koperasi');
  }
  await server.atur('tertutup');
  expect((await page.goto('/portal/koperasi'))?.status()).toBe(503);
  await server.atur('terbuka');
  await expect.poll(async () => (await page.request.get('/api/health')).status()).toBe(200);

  const baris = barisSejak(server.catatan, sejak);
  expect(baris.filter((satu) => typeof satu === 'string')).toEqual([]);
  expect(baris).toContainEqual(
    expect.objectContaining({
      level: 50,
      tempat: 'GET /portal/koperasi',
      // Of PostgreSQL, or the one that Prisma gives it.
      kode: expect.stringMatching(/^(42P01|P2021)$/),
      digest: expect.any(String),
      jejak: expect.arrayContaining([expect.stringMatching(/^at /)]),
    }),
  );
  expect(baris).toContainEqual(expect.objectContaining({ tempat: 'GET /portal/koperasi/…' }));
  expect(JSON.stringify(baris)).not.toContain('orang.rahasia');
});

test.describe('di balik TLS', () => {
  test.use({ extraHTTPHeaders: { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.7' } });

  test('aksi yang mengalihkan menjawab dengan halaman tujuannya, dan tidak ada yang tercatat', async ({
    page,
    server,
  }) => {
    const { id } = await buatKoperasiSendiri();
    await masukLewatFormulir(page, 'petugas@contoh.test');
    await page.goto(`/portal/koperasi/${id}/ubah`);
    await page.getByLabel(/^Alamat/).fill('Jalan Di Balik TLS Nomor 1');
    const sejak = panjang(server.catatan);
    const [jawaban] = await Promise.all([
      page.waitForResponse((satu) => satu.request().method() === 'POST'),
      page.getByRole('button', { name: 'Simpan perubahan' }).click(),
    ]);
    await expect(page.getByText('Perubahan sudah disimpan.')).toBeVisible();
    expect(jawaban.headers()['x-action-redirect']).toContain(`/portal/koperasi/${id}`);
    // The page comes with the answer, instead of being asked for once more.
    expect(jawaban.headers()['content-type']).toContain('text/x-component');
    const keluhan = barisSejak(server.catatan, sejak).filter(
      (satu) => typeof satu === 'string' || Number(satu.level) >= 40,
    );
    expect(keluhan).toEqual([]);
  });
});
