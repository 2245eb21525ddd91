import 'server-only';
import type { z } from 'zod';
import { asalDiizinkan, jalurSendiri } from '@/lib/platform/asal';
import { bacaPelaku } from '@/lib/platform/auth/pelaku';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import type { JenisDokumen } from '@/lib/platform/db/generated/enums';
import { env } from '@/lib/platform/env';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { jalurBersih } from '@/lib/platform/jalur-bersih';
import { jawabTeks } from '@/lib/platform/jawab-teks';
import { tungguLaju } from '@/lib/platform/laju';
import { catatGalat } from '@/lib/platform/log';
import { TEMPAT_TITIPAN } from '@/lib/platform/tempat-titipan';
import { simpanBerkas, transaksiBerkas } from '../commands';
import { type BerkasTerperiksa, periksaIsi } from '../isi/reads';
import { type AlasanUnggah, UKURAN_MAKS } from '../rules';
import { JENIS_DOKUMEN, unggahSchema } from '../schema';
import type { BerkasTersimpan } from '../types';
import { ambilIsianLain, ambilIsianSendiri, titipkanIsianLain } from './isian/loaders';

/** Room for the other fields, what was typed beside the upload among them, and the marks between them. */
const ISIAN_MAKS = 256 * 1024;
const BADAN_MAKS = UKURAN_MAKS + ISIAN_MAKS;

const BUKAN_DARI_SINI = 'Permintaan ini tidak datang dari halaman Sinergi Depok, jadi ditolak.';

const ke = (jalur: string): Response =>
  new Response(null, { status: 303, headers: { location: jalur, 'cache-control': 'no-store' } });

/** Address of the page one came from, with what became of the upload in it. */
function jalurHasil(kembali: string | null, isi: Record<string, string | undefined>): string {
  const jalur = new URL(jalurBersih(kembali ?? '/portal'), 'http://sinergi.invalid');
  for (const [nama, nilai] of Object.entries(isi)) if (nilai) jalur.searchParams.set(nama, nilai);
  return jalur.pathname + jalur.search;
}

/** How one way in for files differs from another. */
export interface CaraUnggah<B> {
  /** The right of the sender, or null. */
  wewenang: (pelaku: Pelaku) => B | null;
  /** Kind of the document, for the message on the page one comes back to. */
  jenis: JenisDokumen | undefined;
  simpan: (by: B, data: FormData) => Promise<Hasil<BerkasTersimpan, AlasanUnggah>>;
}

/**
 * Receives one uploaded file. The body passes the proxy by, so everything it would ask is asked here:
 * own origin, session, right, rate, declared length. What was typed in the other forms of the page is put
 * aside for the page one comes to, whatever becomes of the file.
 *
 * @returns 303 back to the form with `unggah=ok` and the id, `unggah=sama` when that file was there already, or
 *   `unggah=<reason>`; 303 to the sign-in page without a session; 403, 411, 413, 415 as text where there is no
 *   form to go back to
 */
