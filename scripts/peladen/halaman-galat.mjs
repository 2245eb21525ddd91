import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { ambilStatus } from './status-titipan.mjs';
import { tahanJawaban } from './tahan.mjs';

/*
 * When a page calls notFound() or forbidden(), or throws, Next.js answers with the right status and an
 * empty document that only JavaScript fills. Here such a document is replaced by a whole one, so that
 * the page helps people on without JavaScript too. The same for a page that was to answer a form and does
 * not offer that form any more: what was said and typed would be lost.
 */

/**
 * Error pages under /galat: one for each status, one for what a signed-in person did not find, one for codes of
 * certificates that do not exist, one for a form that the portal no longer knows, and one for what was sent from
 * another site.
 */
export const HALAMAN_GALAT = [
  '400',
  '403',
  '404',
  '404-masuk',
  '405',
  '413',
  '415',
  '500',
  '503',
  'asal',
  'formulir',
  'verifikasi',
];

/** With what the portal refuses what is sent to a page, in one line, before anybody reads it (proxy.ts). */
const KIRIMAN_DITOLAK = [403, 413, 415];

/** Methods that a page or a route may know; others are no request that the framework can read. */
const METODE = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
export const METODE_HALAMAN = 'GET, HEAD, POST, OPTIONS';

/** @param {string | undefined} metode */
export const metodeDikenal = (metode) => METODE.has(metode ?? '');

/** What the framework says, in bare English text, to a form of an older build or of no build at all. */
const FORMULIR_TAK_DIKENAL = [400, 409];

/** The cookie of a session, `namaKuki` of the portal; whether the session still runs is not asked. */
const KUKI_SESI = /(?:^|;\s*)(?:__Host-)?sinergi-sesi=/;

/**
 * Which of them answers.
 *
 * @param {number} status
 * @param {string} url path and query that were asked for
 * @param {{ kuki?: string, kirimanDitolak?: boolean }} [tentang] the header `cookie`; whether what was sent was
 *   refused before anybody read it
 */
export function namaHalaman(status, url, { kuki = '', kirimanDitolak = false } = {}) {
  if (kirimanDitolak) return status === 403 ? 'asal' : String(status);
  if (FORMULIR_TAK_DIKENAL.includes(status)) return 'formulir';
  if (status !== 404) return String(status);
  if (/^\/verifikasi\/[^/?]+\/?(\?|$)/.test(url)) return 'verifikasi';
  return KUKI_SESI.test(kuki) ? '404-masuk' : '404';
}

/** Mark of the empty document. */
const KOSONG = 'id="__next_error__"';

/**
 * Takes out what belongs to one request or needs JavaScript: scripts, preloads of them, nonces.
 *
 * @param {string} html a document of our own
 */
export function bekukan(html) {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/gi, '')
    .replace(/\snonce="[^"]*"/gi, '');
}

/** @param {string | undefined} sandi content-encoding */
function bukaBadan(badan, sandi) {
  if (sandi === 'gzip') return gunzipSync(badan);
  if (sandi === 'br') return brotliDecompressSync(badan);
  if (sandi === 'deflate') return inflateSync(badan);
  return badan;
}

/** True for a document asked for by a browser's navigation, not for data of the client router. */
export function mintaDokumen({ headers }) {
  return (
    !headers.rsc && !headers['next-action'] && /text\/html|\*\/\*/.test(headers.accept ?? '*/*')
  );
}

/** True for somebody who reads pages; a program that takes anything gets the one line. */
export const mintaHalaman = ({ headers }) => /text\/html/.test(headers.accept ?? '');

const berupaDokumen = (jawaban) =>
  /text\/html/.test(String(jawaban.getHeader('content-type') ?? ''));

/**
 * The framework's own sentence has no charset, or names no type at all where it fails itself; what the portal
 * says has both.
 */
function kalimatKerangka(jawaban) {
  const tipe = String(jawaban.getHeader('content-type') ?? '').toLowerCase();
  if (jawaban.statusCode === 500) return tipe === 'text/plain' || tipe === '';
  return FORMULIR_TAK_DIKENAL.includes(jawaban.statusCode) && tipe === 'text/plain';
}

