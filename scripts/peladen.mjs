import { createServer } from 'node:http';
import next from 'next';
import { amatiBadan } from './peladen/badan.mjs';
import { mulaiCatatan, serahkanKonsol } from './peladen/catatan.mjs';
import {
  bekukan,
  HALAMAN_GALAT,
  jagaJawaban,
  METODE_HALAMAN,
  metodeDikenal,
  mintaDokumen,
  mintaHalaman,
  namaHalaman,
} from './peladen/halaman-galat.mjs';
import { buatHalamanPublik, halamanUmum } from './peladen/halaman-publik.mjs';
import { catatSambungan, KEPALA_SAMBUNGAN } from './peladen/sambungan.mjs';

/*
 * The production web server: Next.js behind a thin layer that refuses addresses it cannot read, gives
 * error pages a body, and keeps public pages. Usage: node scripts/peladen.mjs <host> <port>
 */

const [host = '127.0.0.1', portTeks = '3000'] = process.argv.slice(2);
const port = Number(portTeks);
const tujuan = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
const alamat = `http://${tujuan.includes(':') ? `[${tujuan}]` : tujuan}:${port}`;

/*
 * An action that redirects is answered with the page it leads to, which the framework fetches from itself. Left to
 * itself it takes the address that the visitor sees: behind a proxy that ends TLS it would speak TLS to this server.
 */
process.env.__NEXT_PRIVATE_ORIGIN = alamat;

const app = next({ dev: false, hostname: host, port });
const layani = app.getRequestHandler();

/** What the portal, in this very process, lends (lib/platform/lapisan-web.ts). */
const portal = () => globalThis[Symbol.for('sinergi.lapisan-web')];
serahkanKonsol(console, portal);
const layaniUmum = buatHalamanPublik({
  bacaTanda: async () => (await portal()?.tandaPerubahan()) ?? null,
  hitungCari: ({ headers }) =>
    portal().hitungCari({
      terusan: headers['x-forwarded-for'] ?? null,
      sambungan: headers[KEPALA_SAMBUNGAN] || null,
    }),
});

/** Whole error pages by code, read once from our own pages. */
const halaman = new Map();

async function bacaHalaman() {
  for (const kode of HALAMAN_GALAT) {
    const jawaban = await fetch(`${alamat}/galat/${kode}`, { headers: { accept: 'text/html' } });
    if (jawaban.ok) halaman.set(kode, bekukan(await jawaban.text()));
  }
}

async function basisDataPutus() {
  try {
    const jawaban = await fetch(`${alamat}/api/health`, { signal: AbortSignal.timeout(8_000) });
    return jawaban.status === 503;
  } catch {
    return true;
  }
}

/** The page that says what was refused and typed; read from our own, which finds it under the mark. */
async function halamanKiriman(tanda) {
  try {
    const jawaban = await fetch(`${alamat}/galat/kiriman`, {
      headers: { accept: 'text/html', 'x-kiriman-tertolak': tanda },
    });
    return jawaban.ok ? bekukan(await jawaban.text()) : null;
  } catch {
    return null;
  }
}

async function pengganti(status, permintaan, { kirimanDitolak: satuBaris, tanda, putus }) {
  const tertolak = tanda && (await halamanKiriman(tanda));
  if (tertolak) return { status, html: tertolak };
  const alamatDiminta = permintaan.url ?? '/';
  const membuka = permintaan.method === 'GET';
  if (satuBaris) {
    if (!mintaHalaman(permintaan)) return null;
    // Sent to a route under /api/, and whatever hands out nothing for another reason: in its own words; but a
    // form of a page without script may be sent there, and grow too long.
    if (membuka ? status !== 403 : alamatDiminta.startsWith('/api/') && status !== 413) return null;
  }
  const kirimanDitolak = satuBaris && !membuka;
  const kini = status === 500 && (putus || (await basisDataPutus())) ? 503 : status;
  const html = halaman.get(
    namaHalaman(kini, alamatDiminta, { kirimanDitolak, kuki: permintaan.headers.cookie }),
  );
  return html ? { status: kini, html } : null;
}

function dapatDibaca(url) {
  try {
    decodeURIComponent(url.split('?')[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

/** Answers without asking the framework, which would fail. */
function jawabSendiri(jawaban, status, kalimat, kepala = {}) {
  jawaban.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'content-security-policy':
      "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    ...kepala,
  });
  jawaban.end(halaman.get(String(status)) ?? kalimat);
}

const server = createServer((permintaan, jawaban) => {
  catatSambungan(permintaan);
  if (!metodeDikenal(permintaan.method)) {
    jawabSendiri(jawaban, 405, 'Cara meminta ini tidak dikenal.', { allow: METODE_HALAMAN });
    return;
  }
  if (!dapatDibaca(permintaan.url ?? '/')) {
    jawabSendiri(jawaban, 400, 'Alamat ini tidak dapat dibaca.');
    return;
  }
  const badanRusak = permintaan.method === 'POST' ? amatiBadan(permintaan) : undefined;
  const lanjut = () => {
    const catatan = mulaiCatatan(permintaan);
    const ganti = mintaDokumen(permintaan)
      ? (status, tentang) => pengganti(status, permintaan, { ...tentang, putus: catatan.putus })
      : null;
    if (ganti || badanRusak) jagaJawaban(jawaban, ganti, badanRusak);
    catatan.jalankan(() => layani(permintaan, jawaban));
  };
  if (halamanUmum(permintaan)) layaniUmum(permintaan, jawaban, lanjut);
  else lanjut();
});
// A slow sender holds a connection no longer than this.
server.requestTimeout = 60_000;
server.headersTimeout = 20_000;

await app.prepare();
server.listen(port, host, async () => {
  try {
    await bacaHalaman();
  } catch {
    // Without them the framework's own documents are sent.
  }
  // The portal, and its log, are there from the first request on.
  console.info('server web melayani');
});

let berhenti = false;
for (const sinyal of ['SIGTERM', 'SIGINT']) {
  process.on(sinyal, () => {
    if (berhenti) return;
    berhenti = true;
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    // Whoever is still being answered gets a few seconds.
    setTimeout(() => process.exit(0), 8_000).unref();
  });
}
