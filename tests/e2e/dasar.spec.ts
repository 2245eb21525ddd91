import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { expect, test } from '@/tests/support/e2e/uji';

/** Sent without any script to who has no cookie. */
const HALAMAN = ['/', '/koperasi', '/masuk', '/daftar', '/dasbor'];

const nonceDari = (csp: string | undefined): string => /'nonce-([^']+)'/.exec(csp ?? '')?.[1] ?? '';

for (const jalur of HALAMAN) {
  test(`${jalur} dapat dibuka siapa saja dan memenuhi WCAG 2.2 AA`, async ({ page }) => {
    const jawaban = await page.goto(jalur);
    expect(jawaban?.status()).toBe(200);
    expect(new URL(page.url()).pathname).toBe(jalur);
    await periksaKerangka(page);
    await periksaLebar(page);
    await periksaAksesibilitas(page);
  });
}

for (const jalur of [...HALAMAN, '/alamat-yang-tidak-ada', '/portal', '/api/health']) {
  test(`${jalur} membawa kepala pengaman`, async ({ request }) => {
    const kepala = (await request.get(jalur, { maxRedirects: 0 })).headers();
    const csp = kepala['content-security-policy'] ?? '';
    const skrip = csp.split('; ').find((satu) => satu.startsWith('script-src')) ?? '';
    if (HALAMAN.includes(jalur)) expect(skrip).toBe("script-src 'none'");
    else expect(skrip).toContain("'strict-dynamic'");
    expect(skrip).not.toContain('unsafe-inline');
    expect(skrip).not.toContain('unsafe-eval');
    for (const aturan of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(csp).toContain(aturan);
    }
    expect(kepala).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(kepala['permissions-policy']).toContain('microphone=()');
    expect(kepala['strict-transport-security']).toContain('max-age=');
    expect(kepala['x-powered-by']).toBeUndefined();
  });
}

test('nonce baru pada setiap permintaan, dan setiap skrip memakainya', async ({ request }) => {
  const [satu, dua] = [await request.get('/simulasi'), await request.get('/simulasi')];
  const nonce = nonceDari(satu.headers()['content-security-policy']);
  expect(Buffer.from(nonce, 'base64').length).toBeGreaterThanOrEqual(16);
  expect(nonceDari(dua.headers()['content-security-policy'])).not.toBe(nonce);
  const skrip = (await satu.text()).match(/<script\b[^>]*>/g) ?? [];
  expect(skrip.length).toBeGreaterThan(0);
  expect(skrip.filter((tanda) => !tanda.includes(`nonce="${nonce}"`))).toEqual([]);
});

test('halaman umum bagi pengunjung tanpa kuki: tanpa skrip sama sekali', async ({ request }) => {
  for (const jalur of [...HALAMAN, '/koperasi?cari=karya']) {
    const jawaban = await request.get(jalur);
    expect(jawaban.headers()['content-security-policy'], jalur).toContain("script-src 'none';");
    const isi = await jawaban.text();
    expect(isi, jalur).not.toMatch(/<script|nonce=/);
    expect(isi, jalur).toContain('</html>');
  }
});

test('alamat yang tidak ada menjawab 404 dengan jalan keluar', async ({ page }) => {
  const jawaban = await page.goto('/alamat-yang-tidak-ada');
  expect(jawaban?.status()).toBe(404);
  await periksaKerangka(page);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await periksaAksesibilitas(page);
});

test('kesehatan server dapat diperiksa mesin', async ({ request }) => {
  const jawaban = await request.get('/api/health');
  expect(jawaban.status()).toBe(200);
  expect(await jawaban.json()).toMatchObject({
    status: 'sehat',
    basisData: 'terhubung',
    berkas: 'dapat ditulis',
  });
  expect(jawaban.headers()['cache-control']).toBe('no-store');
});

test.describe('kiriman dari luar', () => {
  const ASAL: [string, Record<string, string>][] = [
    ['tanpa Origin', {}],
    ['dari situs lain', { origin: 'https://jahat.example' }],
    ['dengan Origin null', { origin: 'null' }],
    ['dari port lain', { origin: 'http://localhost:1' }],
    [
      'dari situs lain yang memalsukan X-Forwarded-Host',
      { origin: 'https://jahat.example', 'x-forwarded-host': 'jahat.example' },
    ],
  ];
  for (const [nama, headers] of ASAL) {
    for (const jalur of ['/masuk', '/api/berkas', '/api/health']) {
      test(`${nama} ke ${jalur} ditolak`, async ({ request }) => {
        const jawaban = await request.post(jalur, { headers, form: { surel: 'a@contoh.test' } });
        expect(jawaban.status()).toBe(403);
      });
    }
  }

  test('dari halaman sendiri diterima', async ({ request, baseURL }) => {
    const origin = new URL(baseURL ?? '').origin;
    const jawaban = await request.post('/masuk', { headers: { origin }, form: {} });
    expect(jawaban.status()).not.toBe(403);
    expect(jawaban.status()).toBeLessThan(500);
  });
});
