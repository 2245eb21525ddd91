import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, so that the server starts without a build step.
import { amatiBadan, dapatDibaca } from './badan.mjs';
// @ts-expect-error plain JavaScript, so that the server starts without a build step.
import { jagaJawaban } from './halaman-galat.mjs';

const BAIK = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n';
const TIPE = 'multipart/form-data; boundary=x';

describe('dapatDibaca', () => {
  it.each([
    [BAIK, TIPE, true],
    ['--x--\r\n', TIPE, true],
    ['a=%ff%zz&==', 'application/x-www-form-urlencoded', true],
    ['[{}]', 'text/plain;charset=UTF-8', true],
    [BAIK.slice(0, 40), TIPE, false],
    [BAIK, 'multipart/form-data', false],
    [BAIK, 'multipart/form-data; boundary=y', false],
    ['["$K1"', 'text/plain', false],
    ['', 'text/plain', false],
  ])('%j sebagai %s: %s', async (badan, tipe, hasil) => {
    expect(await dapatDibaca(Buffer.from(badan), tipe)).toBe(hasil);
  });
});

let server: Server | undefined;
/** What reached the framework. */
let sampai = '';
afterEach(() => {
  server?.close();
  server = undefined;
});

/** A server that reads the whole body and then fails, as the framework does. */
async function tanya(badan: string, tipe: string, status = 500, dokumen = true): Promise<Response> {
  server = createServer((permintaan, jawaban) => {
    jagaJawaban(
      jawaban,
      dokumen ? async (kode: number) => ({ status: kode, html: `<h1>${kode}</h1>` }) : null,
      amatiBadan(permintaan),
    );
    sampai = '';
    permintaan.on('data', (potong: Buffer) => {
      sampai += potong.toString();
    });
    permintaan.on('end', () => {
      jawaban.writeHead(status, { 'content-type': 'text/plain' });
      jawaban.end('Internal Server Error');
    });
  });
  await new Promise<void>((siap) => server?.listen(0, '127.0.0.1', siap));
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    body: badan,
    headers: { 'content-type': tipe },
  });
}

/** A form with one field, as a browser sends it. */
const bagian = (nama: string, isi: string) =>
  `--x\r\nContent-Disposition: form-data; name="${nama}"\r\n\r\n${isi}\r\n--x--\r\n`;

describe('dapatDibaca, kiriman aksi', () => {
  it.each([
    ['$ACTION_2:1', '[{}]', true],
    ['$ACTION_2:1', '', false],
    ['$ACTION_2:1', '[{"nilai":{"nama":"$$100","a":["isi"]},"pesan":"$undefined"}]', true],
    ['$ACTION_2:1', '["$F99"]', false],
    ['$ACTION_2:1', '["$B1"]', false],
    ['$ACTION_2:1', '["$Q9"]', false],
    ['$ACTION_2:1', '[{"a":["$F99"]}]', false],
    ['$ACTION_2:1', 'null', false],
    ['$ACTION_2:1', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, false],
    ['$ACTION_2:1', `[{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}]`, false],
    ['$ACTION_2:0', '{"id":"7f33","bound":"$@1"}', true],
    ['$ACTION_2:0', '{"id":null}', false],
    ['$ACTION_2:0', 'null', false],
    ['$ACTION_2:0', '{"id":"7f33"}x', false],
    ['alamat', '[{', true],
  ])('formulir dengan %s=%j: %s', async (nama, isi, hasil) => {
    expect(await dapatDibaca(Buffer.from(bagian(nama, isi)), TIPE)).toBe(hasil);
  });

  it.each([
    ['[]', true],
    ['[{"a":"$$100"},"$undefined","$n12","$D2026-11-27T00:00:00.000Z"]', true],
    ['null', false],
    ['"x"', false],
    ['["$1"]', false],
    ['[{"a":["$F1"]}]', false],
    ['["$K1"]', false],
    [`[${'['.repeat(20_000)}`, false],
  ])('panggilan dengan %j: %s', async (isi, hasil) => {
    expect(await dapatDibaca(Buffer.from(isi), 'text/plain;charset=UTF-8', true)).toBe(hasil);
  });

  it('panggilan dengan bagian pertama yang rusak', async () => {
    const baca = (isi: string, panggilan: boolean) =>
      dapatDibaca(Buffer.from(bagian('0', isi)), TIPE, panggilan);
    expect(await baca('[', true)).toBe(false);
    expect(await baca('["$K1"]', true)).toBe(true);
    expect(await baca('[', false)).toBe(true);
  });
});

describe('jawaban atas badan yang rusak', () => {
  it('bukan 500 melainkan 400 dengan kata-kata, dan badannya tetap sampai utuh', async () => {
    const jawaban = await tanya('--y\r\n', TIPE);
    expect(jawaban.status).toBe(400);
    expect(await jawaban.text()).toBe('<h1>400</h1>');
    expect(sampai).toBe('--y\r\n');
    server?.close();
    // Who asked for no document gets a sentence.
    const kalimat = await tanya('--y\r\n', TIPE, 500, false);
    expect([kalimat.status, kalimat.headers.get('content-type')]).toEqual([
      400,
      'text/plain; charset=utf-8',
    ]);
    expect(await kalimat.text()).toContain('tidak dapat dibaca');
  });

  it.each([
    [500, true],
    [400, true],
    [500, false],
  ])(
    'yang terlalu panjang 413, walau kerangka menjawab %i; dengan halaman: %s',
    async (status, halaman) => {
      const badan = BAIK.replace('b', 'b'.repeat(1_048_576));
      const jawaban = await tanya(badan, TIPE, status, halaman);
      expect(jawaban.status).toBe(413);
      expect(await jawaban.text()).toMatch(halaman ? /^<h1>413<.h1>$/ : /terlalu panjang/);
      expect(sampai).toHaveLength(badan.length);
    },
  );

  it('gangguan atas badan yang utuh tetap 500; jawaban lain tidak disentuh', async () => {
    expect((await tanya(BAIK, TIPE)).status).toBe(500);
    server?.close();
    expect((await tanya('--y\r\n', TIPE, 303)).status).toBe(303);
  });
});
