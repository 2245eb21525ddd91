import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { bekukan, mintaDokumen } from './halaman-galat.mjs';
import { tahanJawaban } from './tahan.mjs';

/*
 * What a visitor without an account reads needs no script: such pages are sent without any, and the same
 * document is sent again for as long as nothing was changed in the portal.
 */

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const BACAAN = new RegExp(`^/(?:|dasbor|koperasi(?:/${UUID})?)$`);
/** Forms that somebody without an account begins with; each time composed anew. */
const PINTU = ['/masuk', '/daftar'];

/**
 * How long a document is sent again at most, ms: for what changes behind the portal's back. Front page and
 * dashboard draw on summaries that are brought up to date in the background and leave no mark.
 */
const UMUR_PALING_LAMA = 2_000;
const UMUR_KOPERASI = 60_000;
/** All documents together, bytes before compression: over a thousand profiles. */
const PALING_BESAR = 64 * 1024 * 1024;

const tanpaKuki = ({ headers }) => !headers.cookie;

/**
 * True for a public page that somebody asks for of whom the portal knows nothing.
 *
 * @param {Pick<import('node:http').IncomingMessage, 'method' | 'url' | 'headers'>} permintaan
 */
export function halamanUmum(permintaan) {
  const [jalur] = (permintaan.url ?? '').split('?');
  return (
    permintaan.method === 'GET' &&
    (BACAAN.test(jalur) || PINTU.includes(jalur)) &&
    tanpaKuki(permintaan) &&
    mintaDokumen(permintaan)
  );
}

/** What the list of koperasi reads from its address; the other pages read nothing. */
export const PARAMETER_DAFTAR = [
  'cari',
  'kelurahan',
  'kecamatan',
  'jenis',
  'kategori',
  'kkmp',
  'menerima',
  'terbuka',
  'status',
  'setelah',
  'sebelum',
];

/** True for a page that is kept. With a name that it does not read it is not: such addresses have no end. */
function dapatDiulang(url) {
  const [jalur, ...sisa] = url.split('?');
  const dikenal = jalur === '/koperasi' ? PARAMETER_DAFTAR : [];
  const nama = [...new URLSearchParams(sisa.join('?')).keys()];
  return BACAAN.test(jalur) && nama.every((satu) => dikenal.includes(satu));
}

/** True for a search by text, which counts against a limit. */
const mencari = (url) =>
  new URLSearchParams(url.split('?')[1] ?? '').getAll('cari').some((kata) => kata.trim() !== '');

/**
 * Headers of the page without what belongs to one request or to scripts.
 *
 * @param {Record<string, number | string | string[] | undefined>} kepala of an answer of the framework
 */
export function kepalaUmum(kepala) {
  const sisa = { ...kepala };
  for (const nama of ['date', 'content-length', 'transfer-encoding', 'connection', 'keep-alive'])
    delete sisa[nama];
  if (sisa.link) sisa.link = String(sisa.link).replace(/;\s*nonce="[^"]*"/g, '');
  sisa['content-security-policy'] = String(sisa['content-security-policy'] ?? '')
    .replace(/script-src [^;]*/, "script-src 'none'")
    .replace(/\s'nonce-[^']*'/g, '');
  // A browser asks each time whether it is still the same; somebody who signs in gets another page.
  sisa['cache-control'] = 'private, no-cache';
  sisa.vary = [sisa.vary, 'Accept-Encoding', 'Cookie'].filter(Boolean).join(', ');
  return sisa;
}

const PEMAMPATAN = {
  br: (badan) => brotliCompressSync(badan, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (badan) => gzipSync(badan),
  identity: (badan) => badan,
};

/** The best of what the browser takes. @param {string | undefined} terima header `accept-encoding` */
export function pilihSandi(terima = '') {
  const diterima = terima
    .split(',')
    .map((satu) =>
      satu
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/),
    )
    .filter(([, bobot]) => bobot === undefined || Number(bobot) > 0)
    .map(([nama]) => nama);
  return ['br', 'gzip'].find((sandi) => diterima.includes(sandi)) ?? 'identity';
}

const umurPalingLama = (url) => (url.startsWith('/koperasi') ? UMUR_KOPERASI : UMUR_PALING_LAMA);

const besarnya = ({ badan }) => badan.get('identity').length;

function buatDokumen(html, kepala, tanda, sampai) {
  const badan = Buffer.from(bekukan(html));
  return {
    kepala: kepalaUmum(kepala),
    sidik: createHash('sha256').update(badan).digest('base64url').slice(0, 22),
    badan: new Map([['identity', badan]]),
    tanda,
    sampai,
  };
}

function badanTersandi(dokumen, sandi) {
  const ada = dokumen.badan.get(sandi);
  if (ada) return ada;
  const baru = PEMAMPATAN[sandi](dokumen.badan.get('identity'));
  dokumen.badan.set(sandi, baru);
  return baru;
}

