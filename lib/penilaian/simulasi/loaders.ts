import 'server-only';
import { wewenangPublik } from '@/lib/platform/auth/wewenang';
import { uraiJsonPersis } from '@/lib/platform/json-persis';
import { type JenisBatas, tungguLaju } from '@/lib/platform/laju';
import { catatGalat } from '@/lib/platform/log';
import { permintaan } from '@/lib/platform/permintaan';
import { daftarHimpunanBerlaku, himpunanBerlaku } from '../himpunan/reads';
import { bacaMasukan } from '../mesin/masukan/rules';
import { hitungKertasKerja } from '../mesin/rules';
import { jawabanSimulasi, ringkasHimpunan } from './rules';
import type { GalatApi } from './types';

/*
 * The open API of the health assessment. It reads no cookie and stores nothing, so any page and program
 * may call it; only the rate is limited.
 */

/** A full worksheet with two book years has a fifth of it. */
const BADAN_MAKS = 128 * 1024;

const KEPALA = {
  'content-type': 'application/json; charset=utf-8',
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
};

const jawab = (status: number, isi: unknown, kepala: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(isi), {
    status,
    headers: { ...KEPALA, 'cache-control': 'no-store', ...kepala },
  });

const galat = (
  status: number,
  daftar: readonly GalatApi[],
  kepala: Record<string, string> = {},
): Response => jawab(status, { galat: daftar }, kepala);

/** Answers faults of the program without telling anything of it. */
async function jaga(tempat: string, jalankan: () => Promise<Response>): Promise<Response> {
  try {
    return await jalankan();
  } catch (sebab) {
    const nomor = catatGalat(sebab, tempat);
    return galat(500, [{ di: '', pesan: `Ada gangguan di server. Nomor acuan: ${nomor}.` }]);
  }
}

async function tertahan(jenis: JenisBatas, ip: string): Promise<Response | null> {
  const detik = await tungguLaju(jenis, ip);
  return detik === 0
    ? null
    : galat(429, [{ di: '', pesan: `Terlalu sering. Coba lagi dalam ${detik} detik.` }], {
        'retry-after': String(detik),
      });
}

/** The body as text; null when it is longer than allowed, whatever was declared. */
async function bacaBadan(masuk: Request): Promise<string | null> {
  if (Number(masuk.headers.get('content-length') ?? '0') > BADAN_MAKS) return null;
  const potongan: Uint8Array[] = [];
  let panjang = 0;
  const pembaca = masuk.body?.getReader();
  while (pembaca) {
    const { done, value } = await pembaca.read();
    if (done) break;
    panjang += value.byteLength;
    if (panjang > BADAN_MAKS) {
      await pembaca.cancel();
      return null;
    }
    potongan.push(value);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(potongan));
}

const BENTUK = 'Isi permintaan harus objek JSON.';

function uraikan(badan: string): Record<string, unknown> | null {
  try {
    const isi = uraiJsonPersis(badan);
    return typeof isi === 'object' && isi !== null && !Array.isArray(isi)
      ? (isi as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

async function hitung(badan: string, permintaanId: string): Promise<Response> {
  const isi = uraikan(badan);
  if (!isi) return galat(400, [{ di: '', pesan: BENTUK }]);
  const { aturan, ...masukan } = isi;
  if (typeof aturan !== 'string') {
    return galat(400, [{ di: 'aturan', pesan: 'Sebut id himpunan aturannya.' }]);
  }
  const himpunan = await himpunanBerlaku(wewenangPublik(permintaanId), aturan);
  if (!himpunan) {
    return galat(400, [{ di: 'aturan', pesan: 'Himpunan aturan dengan id ini tidak ada.' }]);
  }
  if (Object.keys(masukan).length === 0) {
    const pesan = 'Isi paling sedikit salah satu: "indikator", "keuangan", atau "aspek".';
    return galat(400, [{ di: '', pesan }]);
  }
  const terbaca = bacaMasukan(himpunan.isi, masukan);
  if (!terbaca.ok) return galat(400, terbaca.galat);
  const hasil = hitungKertasKerja(himpunan.isi, terbaca.masukan);
  return jawab(200, jawabanSimulasi(himpunan.isi.id, hasil));
}

/**
 * Computes a worksheet that is sent as JSON; nothing is stored.
 *
 * @returns 200 with the result, 400 with what is wrong where, 413, 415, or 429 with Retry-After
 */
export const loadSimulasi = (masuk: Request): Promise<Response> =>
  jaga('api simulasi', async () => {
    const { id, ip } = await permintaan();
    const ditahan = await tertahan('simulasi', ip);
    if (ditahan) return ditahan;
    if (!/^application\/json\s*(;|$)/i.test(masuk.headers.get('content-type') ?? '')) {
      return galat(415, [{ di: '', pesan: 'Kirim sebagai application/json.' }]);
    }
    let badan: string | null;
    try {
      badan = await bacaBadan(masuk);
    } catch {
      return galat(400, [{ di: '', pesan: 'Isi permintaan bukan teks UTF-8.' }]);
    }
    if (badan === null) {
      return galat(413, [{ di: '', pesan: 'Isi permintaan paling banyak 128 KB.' }]);
    }
    return hitung(badan, id);
  });

/** The rule sets in force, in short. */
export const loadApiDaftarHimpunan = (): Promise<Response> =>
  jaga('api daftar himpunan', async () => {
    const { id, ip } = await permintaan();
    const ditahan = await tertahan('api-baca', ip);
    if (ditahan) return ditahan;
    const semua = await daftarHimpunanBerlaku(wewenangPublik(id));
    return jawab(200, {
      aturan: semua.map(({ isi, sidik, berlakuMulai }) =>
        ringkasHimpunan(isi, sidik, berlakuMulai),
      ),
    });
  });

/** One rule set in force, whole: the file as it was checked, its fingerprint as ETag. */
export const loadApiHimpunan = (kode: string): Promise<Response> =>
  jaga('api himpunan', async () => {
    const { id, ip } = await permintaan();
    const ditahan = await tertahan('api-baca', ip);
    if (ditahan) return ditahan;
    const himpunan = await himpunanBerlaku(wewenangPublik(id), kode);
    if (!himpunan) {
      return galat(404, [{ di: 'id', pesan: 'Himpunan aturan dengan id ini tidak ada.' }]);
    }
    return jawab(200, himpunan.isi, {
      etag: `"${himpunan.sidik}"`,
      'cache-control': 'public, max-age=60',
    });
  });

/** Leave for pages of other sites to send JSON here. */
export const loadIzinAsal = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '86400',
    },
  });
