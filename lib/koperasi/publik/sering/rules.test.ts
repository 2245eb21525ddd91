import { describe, expect, test } from 'vitest';
import { jawabTerlaluSering } from './loaders';
import { detikTunggu } from './rules';

const minta = (param: Record<string, string>) =>
  jawabTerlaluSering(
    new Request(`http://localhost/koperasi/terlalu-sering?${new URLSearchParams(param)}`, {
      headers: { 'x-nonce': 'abc' },
    }),
  );

describe('jawabTerlaluSering', () => {
  test('answers 429 with the time to wait and the way back', async () => {
    const jawaban = minta({ detik: '42', kembali: '/koperasi?cari=a&jenis=JASA' });
    expect(jawaban.status).toBe(429);
    expect(jawaban.headers.get('retry-after')).toBe('42');
    const isi = await jawaban.text();
    expect(isi).toContain('Tunggu 42 detik');
    expect(isi).toContain('href="/koperasi?cari=a&amp;jenis=JASA"');
    expect(isi).toContain('<style nonce="abc">');
  });
  test('tells somebody signed in of the account, and leads back to the list of the portal', async () => {
    const isi = await minta({ kembali: '/portal/koperasi?cari=a&jenis=JASA' }).text();
    expect(isi).toContain('Dari akun Anda datang terlalu banyak pencarian');
    expect(isi).toContain('href="/portal/koperasi?cari=a&amp;jenis=JASA"');
    expect(await minta({ kembali: '/koperasi?cari=a' }).text()).toContain('Dari jaringan Anda');
  });
  test.each([
    'https://jahat.test',
    '//jahat.test',
    '/portal/akun',
    '/portal/../masuk?cari=a',
    '/portal/"><script>?a',
    'javascript:alert(1)',
    '/koperasi?"><script>alert(1)</script>',
  ])('never leads to %s', async (kembali) => {
    const isi = await minta({ kembali }).text();
    expect(isi).not.toContain('<script');
    expect(isi.match(/href="([^"]*)"/)?.[1]).toMatch(/^\/koperasi($|\?)/);
  });
});

test.each([
  [null, 60],
  ['', 60],
  ['x', 60],
  ['0', 1],
  ['9999', 300],
  ['99999999999', 60],
] as const)('detikTunggu(%s) is %d', (teks, harap) => expect(detikTunggu(teks)).toBe(harap));