/** The portal's own one line to somebody whose sending it refuses unread. */
const kirimanDitolak = (jawaban) =>
  KIRIMAN_DITOLAK.includes(jawaban.statusCode) &&
  /^text\/plain;/i.test(String(jawaban.getHeader('content-type') ?? ''));

/**
 * Holds an error document back until it is complete, and lets `ganti` put another in its place. A fault
 * that a broken body caused becomes 400, one that was too long 413.
 *
 * @param {import('node:http').ServerResponse} jawaban
 * @param {((status: number, tentang: { kirimanDitolak: boolean, tanda: string | null }) =>
 *   Promise<{ status: number, html: string } | null>) | null} ganti null when no document was asked for; its
 *   answer is null where what was written stays. `tanda` is the mark of a form that was refused and is not on
 *   the page
 * @param {() => Promise<400 | 413 | null>} [badanRusak] with which status to refuse what was sent, where that could
 *   not be read
 */
export function jagaJawaban(jawaban, ganti, badanRusak) {
  let jawabanFormulir = null;
  const tahanIni = () =>
    (ganti !== null && Boolean(jawabanFormulir?.tanda) && berupaDokumen(jawaban)) ||
    (jawaban.statusCode === 500 && badanRusak !== undefined) ||
    (ganti !== null &&
      (([403, 404, 500].includes(jawaban.statusCode) && berupaDokumen(jawaban)) ||
        kalimatKerangka(jawaban) ||
        kirimanDitolak(jawaban)));
  tahanJawaban(
    jawaban,
    tahanIni,
    (badan, akhiri) =>
      kirim(jawaban, akhiri, badan, { ganti, badanRusak, tanda: jawabanFormulir?.tanda }),
    (satu) => {
      jawabanFormulir ??= ambilStatus(satu);
      return jawabanFormulir?.status ?? satu.statusCode;
    },
  );
}

const SEBAB = {
  400: 'Kiriman ini tidak dapat dibaca. Muat ulang halamannya, lalu kirim lagi.',
  413: 'Kiriman ini terlalu panjang. Kembali, lalu pendekkan tulisannya.',
};

/** Puts another body in the place of the one that was written. */
function gantiBadan(jawaban, tipe, isi) {
  for (const nama of [
    'content-encoding',
    'etag',
    'transfer-encoding',
    'link',
    'location',
    'refresh',
  ])
    jawaban.removeHeader(nama);
  const badan = Buffer.from(isi);
  jawaban.setHeader('content-type', `${tipe}; charset=utf-8`);
  jawaban.setHeader('content-length', badan.length);
  return badan;
}

/** What the framework could not read it answers as a fault of its own, or as a form that it does not know. */
async function statusRusak(jawaban, badanRusak) {
  if (jawaban.statusCode === 500) return (await badanRusak?.()) ?? null;
  return kalimatKerangka(jawaban) && (await badanRusak?.()) === 413 ? 413 : null;
}

async function kirim(jawaban, akhiri, badan, { ganti, badanRusak, tanda }) {
  const kerangka = kalimatKerangka(jawaban);
  const rusak = await statusRusak(jawaban, badanRusak);
  if (rusak) jawaban.statusCode = rusak;
  const sandi = jawaban.getHeader('content-encoding');
  const isi = berupaDokumen(jawaban) ? bukaBadan(badan, sandi) : null;
  const kosong = isi?.includes(KOSONG) ?? false;
  // components/form/isi-formulir.tsx draws the mark with the answer.
  const formulirHilang = Boolean(tanda && isi && !isi.includes(`data-jawaban="${tanda}"`));
  const ditolak = kirimanDitolak(jawaban);
  const baru =
    ganti && (kosong || kerangka || ditolak || formulirHilang)
      ? await ganti(jawaban.statusCode, {
          kirimanDitolak: ditolak,
          tanda: formulirHilang ? tanda : null,
        })
      : null;
  if (!baru) {
    akhiri(rusak && kerangka ? gantiBadan(jawaban, 'text/plain', SEBAB[rusak]) : badan);
    return;
  }
  jawaban.statusCode = baru.status;
  if (baru.status === 503) jawaban.setHeader('retry-after', '5');
  akhiri(gantiBadan(jawaban, 'text/html', baru.html));
}
