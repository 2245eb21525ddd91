import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { saringPublikSchema } from '@/lib/koperasi/publik/schema';
// @ts-expect-error plain JavaScript, so that the server starts without a build step.
import { jagaJawaban } from './halaman-galat.mjs';
import {
  buatHalamanPublik,
  halamanUmum,
  kepalaUmum,
  PARAMETER_DAFTAR,
  pilihSandi,
  // @ts-expect-error plain JavaScript, so that the server starts without a build step.
} from './halaman-publik.mjs';

const ID = '0199f0aa-1111-7222-8333-444455556666';
const CSP =
  "default-src 'self'; script-src 'self' 'nonce-abc' 'strict-dynamic'; style-src-elem 'self' 'nonce-abc'";
const minta = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  ({ url, headers, method }) as unknown as IncomingMessage;

describe('halamanUmum', () => {
  it.each([
    '/',
    '/dasbor',
    '/koperasi',
    '/koperasi?jenis=KSP',
    '/koperasi?cari=a',
    '/masuk?lanjut=%2Fportal',
    '/daftar',
    `/koperasi/${ID}`,
  ])('%s is one', (url) => expect(halamanUmum(minta(url))).toBe(true));
  it.each([
    ['another page', minta('/simulasi')],
    ['a page below one', minta('/daftar/periksa-surel')],
    ['a page of somebody signed in', minta('/portal')],
    ['an address that only begins like one', minta('/koperasi/abc')],
    ['somebody with a cookie', minta('/', { cookie: 'sinergi-sesi=1' })],
    ['what is sent', minta('/', {}, 'POST')],
    ['a call of an action', minta('/', { 'next-action': 'x' })],
    ["data of the framework's router", minta('/', { rsc: '1' })],
  ])('%s is none', (_, satu) => expect(halamanUmum(satu)).toBe(false));
});

describe('kepalaUmum', () => {
  it('allows no script at all and takes no nonce along', () => {
    const kepala = kepalaUmum({
      'content-security-policy': CSP,
      link: '</a.css>; rel=preload; as="style"; nonce="abc"',
      'x-frame-options': 'DENY',
      'content-length': 10,
    });
    expect(kepala['content-security-policy']).toBe(
      "default-src 'self'; script-src 'none'; style-src-elem 'self'",
    );
    expect(kepala.link).toBe('</a.css>; rel=preload; as="style"');
    expect(kepala['x-frame-options']).toBe('DENY');
    expect(JSON.stringify(kepala)).not.toContain('abc');
    expect(kepala).not.toHaveProperty('content-length');
  });
});

describe('pilihSandi', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['deflate', 'identity'],
    [undefined, 'identity'],
  ])('%s: %s', (terima, sandi) => expect(pilihSandi(terima)).toBe(sandi));
});

const servers: Server[] = [];
afterEach(() => {
  for (const satu of servers.splice(0)) satu.close();
});

/** A framework that counts how often it wrote a page. */
async function layanan({
  tulis,
  palingBesar,
}: {
  tulis?: RequestListener;
  palingBesar?: number;
} = {}) {
  const keadaan = {
    tanda: 'a' as string | null,
    kini: 0,
    ditulis: 0,
    dicari: 0,
    tunggu: 0,
    kapan: Promise.resolve(),
  };
  const layaniUmum = buatHalamanPublik({
    bacaTanda: async () => {
      if (keadaan.tanda === 'putus') throw new Error('putus');
      return keadaan.tanda;
    },
    hitungCari: async () => {
      keadaan.dicari += 1;
      return keadaan.tunggu;
    },
    kini: () => keadaan.kini,
    palingBesar,
  });
  const bawaan: RequestListener = async (_, res) => {
    await keadaan.kapan;
    res.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CSP,
    });
    res.write(`<p nonce="abc">tulisan ${keadaan.ditulis}</p>`);
    res.end('<script nonce="abc">jalan()</script>');
  };
  const server = createServer((req, res) => {
    layaniUmum(req, res, () => {
      keadaan.ditulis += 1;
      jagaJawaban(res, async (status: number) => ({ status, html: `<h1>Galat ${status}</h1>` }));
      (tulis ?? bawaan)(req, res);
    });
  });
  servers.push(server);
  await new Promise<void>((siap) => server.listen(0, '127.0.0.1', siap));
  const alamat = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ambil = (jalur = '/dasbor', headers: Record<string, string> = {}) =>
    fetch(alamat + jalur, { headers });
  return { keadaan, ambil };
}