export async function terimaUnggahan<B>(
  permintaan: Request,
  cara: CaraUnggah<B>,
): Promise<Response> {
  const kepala = permintaan.headers;
  const asal = { asal: kepala.get('origin'), host: kepala.get('host') };
  if (!asalDiizinkan(asal, env().SINERGI_ALAMAT)) {
    return jawabTeks(403, BUKAN_DARI_SINI);
  }
  const { jenis } = cara;
  const kembali = jalurSendiri(new URL(permintaan.url).searchParams.get('kembali'));
  const { pelaku, bekasPenggunaId } = await bacaPelaku();
  const by = cara.wewenang(pelaku);
  const ditolak = periksaKepala(kepala);
  if (pelaku.penggunaId === null) {
    const pulang = kembali ?? '/portal';
    // The body of somebody of whom no session was ever known is not read.
    const dibaca = !ditolak && bekasPenggunaId !== null;
    const data = dibaca ? await bacaBadan(permintaan) : null;
    if (data) await titipkanIsianLain(ambilIsianLain(data), pulang, bekasPenggunaId);
    return ke(`/masuk?sebab=habis-berkas&lanjut=${encodeURIComponent(pulang)}`);
  }
  if (!by) return jawabTeks(403, 'Akun Anda tidak dapat mengunggah dokumen.');
  if (ditolak instanceof Response) return ditolak;
  if (ditolak) return ke(jalurHasil(kembali, { unggah: ditolak, unggahJenis: jenis }));
  const detik = await tungguLaju('unggah', pelaku.penggunaId);
  const data = await bacaBadan(permintaan);
  const lain = data && ambilIsianLain(data);
  const unggahTunggu = String(Math.ceil(detik / 60));
  const hasil = detik
    ? {
        jalur: jalurHasil(kembali, { unggah: 'TERLALU_SERING', unggahJenis: jenis, unggahTunggu }),
      }
    : await terima(data, by, kembali, cara);
  if (lain) await titipkanIsianLain(lain, hasil.jalur, pelaku.penggunaId, hasil.dokumenId);
  return ke(hasil.jalur);
}

const bacaBadan = (permintaan: Request): Promise<FormData | null> =>
  permintaan.formData().catch(() => null);

function periksaKepala(kepala: Headers, maks = BADAN_MAKS): Response | AlasanUnggah | null {
  if (!/^multipart\/form-data\s*;/i.test(kepala.get('content-type') ?? '')) {
    return jawabTeks(415, 'Berkas harus dikirim lewat formulir unggah.');
  }
  const panjang = kepala.get('content-length');
  if (panjang === null || !/^\d{1,15}$/.test(panjang)) {
    return jawabTeks(411, 'Ukuran berkas tidak disebutkan, jadi berkas tidak diterima.');
  }
  return Number(panjang) > maks ? 'TERLALU_BESAR' : null;
}

/** Where one comes to, and the document that came in. */
async function terima<B>(
  data: FormData | null,
  by: B,
  kembaliAwal: string | null,
  cara: CaraUnggah<B>,
): Promise<{ jalur: string; dokumenId?: string }> {
  let kembali = kembaliAwal;
  let jenis = cara.jenis;
  const dengan = (unggah: AlasanUnggah) => ({
    jalur: jalurHasil(kembali, { unggah, unggahJenis: jenis }),
  });
  try {
    if (!data) return dengan('ISIAN_SALAH');
    const medan = data.get('kembali');
    kembali ??= jalurSendiri(typeof medan === 'string' ? medan : null);
    jenis = JENIS_DOKUMEN.find((satu) => satu === data.get('jenis')) ?? jenis;
    const hasil = await cara.simpan(by, data);
    if (!hasil.ok) return dengan(hasil.alasan);
    const { id: dokumenId, sudahAda } = hasil.nilai;
    const isi = { unggah: sudahAda ? 'sama' : 'ok', unggahJenis: jenis, dokumen: dokumenId };
    return { jalur: jalurHasil(kembali, isi), dokumenId };
  } catch (galat) {
    catatGalat(galat, 'unggah dokumen');
    return dengan('GANGGUAN');
  }
}

/**
 * The one file of an upload, its content checked, with its other fields, or why it cannot be taken.
 *
 * @param jenis kind of document that the fields name
 */
export async function periksaKiriman<T>(
  data: FormData,
  skema: z.ZodType<T>,
  jenis: (isian: T) => JenisDokumen,
): Promise<Hasil<{ berkas: BerkasTerperiksa; isian: T }, AlasanUnggah>> {
  const kiriman = bacaBerkas(data);
  if (!kiriman.ok) return kiriman;
  const { berkas, isian } = kiriman.nilai;
  const terbaca = skema.safeParse(isian);
  if (!terbaca.success) return tolak('ISIAN_SALAH');
  // Decoding a photo takes a while; no connection is held for it.
  const periksa = await periksaIsi({
    jenis: jenis(terbaca.data),
    namaAsli: berkas.name,
    tipeTersebut: berkas.type,
    isi: Buffer.from(await berkas.arrayBuffer()),
  });
  return periksa.ok ? berhasil({ berkas: periksa.nilai, isian: terbaca.data }) : periksa;
}

