import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, so that the server starts without a build step.
import * as halamanGalat from './halaman-galat.mjs';

const { bekukan, HALAMAN_GALAT, jagaJawaban, metodeDikenal, mintaDokumen, namaHalaman } =
  halamanGalat;

const KOSONG = '<html id="__next_error__"><body></body></html>';
let server: Server | undefined;

async function tanya(layani: RequestListener): Promise<Response> {
  server = createServer((permintaan, jawaban) => {
    jagaJawaban(jawaban, async (status: number, { tanda }: { tanda: string | null }) => ({
      status: status === 500 ? 503 : status,
      html: `<h1>Pengganti ${tanda ? `${status} ${tanda}` : status}</h1>`,
    }));
    layani(permintaan, jawaban);
  });
  await new Promise<void>((siap) => server?.listen(0, '127.0.0.1', siap));
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

afterEach(() => {
  server?.close();
  server = undefined;
});

describe('jagaJawaban', () => {
  it('replaces the empty document, keeps the status and the security headers', async () => {
    const jawaban = await tanya((_, res) => {
      res.setHeader('content-security-policy', "default-src 'self'");
      res.writeHead(404, { 'content-type': 'text/html', 'content-length': KOSONG.length });
      res.write(KOSONG.slice(0, 10));
      res.end(KOSONG.slice(10));
    });
    expect(jawaban.status).toBe(404);
    expect(await jawaban.text()).toBe('<h1>Pengganti 404</h1>');
    expect(jawaban.headers.get('content-security-policy')).toBe("default-src 'self'");
  });

  it('looks into compressed documents', async () => {
    const jawaban = await tanya((_, res) => {
      res.statusCode = 403;
      res.setHeader('content-type', 'text/html; charset=utf-8');
      res.setHeader('content-encoding', 'gzip');
      res.end(gzipSync(KOSONG));
    });
    expect(jawaban.status).toBe(403);
    expect(await jawaban.text()).toBe('<h1>Pengganti 403</h1>');
  });

  it('may change 500 into 503 and says when to come back', async () => {
    const jawaban = await tanya((_, res) => {
      res.writeHead(500, { 'content-type': 'text/html' });
      res.end(KOSONG);
    });
    expect(jawaban.status).toBe(503);
    expect(jawaban.headers.get('retry-after')).toBe('5');
  });

  it.each([
    [409, 'Server Action unavailable.'],
    [400, 'Invalid Server Action request.'],
    [500, 'Internal Server Error'],
    [500, 'Internal Server Error', null],
  ])(
    'puts a page in the place of the bare sentence of the framework (%i)',
    async (status, isi, tipe: string | null = 'text/plain') => {
      const jawaban = await tanya((_, res) => {
        res.writeHead(status, tipe === null ? {} : { 'content-type': tipe });
        res.end(isi);
      });
      expect(jawaban.status).toBe(status === 500 ? 503 : status);
      expect(jawaban.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await jawaban.text()).toBe(`<h1>Pengganti ${status}</h1>`);
    },
  );

  it('gives the answer the status that the portal put into a cookie, and takes the cookie out', async () => {
    const kuki = (isi: string) => `sinergi-status=${isi}; Path=/; HttpOnly`;
    const jawab = (...semua: string[]) =>
      tanya((_, res) => {
        res.setHeader('set-cookie', semua);
        res.setHeader('content-type', 'text/html; charset=utf-8');
        res.write('<main>Form');
        res.end('ulir</main>');
      });
    const satu = await jawab('sesi=abc; Path=/', kuki('422'));
    expect([satu.status, await satu.text()]).toEqual([422, '<main>Formulir</main>']);
    expect(satu.headers.getSetCookie()).toEqual(['sesi=abc; Path=/']);
    server?.close();
    const sendiri = await jawab(kuki('503'));
    expect([sendiri.status, sendiri.headers.getSetCookie()]).toEqual([503, []]);
    server?.close();
    expect((await jawab(kuki('200'))).status).toBe(200);
  });

  it('puts a page in the place of one that does not offer the form any more', async () => {
    const jawab = (isi: string) =>
      tanya((_, res) => {
        res.setHeader('set-cookie', 'sinergi-status=409.abc-1; Path=/; HttpOnly');
        res.setHeader('content-type', 'text/html; charset=utf-8');
        res.setHeader('location', '/lain');
        res.end(isi);
      });
    for (const isi of [KOSONG, '<main>Tanpa formulir</main>', '<p data-jawaban="lain">']) {
      const hilang = await jawab(isi);
      expect([hilang.status, await hilang.text()]).toEqual([409, '<h1>Pengganti 409 abc-1</h1>']);
      expect([hilang.headers.get('location'), hilang.headers.getSetCookie()]).toEqual([null, []]);
      server?.close();
    }
    const ada = await jawab('<form><div data-jawaban="abc-1">Berubah.</div></form>');
    expect([ada.status, await ada.text()]).toEqual([
      409,
      '<form><div data-jawaban="abc-1">Berubah.</div></form>',
    ]);
  });

  it.each([
    [403, true],
    [413, true],
    [415, true],
    [405, false],
  ])(
    'puts a page in the place of the one line that refuses a sending (%i: %s)',
    async (status, ganti) => {
      const jawaban = await tanya((_, res) => {
        res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
        res.end('Ditolak.');
      });
      expect(jawaban.status).toBe(status);
      expect(await jawaban.text()).toBe(ganti ? `<h1>Pengganti ${status}</h1>` : 'Ditolak.');
    },
  );

  it('leaves whole error pages, other types and good answers alone', async () => {
    const kasus: [number, string, string][] = [
      [404, 'text/html', '<main>Tidak ditemukan</main>'],
      [404, 'text/plain', KOSONG],
      [409, 'text/plain; charset=utf-8', 'Kata portal sendiri'],
      [409, 'application/json', '{}'],
      [200, 'text/html', KOSONG],
    ];
    for (const [status, tipe, isi] of kasus) {
      const jawaban = await tanya((_, res) => {
        res.writeHead(status, { 'content-type': tipe });
        res.end(isi);
      });
      expect([jawaban.status, await jawaban.text()]).toEqual([status, isi]);
      server?.close();
    }
  });
});

it('bekukan takes scripts, their preloads and nonces out', () => {
  const html =
    '<head><link rel="preload" as="script" href="a.js" nonce="x"><link rel="stylesheet" href="a.css" nonce="x"></head><script nonce="x">alert(1)</script><p>Isi</p>';
  expect(bekukan(html)).toBe('<head><link rel="stylesheet" href="a.css"></head><p>Isi</p>');
});

it('mintaDokumen tells a navigation from data of the client router', () => {
  expect(mintaDokumen({ headers: { accept: 'text/html,*/*' } })).toBe(true);
  expect(mintaDokumen({ headers: {} })).toBe(true);
  expect(mintaDokumen({ headers: { accept: 'text/html', rsc: '1' } })).toBe(false);
  expect(mintaDokumen({ headers: { accept: 'text/x-component', 'next-action': 'a' } })).toBe(false);
});

it.each([
  [404, '/verifikasi/ABC', 'verifikasi'],
  [404, '/verifikasi/ABC?x=1', 'verifikasi'],
  [404, '/verifikasi', '404'],
  [404, '/verifikasi/ABC/tanda-tangan', '404'],
  [404, '/koperasi/x', '404'],
  [403, '/verifikasi/ABC', '403'],
  [503, '/', '503'],
  [409, '/masuk', 'formulir'],
  [400, '/masuk', 'formulir'],
])('%i of %s is answered by the page %s', (status, url, nama) => {
  expect(namaHalaman(status, url)).toBe(nama);
});

it.each([
  ['sinergi-sesi=a', '404-masuk'],
  ['lain=1; __Host-sinergi-sesi=a', '404-masuk'],
  ['bukan-sinergi-sesi=a', '404'],
  ['lain=sinergi-sesi', '404'],
])('what is not found with the cookies %s is answered by the page %s', (kuki, nama) => {
  expect(namaHalaman(404, '/koperasi/x', { kuki })).toBe(nama);
  expect(namaHalaman(403, '/koperasi/x', { kuki })).toBe('403');
});

it.each([
  [403, 'asal'],
  [413, '413'],
  [415, '415'],
])('%i for what was refused unread is answered by the page %s', (status, nama) => {
  expect(namaHalaman(status, '/masuk', { kirimanDitolak: true })).toBe(nama);
  expect(HALAMAN_GALAT).toContain(nama);
});

it('knows the methods that a page or a route may have', () => {
  expect(['GET', 'HEAD', 'POST', 'OPTIONS', 'DELETE'].every(metodeDikenal)).toBe(true);
  expect(['TRACE', 'PROPFIND', 'get', undefined].some(metodeDikenal)).toBe(false);
});