describe('buatHalamanPublik', () => {
  it('sends the page without scripts and nonces, compressed as the browser likes', async () => {
    const { ambil } = await layanan();
    for (const sandi of ['br', 'gzip', 'identity']) {
      const jawaban = await ambil('/dasbor', { 'accept-encoding': sandi });
      expect(jawaban.headers.get('content-encoding')).toBe(sandi === 'identity' ? null : sandi);
      expect(await jawaban.text()).toBe('<p>tulisan 1</p>');
      expect(jawaban.headers.get('content-security-policy')).toContain("script-src 'none'");
      expect(jawaban.headers.get('vary')).toContain('Cookie');
    }
  });

  it('writes a page once as long as nothing changes, each address by itself', async () => {
    const { ambil, keadaan } = await layanan();
    for (const jalur of ['/', '/', '/koperasi?jenis=KSP', '/koperasi?jenis=KSP', '/koperasi'])
      await ambil(jalur);
    expect(keadaan.ditulis).toBe(3);
  });

  it('keeps nothing that was asked for with a name the page does not read', async () => {
    const tulis: RequestListener = (req, res) => {
      res.writeHead(200, { 'content-type': 'text/html' });
      res.end(`<p>${req.url}</p>`);
    };
    const { ambil, keadaan } = await layanan({ tulis });
    const isi = async (jalur: string) => (await ambil(jalur)).text();
    const biasa = ['/', '/dasbor', '/koperasi', '/koperasi?jenis=KSP&setelah=a', `/koperasi/${ID}`];
    for (const jalur of biasa) await ambil(jalur);
    // More than are kept: they would have pushed out the others.
    for (let ke = 0; ke < 320; ke += 1) await ambil(`/koperasi?tidakAda${ke}=1`);
    expect(keadaan.ditulis).toBe(biasa.length + 320);
    for (const jalur of biasa) expect(await isi(jalur)).toBe(`<p>${jalur}</p>`);
    expect(keadaan.ditulis).toBe(biasa.length + 320);
    for (const jalur of ['/?jenis=KSP', '/koperasi?jenis=KSP&tidakAda=1', '/koperasi?a?jenis=KSP'])
      for (let ke = 0; ke < 2; ke += 1) expect(await isi(jalur)).toBe(`<p>${jalur}</p>`);
    expect(keadaan.ditulis).toBe(biasa.length + 320 + 6);
  });

  it('knows what the list reads', () => {
    expect(PARAMETER_DAFTAR).toEqual(Object.keys(saringPublikSchema.shape));
  });

  it('writes it anew after a change, and after two seconds in any case', async () => {
    const { ambil, keadaan } = await layanan();
    await ambil();
    keadaan.tanda = 'b';
    expect(await (await ambil()).text()).toBe('<p>tulisan 2</p>');
    keadaan.kini = 1_999;
    expect(await (await ambil()).text()).toBe('<p>tulisan 2</p>');
    keadaan.kini = 2_000;
    expect(await (await ambil()).text()).toBe('<p>tulisan 3</p>');
  });

  it('keeps what is told of koperasi for a minute, and nothing past a change', async () => {
    const { ambil, keadaan } = await layanan();
    const profil = '/koperasi/019ad2f0-0000-7000-8000-000000000001';
    for (const jalur of [profil, '/koperasi?jenis=KSP']) {
      const sebelum = keadaan.ditulis;
      keadaan.kini = 0;
      await ambil(jalur);
      keadaan.kini = 59_999;
      await ambil(jalur);
      expect(keadaan.ditulis).toBe(sebelum + 1);
      keadaan.kini = 60_000;
      await ambil(jalur);
      expect(keadaan.ditulis).toBe(sebelum + 2);
    }
    keadaan.tanda = 'b';
    expect(await (await ambil(profil)).text()).toBe('<p>tulisan 5</p>');
  });

  it('forgets the oldest documents where all together become too large', async () => {
    const { ambil, keadaan } = await layanan({ palingBesar: 40 });
    for (const cari of ['a', 'b', 'c', 'b', 'c']) await ambil(`/koperasi?jenis=${cari}`);
    expect(keadaan.ditulis).toBe(3);
    await ambil('/koperasi?jenis=a');
    expect(keadaan.ditulis).toBe(4);
  });

  it('a change while the page is being written makes it stale', async () => {
    const { ambil, keadaan } = await layanan();
    let lanjut = () => {};
    keadaan.kapan = new Promise((lepas) => {
      lanjut = lepas;
    });
    const pertama = ambil();
    await expect.poll(() => keadaan.ditulis).toBe(1);
    keadaan.tanda = 'b';
    const kedua = ambil();
    await expect.poll(() => keadaan.ditulis).toBe(2);
    lanjut();
    await Promise.all([pertama, kedua]);
    await ambil();
    expect(keadaan.ditulis).toBeLessThanOrEqual(3);
    keadaan.tanda = 'c';
    const sebelum = keadaan.ditulis;
    await ambil();
    expect(keadaan.ditulis).toBe(sebelum + 1);
  });

  it('fifty at once wait for one', async () => {
    const { ambil, keadaan } = await layanan();
    const semua = await Promise.all(Array.from({ length: 50 }, () => ambil()));
    const isi = await Promise.all(semua.map((satu) => satu.text()));
    expect(new Set(isi)).toEqual(new Set(['<p>tulisan 1</p>']));
    expect(keadaan.ditulis).toBe(1);
  });

  it('a search by text counts once each time, whoever answers; over its limit the framework does', async () => {
    const { ambil, keadaan } = await layanan();
    for (const jalur of [
      '/koperasi?cari=a',
      '/koperasi?cari=a',
      '/koperasi?c%61ri=a',
      '/koperasi?c%61ri=a',
    ])
      expect(await (await ambil(jalur)).text()).not.toContain('script');
    // The framework counts what it writes itself.
    expect([keadaan.ditulis, keadaan.dicari]).toEqual([2, 2]);
    for (let ke = 0; ke < 2; ke += 1) await ambil('/koperasi?cari=+&jenis=KSP');
    expect([keadaan.ditulis, keadaan.dicari]).toEqual([3, 2]);
    keadaan.tunggu = 30;
    for (let ke = 0; ke < 2; ke += 1) await ambil('/koperasi?cari=a');
    expect(keadaan.ditulis).toBe(5);
  });

  it('a form is composed anew for each who begins with it', async () => {
    const { ambil, keadaan } = await layanan();
    for (const jalur of ['/masuk', '/masuk', '/daftar', '/daftar'])
      expect(await (await ambil(jalur)).text()).not.toContain('script');
    expect(keadaan.ditulis).toBe(4);
  });

  it('says that the browser still has the same, until it has not', async () => {
    const { ambil, keadaan } = await layanan();
    const etag = (await ambil()).headers.get('etag') ?? '';
    const lagi = await ambil('/dasbor', { 'if-none-match': etag });
    expect([lagi.status, await lagi.text()]).toEqual([304, '']);
    keadaan.tanda = 'b';
    expect((await ambil('/dasbor', { 'if-none-match': etag })).status).toBe(200);
  });

  it('keeps nothing while the mark cannot be read', async () => {
    const { ambil, keadaan } = await layanan();
    for (const tanda of ['putus', null]) {
      keadaan.tanda = tanda;
      await ambil();
      await ambil();
    }
    expect(keadaan.ditulis).toBe(4);
  });

  it.each([404, 500])('leaves %i to the error pages and does not keep it', async (status) => {
    const { ambil, keadaan } = await layanan({
      tulis: (_, res) => {
        res.writeHead(status, { 'content-type': 'text/html' });
        res.end('<html id="__next_error__"></html>');
      },
    });
    for (let ke = 0; ke < 2; ke += 1) {
      const jawaban = await ambil();
      expect([jawaban.status, await jawaban.text()]).toEqual([status, `<h1>Galat ${status}</h1>`]);
    }
    expect(keadaan.ditulis).toBe(2);
  });

  it('leaves redirections, and what sets a cookie, as they are', async () => {
    const tulis: RequestListener = (req, res) => {
      if (req.url === '/') res.setHeader('set-cookie', 'a=1');
      res.writeHead(req.url === '/' ? 200 : 307, { 'content-type': 'text/html', location: '/x' });
      res.end('<script>jalan()</script>');
    };
    const { ambil, keadaan } = await layanan({ tulis });
    for (const jalur of ['/', '/']) {
      const jawaban = await ambil(jalur);
      expect(await jawaban.text()).toContain('<script>');
      expect(jawaban.headers.get('set-cookie')).toBe('a=1');
    }
    expect(keadaan.ditulis).toBe(2);
  });
});