/** The one file of an upload with its other fields as text, or why it cannot be taken. */
function bacaBerkas(
  data: FormData,
): Hasil<{ berkas: File; isian: Record<string, FormDataEntryValue> }, AlasanUnggah> {
  const semua = data.getAll('berkas');
  const [satu] = semua;
  if (semua.length > 1) return tolak('ISIAN_SALAH');
  if (!(satu instanceof File)) return tolak('KOSONG');
  if (satu.size > UKURAN_MAKS) return tolak('TERLALU_BESAR');
  const isian = Object.fromEntries([...data].filter(([nama]) => nama !== 'berkas'));
  return berhasil({ berkas: satu, isian });
}

/**
 * Receives what is typed in a form, without a file, and draws its page anew with it: so a page that was left
 * open while a file came in another way offers that file too.
 *
 * @returns 303 to the page, or to the sign-in page without a session; 403, 411, 413, 415, 429 as text
 */
export async function bacaIsianHalaman(permintaan: Request): Promise<Response> {
  const kepala = permintaan.headers;
  const asal = { asal: kepala.get('origin'), host: kepala.get('host') };
  if (!asalDiizinkan(asal, env().SINERGI_ALAMAT)) return jawabTeks(403, BUKAN_DARI_SINI);
  const pulang = jalurSendiri(new URL(permintaan.url).searchParams.get('kembali')) ?? '/portal';
  const ditolak = periksaKepala(kepala, ISIAN_MAKS);
  if (ditolak instanceof Response) return ditolak;
  if (ditolak) return jawabTeks(413, 'Isian terlalu panjang. Kembali, lalu pendekkan tulisannya.');
  const { pelaku, bekasPenggunaId } = await bacaPelaku();
  const pemilik = pelaku.penggunaId ?? bekasPenggunaId;
  const lanjut = encodeURIComponent(pulang);
  if (pemilik === null) return ke(`/masuk?sebab=habis-isian&lanjut=${lanjut}`);
  if ((await tungguLaju('unggah', pemilik)) > 0)
    return jawabTeks(429, 'Terlalu sering. Kembali, tunggu beberapa menit, lalu coba lagi.');
  const data = await bacaBadan(permintaan);
  if (data) await titipkanIsianLain(ambilIsianSendiri(data), pulang, pemilik);
  if (pelaku.penggunaId !== null) return ke(pulang);
  return ke(`/masuk?sebab=habis&lanjut=${encodeURIComponent(`${pulang}#${TEMPAT_TITIPAN}`)}`);
}

/** Uploads of people about themselves, their business, and worksheets of an assessment. */
export function bacaUnggahan(permintaan: Request): Promise<Response> {
  const jenis = new URL(permintaan.url).searchParams.get('jenis');
  return terimaUnggahan(permintaan, {
    wewenang: (pelaku) => wewenang(pelaku, 'dokumen:unggah'),
    jenis: JENIS_DOKUMEN.find((satu) => satu === jenis),
    simpan,
  });
}

async function simpan(
  by: Wewenang<'dokumen:unggah'>,
  data: FormData,
): Promise<Hasil<BerkasTersimpan, AlasanUnggah>> {
  const kiriman = await periksaKiriman(data, unggahSchema, ({ jenis }) => jenis);
  if (!kiriman.ok) return kiriman;
  const { berkas, isian } = kiriman.nilai;
  return transaksiBerkas((tx) => simpanBerkas(tx, by, berkas, isian));
}
