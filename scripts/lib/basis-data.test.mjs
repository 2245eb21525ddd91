import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { periksaServerLuar } from './basis-data.mjs';
import { GalatPengguna } from './galat.mjs';

/* An external PostgreSQL of any version: a server that speaks just enough of its protocol. */

const pesan = (jenis, ...isi) => {
  const badan = Buffer.concat(isi);
  const panjang = Buffer.alloc(4);
  panjang.writeInt32BE(badan.length + 4);
  return Buffer.concat([Buffer.from(jenis), panjang, badan]);
};
const dua = (n) => Buffer.from([n >> 8, n & 255]);
const empat = (n) => Buffer.concat([dua(n >> 16), dua(n & 65_535)]);
const teks = (isi) => Buffer.from(`${isi}\0`);
const SIAP = pesan('Z', Buffer.from('I'));

/** One column: its name, and the type that tells a number from a text. */
const kolom = (nama, tipe) =>
  Buffer.concat([teks(nama), empat(0), dua(0), empat(tipe), dua(4), empat(0), dua(0)]);
const nilai = (isi) => Buffer.concat([empat(Buffer.byteLength(isi)), Buffer.from(isi)]);

function jawaban(versi) {
  return Buffer.concat([
    pesan('T', dua(2), kolom('utama', 23), kolom('penuh', 25)),
    pesan('D', dua(2), nilai(versi.split('.')[0]), nilai(versi)),
    pesan('C', teks('SELECT 1')),
    SIAP,
  ]);
}

const SALAH_SANDI = pesan('E', teks('SFATAL'), teks('C28P01'), teks('Mditolak'), Buffer.from([0]));

let server;
afterEach(() => server?.close());

async function nyalakan({ versi, tolak }) {
  server = createServer((soket) => {
    soket.on('error', () => undefined);
    soket.once('data', () => {
      if (tolak) return soket.end(tolak);
      soket.write(Buffer.concat([pesan('R', empat(0)), SIAP]));
      soket.on('data', (isi) => isi[0] === 81 && soket.write(jawaban(versi)));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `postgresql://app:sandi-rahasia@127.0.0.1:${server.address().port}/sinergi`;
}

async function keluhan(url) {
  const galat = await periksaServerLuar('DATABASE_URL', url).catch((satu) => satu);
  expect(galat).toBeInstanceOf(GalatPengguna);
  expect(galat.message).not.toContain('sandi-rahasia');
  return galat.message;
}

describe('periksaServerLuar', () => {
  it.each(['15.0', '16.4', '18.1'])('PostgreSQL %s diterima', async (versi) => {
    expect(await periksaServerLuar('DATABASE_URL', await nyalakan({ versi }))).toBe(versi);
  });

  it.each(['14.20', '9.6.24'])('PostgreSQL %s ditolak dengan kalimat', async (versi) => {
    expect(await keluhan(await nyalakan({ versi }))).toBe(
      `PostgreSQL pada DATABASE_URL versi ${versi}. Portal ini memerlukan versi 15 atau lebih baru.`,
    );
  });

  it('sandi yang salah dan server yang tidak ada disebut, tanpa mengulang sandinya', async () => {
    const url = await nyalakan({ tolak: SALAH_SANDI });
    expect(await keluhan(url)).toMatch(
      /^Basis data pada DATABASE_URL \(127\.0\.0\.1:\d+\/sinergi\) .*: nama atau sandinya salah\.$/,
    );
    server.close();
    await once(server, 'close');
    expect(await keluhan(url)).toContain('tidak ada server yang menjawab di sana');
  });
});
