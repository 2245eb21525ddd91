import 'server-only';
import { bacaPelaku } from '@/lib/platform/auth/pelaku';
import { wewenang } from '@/lib/platform/auth/wewenang';
import { transaksi } from '@/lib/platform/db/transaksi';
import { kodeUuid } from '@/lib/platform/isian';
import { catatGalat } from '@/lib/platform/log';
import { bukaDokumen } from '../commands';
import { alasanDariKarcis } from '../ktp/commands';
import { jalurKtp } from '../ktp/rules';
import { KEBIJAKAN_BERKAS } from './rules';

const TIDAK_ADA = 'Berkas ini tidak ditemukan, atau tidak dapat dibuka oleh akun Anda.';

const jawabTeks = (status: number, isi: string): Response =>
  new Response(isi, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });

const alihkan = (tujuan: string): Response =>
  new Response(null, {
    status: 303,
    headers: { location: tujuan, 'cache-control': 'no-store' },
  });

/**
 * Hands out a document. Unknown, foreign and not permitted answer alike with 404; without a session the
 * sign-in page comes first, whatever the id. Somebody else's KTP without a ticket leads to the page that
 * asks for a reason.
 */
export async function bacaUnduhan(id: string, karcis: string | null = null): Promise<Response> {
  const { pelaku } = await bacaPelaku();
  if (pelaku.penggunaId === null) {
    return alihkan(`/masuk?lanjut=${encodeURIComponent('/portal')}`);
  }
  const by = wewenang(pelaku, 'dokumen:baca');
  const kode = kodeUuid().safeParse(id);
  if (!by || !kode.success) return jawabTeks(404, TIDAK_ADA);
  try {
    const alasan = await alasanDariKarcis(by, kode.data, karcis);
    const hasil = await transaksi((tx) => bukaDokumen(tx, by, kode.data, alasan));
    if (hasil.ok) return jawabBerkas(hasil.nilai);
    return hasil.alasan === 'PERLU_ALASAN'
      ? alihkan(`${jalurKtp(kode.data)}${karcis ? '?lewat=1' : ''}`)
      : jawabTeks(404, TIDAK_ADA);
  } catch (galat) {
    const acuan = catatGalat(galat, 'unduh dokumen');
    return jawabTeks(500, `Berkas ini sedang tidak dapat dibuka. Nomor acuan: ${acuan}.`);
  }
}

/** A document as a download, never as a page: whatever is inside runs nowhere. */
export function jawabBerkas(berkas: { namaAsli: string; tipe: string; isi: Buffer }): Response {
  const polos = berkas.namaAsli.replace(/[^\w.() -]/g, '_');
  const lengkap = encodeURIComponent(berkas.namaAsli).replace(
    /['()*]/g,
    (huruf) => `%${huruf.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return new Response(new Uint8Array(berkas.isi), {
    headers: {
      'content-type': berkas.tipe,
      'content-length': String(berkas.isi.length),
      'content-disposition': `attachment; filename="${polos}"; filename*=UTF-8''${lengkap}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': KEBIJAKAN_BERKAS,
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    },
  });
}
