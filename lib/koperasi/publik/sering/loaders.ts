import 'server-only';
import { jalurSendiri } from '@/lib/platform/asal';
import { JALUR_PUBLIK } from '../rules';
import {
  detikTunggu,
  halamanTerlaluSering,
  jalurUlang,
  KATA_PENCARIAN,
  KATA_PENCARIAN_AKUN,
} from './rules';

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
