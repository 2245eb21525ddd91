import 'server-only';
import { createHash } from 'node:crypto';
import { asalDiizinkan } from '@/lib/platform/asal';
import { wewenangPublik } from '@/lib/platform/auth/wewenang';
import { teksPdf } from '@/lib/platform/berkas/pdf';
import { kepalaBukti } from '@/lib/platform/bukti-peramban';
import { env } from '@/lib/platform/env';
import { jawabTeks } from '@/lib/platform/jawab-teks';
import { alamatDaftar } from '@/lib/platform/keyset';
import { tungguLaju } from '@/lib/platform/laju';
import { catatGalat } from '@/lib/platform/log';
import { permintaan } from '@/lib/platform/permintaan';
import type { GalatBerkas } from '../../schema';
import { kodeTerbit, verifikasiSidik } from '../reads';
import {
  BUKTI_BERKAS,
  isiBukti,
  JALUR_TERLALU_SERING,
  JALUR_VERIFIKASI,
  kodeDiBerkas,
  UKURAN_MAKS,
  UMUR_BUKTI_DETIK,
} from '../rules';

/** Room for the marks between the fields of the form. */
const BADAN_MAKS = UKURAN_MAKS + 64 * 1024;

const ke = (
  isi: Record<string, string>,
  dasar = JALUR_VERIFIKASI,
  kepala: Record<string, string> = {},
): Response =>
  new Response(null, {
    status: 303,
    headers: {
      location: `${alamatDaftar(dasar, isi)}#hasil`,
      'cache-control': 'no-store',
      ...kepala,
    },
  });

/** To the result of a file; the browser that brought it is the only one that is told. */
const keHasil = (sidik: string, klaim?: string): Response =>
  ke(klaim ? { sidik, klaim } : { sidik }, JALUR_VERIFIKASI, {
    'set-cookie': kepalaBukti(
      BUKTI_BERKAS,
      isiBukti(sidik, klaim),
      JALUR_VERIFIKASI,
      UMUR_BUKTI_DETIK,
    ),
  });

const gagal = (galat: GalatBerkas): Response => ke({ galat });

/**
 * Receives a PDF to be verified; nothing of it is kept. The body passes the proxy by, so own origin,
 * rate and length are asked here.
 *
 * @returns 303 to the page of verification with the fingerprint of the file and, when it is not the file
 *   of a letter, the code of the letter that it names; the page looks both up again and asks for the cookie
 *   that goes with them, so that an address made by hand or sent to somebody proves nothing. 403, 411, 415 as text where there is no form to go back to
 */
export async function periksaUnggahan(masuk: Request): Promise<Response> {
  const kepala = masuk.headers;
  const asal = { asal: kepala.get('origin'), host: kepala.get('host') };
  if (!asalDiizinkan(asal, env().SINERGI_ALAMAT)) {
    return jawabTeks(403, 'Permintaan ini tidak datang dari halaman Sinergi Depok, jadi ditolak.');
  }
  if (!/^multipart\/form-data\s*;/i.test(kepala.get('content-type') ?? '')) {
    return jawabTeks(415, 'Berkas harus dikirim lewat formulir.');
  }
  const panjang = kepala.get('content-length');
  if (panjang === null || !/^\d{1,15}$/.test(panjang)) {
    return jawabTeks(411, 'Ukuran berkas tidak disebutkan, jadi berkas tidak diterima.');
  }
  if (Number(panjang) > BADAN_MAKS) return gagal('TERLALU_BESAR');
  const { id, ip } = await permintaan();
  const detik = await tungguLaju('verifikasi', ip);
  if (detik > 0) return ke({ detik: String(detik) }, JALUR_TERLALU_SERING);
  try {
    const data = await masuk.formData().catch(() => null);
    return data ? await periksaIsi(data, wewenangPublik(id)) : gagal('ISIAN_SALAH');
  } catch (galat) {
    catatGalat(galat, 'verifikasi berkas');
    return gagal('ISIAN_SALAH');
  }
}

async function periksaIsi(
  data: FormData,
  by: ReturnType<typeof wewenangPublik>,
): Promise<Response> {
  const berkas = data.get('berkas');
  if (!(berkas instanceof File) || berkas.size === 0) return gagal('KOSONG');
  if (berkas.size > UKURAN_MAKS) return gagal('TERLALU_BESAR');
  const isi = Buffer.from(await berkas.arrayBuffer());
  const sidik = createHash('sha256').update(isi).digest('hex');
  if (await verifikasiSidik(by, sidik)) return keHasil(sidik);
  if (!isi.subarray(0, 1024).includes('%PDF-')) return gagal('BUKAN_PDF');
  const klaim = await kodeTerbit(by, kodeDiBerkas(teksPdf(isi)));
  return keHasil(sidik, klaim ?? undefined);
}
