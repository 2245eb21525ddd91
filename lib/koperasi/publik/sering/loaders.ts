import 'server-only';
import { redirect } from 'next/navigation';
import { jalurSendiri } from '@/lib/platform/asal';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { jalurKini } from '@/lib/platform/auth/pelaku';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { alamatDaftar } from '@/lib/platform/keyset';
import { tungguLaju } from '@/lib/platform/laju';
import { JALUR_PUBLIK, JALUR_TERLALU_SERING } from '../rules';
import {
  detikTunggu,
  halamanTerlaluSering,
  jalurUlang,
  KATA_PENCARIAN,
  KATA_PENCARIAN_AKUN,
} from './rules';

/**
 * Counts a search by text of somebody signed in, of whatever list; all lists count together. Whoever is over
 * the limit is led to an answer with the status 429, which a page cannot give.
 *
 * @param cari what is searched for; a list without it does not count
 */
export async function batasiPencarian(
  by: Wewenang<Tindakan>,
  cari: string | undefined,
): Promise<void> {
  if (!cari) return;
  const detik = await tungguLaju('cari', penggunaIdDari(by));
  if (detik === 0) return;
  const kembali = await jalurKini();
  redirect(alamatDaftar(JALUR_TERLALU_SERING, { detik: String(detik), kembali }));
}

/**
 * The answer 429 to a search that was repeated too often: a document with the way back.
 *
 * @param permintaan its address may hold `detik` (to wait) and `kembali` (the search)
 */
export function jawabTerlaluSering(permintaan: Request): Response {
  const alamat = new URL(permintaan.url).searchParams;
  const kembali = jalurUlang(jalurSendiri(alamat.get('kembali')), JALUR_PUBLIK);
  const detik = detikTunggu(alamat.get('detik'));
  const isi = halamanTerlaluSering({
    detik,
    kembali,
    kata: kembali.startsWith('/portal/') ? KATA_PENCARIAN_AKUN : KATA_PENCARIAN,
    nonce: permintaan.headers.get('x-nonce') ?? '',
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