/** Sends a document, or that the browser still has the same. */
function kirimDokumen({ terima, punya }, jawaban, dokumen, akhiri = jawaban.end.bind(jawaban)) {
  const sandi = pilihSandi(terima);
  const etag = `W/"${dokumen.sidik}"`;
  for (const nama of jawaban.getHeaderNames()) jawaban.removeHeader(nama);
  for (const [nama, nilai] of Object.entries(dokumen.kepala)) jawaban.setHeader(nama, nilai);
  jawaban.setHeader('etag', etag);
  if (punya?.split(/,\s*/).includes(etag)) {
    jawaban.statusCode = 304;
    jawaban.removeHeader('content-type');
    akhiri();
    return;
  }
  const badan = badanTersandi(dokumen, sandi);
  if (sandi !== 'identity') jawaban.setHeader('content-encoding', sandi);
  jawaban.setHeader('content-length', badan.length);
  akhiri(badan);
}

const layakBeku = (jawaban) =>
  jawaban.statusCode === 200 &&
  /^text\/html/.test(String(jawaban.getHeader('content-type') ?? '')) &&
  jawaban.getHeader('set-cookie') === undefined;

/** What decides how a document is sent; the framework is then asked for the plain one. */
const caraTerima = ({ headers }) => ({
  terima: headers['accept-encoding'],
  punya: headers['if-none-match'],
});

/**
 * Keeps the public pages of one server.
 *
 * @param {{
 *   bacaTanda: () => Promise<string | null>,
 *   hitungCari: (permintaan: import('node:http').IncomingMessage) => Promise<number>,
 *   kini?: () => number,
 *   palingBesar?: number,
 * }} sarana `bacaTanda` reads the mark of the newest change and of the day, the same as long as nothing was
 *   changed, null where it cannot be told; `hitungCari` counts a search that is answered without the framework,
 *   and gives the seconds to wait, 0 for none
 */
export function buatHalamanPublik({
  bacaTanda,
  hitungCari,
  kini = Date.now,
  palingBesar = PALING_BESAR,
}) {
  const simpanan = new Map();
  let besar = 0;
  const disusun = new Map();

  function simpan(url, dokumen) {
    buang(url);
    simpanan.set(url, dokumen);
    besar += besarnya(dokumen);
    for (const tertua of simpanan.keys()) {
      if (besar <= palingBesar) break;
      buang(tertua);
    }
  }

  function buang(url) {
    const dokumen = simpanan.get(url);
    if (!dokumen) return;
    besar -= besarnya(dokumen);
    simpanan.delete(url);
  }

  const berlaku = (dokumen, tanda) =>
    dokumen !== undefined && dokumen.tanda === tanda && kini() < dokumen.sampai;

  async function tandaKini() {
    try {
      return await bacaTanda();
    } catch {
      return null;
    }
  }

  async function bolehDicari(permintaan) {
    try {
      return (await hitungCari(permintaan)) === 0;
    } catch {
      return false;
    }
  }

  /** Lets the framework write the page, sends it frozen, and keeps it. */
  function susun(permintaan, jawaban, tanda, lanjut) {
    let selesai;
    const janji = new Promise((lepas) => {
      selesai = lepas;
    });
    const { url } = permintaan;
    const sampai = kini() + umurPalingLama(url);
    if (tanda !== null) disusun.set(url, { tanda, janji });
    const lepaskan = () => {
      if (disusun.get(url)?.janji === janji) disusun.delete(url);
      selesai();
    };
    jawaban.once('close', lepaskan);
    const tentang = caraTerima(permintaan);
    // Compressed here, once.
    permintaan.headers['accept-encoding'] = 'identity';
    tahanJawaban(
      jawaban,
      () => layakBeku(jawaban),
      async (badan, akhiri) => {
        const dokumen = buatDokumen(badan.toString('utf8'), jawaban.getHeaders(), tanda, sampai);
        if (tanda !== null) simpan(url, dokumen);
        lepaskan();
        kirimDokumen(tentang, jawaban, dokumen, akhiri);
      },
    );
    lanjut();
  }

  /**
   * Answers a public page.
   *
   * @param {() => void} lanjut lets the framework answer
   */
  return async function layaniUmum(permintaan, jawaban, lanjut) {
    const { url } = permintaan;
    const tanda = dapatDiulang(url) ? await tandaKini() : null;
    // Others who ask for the page while it is being written wait for it.
    if (tanda !== null && !berlaku(simpanan.get(url), tanda)) {
      const sedang = disusun.get(url);
      if (sedang?.tanda === tanda) await sedang.janji;
    }
    const dokumen = simpanan.get(url);
    if (tanda !== null && berlaku(dokumen, tanda)) {
      // Over the limit the framework answers, which knows what to say.
      if (mencari(url) && !(await bolehDicari(permintaan))) {
        susun(permintaan, jawaban, null, lanjut);
        return;
      }
      kirimDokumen(caraTerima(permintaan), jawaban, dokumen);
      return;
    }
    susun(permintaan, jawaban, tanda, lanjut);
  };
}
