import type { APIResponse } from '@playwright/test';
import { buatAkunSendiri, sesiBerjalan } from '@/tests/support/e2e/akun-sendiri';
import { isianTersembunyi, kirimFormulir } from '@/tests/support/e2e/kiriman';
import { buatKoperasiSendiri } from '@/tests/support/e2e/koperasi-sendiri';
import { alamatContoh, HARAPAN } from '@/tests/support/e2e/matriks-rute';
import { jadi } from '@/tests/support/e2e/pelihat';
import { masukLewatFormulir, SANDI_DEMO } from '@/tests/support/e2e/peran';
import { expect, test } from '@/tests/support/e2e/uji';

/** What a response lacks of the headers that every one must have. */
function kurang(jawaban: APIResponse): string[] {
  const kepala = jawaban.headers();
  const csp = kepala['content-security-policy'] ?? '';
  const skrip =
    csp.split('; ').find((satu) => satu.startsWith('script-src')) ?? "default-src 'self'";
  const periksa: [string, boolean][] = [
    ['csp', /default-src '(self|none)'/.test(csp)],
    ['csp object-src', /(object|default)-src 'none'/.test(csp)],
    ['csp base-uri', csp.includes("base-uri 'none'")],
    ['csp frame-ancestors', csp.includes("frame-ancestors 'none'")],
    ['csp tanpa unsafe', !/unsafe-(inline|eval)/.test(skrip)],
    ['nosniff', kepala['x-content-type-options'] === 'nosniff'],
    ['frame', kepala['x-frame-options'] === 'DENY'],
    ['referrer', (kepala['referrer-policy'] ?? '') !== ''],
    ['hsts', (kepala['strict-transport-security'] ?? '').includes('max-age=')],
    ['tanpa x-powered-by', kepala['x-powered-by'] === undefined],
  ];
  return periksa.filter(([, ada]) => !ada).map(([nama]) => nama);
}

for (const pelihat of ['publik', 'petugas'] as const) {
  test(`setiap rute membawa kepala pengaman, sebagai ${pelihat}`, async ({ page }) => {
    test.setTimeout(120_000);
    await jadi(page, pelihat);
    const keluhan: string[] = [];
    for (const rute of HARAPAN.keys()) {
      const { sendiri } = await alamatContoh(rute, pelihat);
      const jawaban = await page.request.get(sendiri, { maxRedirects: 0 });
      keluhan.push(...kurang(jawaban).map((satu) => `${sendiri} ${jawaban.status()}: ${satu}`));
      const pribadi = sendiri.startsWith('/portal') || sendiri.startsWith('/api/ekspor/k');
      if (pribadi && !jawaban.headers()['cache-control']?.includes('no-store'))
        keluhan.push(`${sendiri}: boleh disimpan tembolok`);
    }
    expect(keluhan).toEqual([]);
  });
}

test('juga jawaban galat membawanya', async ({ request, baseURL }) => {
  const origin = new URL(baseURL ?? '').origin;
  const besar = { headers: { origin }, data: Buffer.alloc(1_500_000, 97) };
  const jawaban: [number, Promise<APIResponse>][] = [
    [400, request.get('/koperasi/%ff')],
    [400, request.get('/%c0%ae')],
    [403, request.post('/masuk', { form: { surel: 'a@contoh.test' } })],
    [404, request.get('/tidak-ada')],
    [404, request.get('/portal/tidak-ada')],
    [404, request.get('/api/ekspor/dasbor/tidak-ada')],
    [404, request.get('/_next/static/tidak-ada.js')],
    [405, request.get('/api/berkas')],
    [405, request.post('/api/health', { headers: { origin }, data: '{}' })],
    [413, request.post('/masuk', besar)],
    [429, request.get('/koperasi/terlalu-sering?detik=5')],
  ];
  for (const [status, janji] of jawaban) {
    const satu = await janji;
    expect(satu.status(), satu.url()).toBe(status);
    // Static files are no documents: they have no policy of their own.
    const hilang = kurang(satu).filter(
      (nama) => !satu.url().includes('/_next/') || !nama.startsWith('csp'),
    );
    const tanpaHsts = hilang.filter((nama) => status !== 400 || !/hsts|referrer|frame$/.test(nama));
    expect(tanpaHsts, `${satu.url()} ${status}`).toEqual([]);
  }
});

test.describe('tindakan dari tempat lain', () => {
  const ASAL: [string, Record<string, string>][] = [
    ['tanpa Origin', {}],
    ['Origin situs lain', { origin: 'https://jahat.example' }],
    ['Origin null', { origin: 'null' }],
    ['Origin mirip', { origin: 'http://localhost.jahat.example' }],
    ['host palsu', { origin: 'https://jahat.example', 'x-forwarded-host': 'jahat.example' }],
  ];
  for (const [nama, headers] of ASAL) {
    test(`${nama}: ditolak 403, dan tidak ada yang terjadi`, async ({ page, request }) => {
      const akun = await buatAkunSendiri(['PETUGAS']);
      const masuk = await isianTersembunyi(request, '/masuk', 'sandi');
      const isi = { ...masuk, surel: akun.surel, sandi: SANDI_DEMO };
      const tolak = await kirimFormulir(request, '/masuk', isi, headers);
      expect(tolak.status()).toBe(403);
      expect(tolak.headers()['set-cookie']).toBeUndefined();
      expect(await sesiBerjalan(akun.id)).toBe(0);

      await masukLewatFormulir(page, akun.surel);
      const { id, nama: namaKoperasi } = await buatKoperasiSendiri();
      const jalur = `/portal/koperasi/${id}/status`;
      const status = await isianTersembunyi(page.request, jalur, 'alasan');
      const kiriman = { ...status, sejak: '2026-01-01', alasan: 'Kiriman dari situs lain.' };
      expect((await kirimFormulir(page.request, jalur, kiriman, headers)).status()).toBe(403);
      await page.goto(`/portal/koperasi/${id}`);
      await expect(page.getByRole('heading', { level: 1, name: namaKoperasi })).toBeVisible();
      await expect(page.getByText('Kiriman dari situs lain.')).toHaveCount(0);
    });
  }

  test('yang sama dari halaman sendiri berhasil', async ({ request, baseURL }) => {
    const akun = await buatAkunSendiri(['PETUGAS']);
    const masuk = await isianTersembunyi(request, '/masuk', 'sandi');
    const isi = { ...masuk, surel: akun.surel, sandi: SANDI_DEMO };
    const origin = new URL(baseURL ?? '').origin;
    const jawaban = await kirimFormulir(request, '/masuk', isi, { origin });
    expect(jawaban.status()).toBe(303);
    expect(await sesiBerjalan(akun.id)).toBe(1);
  });
});
