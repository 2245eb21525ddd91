import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { detikTunggu, halamanTerlaluSering } from '@/lib/koperasi/publik/sering/rules';
import { wewenangPublik } from '@/lib/platform/auth/wewenang';
import { adaBukti } from '@/lib/platform/bukti-peramban';
import { alamatDaftar } from '@/lib/platform/keyset';
import { tungguLaju } from '@/lib/platform/laju';
import { permintaan } from '@/lib/platform/permintaan';
import { cincinTandaTangan } from '@/lib/platform/tanda-tangan';
import { bacaKode, bacaSidik, jalurVerifikasi } from '../rules';
import { verifikasiSchema } from '../schema';
import type { HasilSidik, VerifikasiDto } from '../types';
import { buktiTandaTangan, verifikasiKode, verifikasiSidik } from './reads';
import {
  BUKTI_BERKAS,
  isiBukti,
  JALUR_TERLALU_SERING,
  JALUR_VERIFIKASI,
  KATA_TERLALU_SERING,
  PESAN_BERKAS,
} from './rules';

/** Counts a look-up; whoever guesses is led to an answer 429, which a page cannot give. */
async function batasiTebakan() {
  const { id, ip } = await permintaan();
  const detik = await tungguLaju('verifikasi', ip);
  if (detik > 0) redirect(alamatDaftar(JALUR_TERLALU_SERING, { detik: String(detik) }));
  return wewenangPublik(id);
}

/** Everything about one code; a code that no letter has is a page that does not exist. */
export async function loadVerifikasiKode(kodeMentah: string): Promise<VerifikasiDto> {
  const kode = bacaKode(kodeMentah);
  if (!kode.ok) notFound();
  return (await verifikasiKode(await batasiTebakan(), kode.kode)) ?? notFound();
}

const PESAN_CARI = {
  KOSONG: 'Tulis kode yang tercantum di surat.',
  BENTUK:
    'Kode terdiri dari 28 huruf dan angka, seperti 7K3M-9QXD-…. Sidik jari berkas terdiri dari 64 angka dan huruf a sampai f.',
  SALAH_KETIK:
    'Ada huruf atau angka yang salah ketik. Cocokkan lagi dengan kode di surat, satu per satu.',
} as const;

/** What somebody typed: leads to the letter, or says what is wrong with it. */
function bacaCari(cari: string): string {
  const sidik = bacaSidik(cari);
  if (sidik) redirect(alamatDaftar(JALUR_VERIFIKASI, { sidik }));
  const kode = bacaKode(cari);
  if (kode.ok) redirect(jalurVerifikasi(kode.kode));
  return PESAN_CARI[cari.trim() === '' ? 'KOSONG' : kode.sebab];
}

/**
 * A fingerprint comes with any link, so of a file only the browser that has just shown it is told anything; see
 * `BUKTI_BERKAS`.
 */
async function periksaSidik(sidik: string, klaim: string | undefined): Promise<HasilSidik> {
  const by = await batasiTebakan();
  const asli = await verifikasiSidik(by, sidik);
  if (!(await adaBukti(BUKTI_BERKAS, isiBukti(sidik, klaim)))) {
    return { hasil: asli ? 'MILIK_SURAT' : 'SIDIK_TIDAK_DIKENAL', sidik, sertifikat: asli };
  }
  if (asli) return { hasil: 'ASLI', sidik, sertifikat: asli };
  const diklaim = klaim ? await verifikasiKode(by, klaim) : null;
  return { hasil: diklaim ? 'BERUBAH' : 'TIDAK_DIKENAL', sidik, sertifikat: diklaim };
}

/** The page of verification: its forms, and what became of a code, a fingerprint or a file. */
export async function loadVerifikasi(param: Record<string, string | string[] | undefined>) {
  const { cari, sidik, klaim, galat } = verifikasiSchema.parse(param);
  const galatCari = cari === undefined ? null : bacaCari(cari);
  return {
    cari: cari ?? '',
    galatCari,
    galatBerkas: galat ? PESAN_BERKAS[galat] : null,
    hasil: sidik ? await periksaSidik(sidik, klaim) : null,
  };
}

const JSON_PUBLIK = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'public, max-age=300',
  'access-control-allow-origin': '*',
};

/** The signed text and its signature as JSON, for verifying without this portal; 404 for another code. */
export async function loadBuktiTandaTangan(kodeMentah: string): Promise<Response> {
  const { id, ip } = await permintaan();
  const detik = await tungguLaju('verifikasi', ip);
  if (detik > 0) return jawabTerlaluSering(detik);
  const kode = bacaKode(kodeMentah);
  const bukti = kode.ok ? await buktiTandaTangan(wewenangPublik(id), kode.kode) : null;
  if (!bukti) {
    return Response.json(
      { pesan: 'Kode ini tidak dikenal.' },
      { status: 404, headers: { 'cache-control': 'no-store' } },
    );
  }
  const isi = { algoritma: 'Ed25519', ...bukti };
  return new Response(`${JSON.stringify(isi, null, 2)}\n`, { headers: JSON_PUBLIK });
}

const jawabTerlaluSering = (detik: number): Response =>
  Response.json(
    { pesan: `Terlalu sering. Coba lagi ${detik} detik lagi.` },
    { status: 429, headers: { 'retry-after': String(detik), 'cache-control': 'no-store' } },
  );

/** The public keys, for the page and for programs. */
export const loadKunciPublik = () => cincinTandaTangan().kunciPublik();

/** The public keys as JSON. */
export function jawabKunciJson(): Response {
  const kunci = loadKunciPublik().map(({ id, aktif, pem, mentah }) => ({
    id,
    algoritma: 'Ed25519',
    aktif,
    publikBase64: mentah,
    pem,
  }));
  return new Response(`${JSON.stringify({ kunci }, null, 2)}\n`, { headers: JSON_PUBLIK });
}

/** The public keys as PEM, each after a line with its id. */
export function jawabKunciPem(): Response {
  const isi = loadKunciPublik()
    .map(({ id, pem }) => `# ${id}\n${pem}`)
    .join('\n');
  return new Response(isi, {
    headers: { ...JSON_PUBLIK, 'content-type': 'application/x-pem-file; charset=utf-8' },
  });
}

/** The answer 429 for whoever looked too often. */
export function jawabPemeriksaanTerlaluSering(permintaanMasuk: Request): Response {
  const detik = detikTunggu(new URL(permintaanMasuk.url).searchParams.get('detik'));
  const isi = halamanTerlaluSering({
    detik,
    kembali: JALUR_VERIFIKASI,
    nonce: permintaanMasuk.headers.get('x-nonce') ?? '',
    kata: KATA_TERLALU_SERING,
  });
  return new Response(isi, {
    status: 429,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': String(detik),
    },
  });
}
