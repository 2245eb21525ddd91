import { createServer } from 'node:http';
import pg from 'pg';
import { ajukan } from './polos/permohonan.mjs';
import { PERTANYAAN } from './polos/pertanyaan.mjs';

/*
 * The bare server beside which the portal is measured: Node's own HTTP, pg, and the best SQL we know by
 * hand, prepared once per connection. No sign-in, no rules, no audit of who asked.
 */

const kolam = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
kolam.on('error', () => undefined);

async function baca(permintaan) {
  const potong = [];
  for await (const satu of permintaan) potong.push(satu);
  return JSON.parse(Buffer.concat(potong).toString('utf8'));
}

async function jawaban(permintaan) {
  const { pathname, searchParams } = new URL(permintaan.url, 'http://localhost');
  const [, bagian, id] = pathname.split('/');
  if (bagian === 'permohonan') return ajukan(kolam, await baca(permintaan));
  const jawab = PERTANYAAN[id ? `${bagian}/id` : bagian];
  return jawab ? jawab(kolam, id ?? searchParams) : null;
}

createServer(async (permintaan, respons) => {
  try {
    const isi = await jawaban(permintaan);
    respons.statusCode = isi === null ? 404 : 200;
    respons.setHeader('content-type', 'application/json');
    respons.end(typeof isi === 'string' ? isi : JSON.stringify(isi));
  } catch (galat) {
    respons.statusCode = 500;
    respons.end(galat.message);
  }
}).listen(Number(process.env.PORT), '127.0.0.1');
