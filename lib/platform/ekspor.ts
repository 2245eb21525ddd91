import 'server-only';
import type { Tindakan } from './auth/kebijakan';
import { bacaPelaku } from './auth/pelaku';
import { type Wewenang, wewenang } from './auth/wewenang';
import { jawabTeks } from './jawab-teks';
import { tungguLaju } from './laju';
import { catatGalat } from './log';
import { pesanEksporDiabaikan } from './saringan';

/**
 * A download of a list. Without a session the sign-in page, without the right 403, 422 where the address has
 * filters that cannot be used, after too many 429, and where it cannot be made 500 with the number under
 * which the fault was logged.
 *
 * @param jalur page of the list, to which one comes back after signing in
 * @param tujuan what is downloaded, for the one who may not
 * @param nama of the export in the log
 * @param diabaikan parameters of the address that were filled in but cannot be used: without them the file
 *   would hold more than was asked for
 * @param susun notes the export in the trail, then makes the file
 */
export async function jawabEkspor<const T extends Tindakan>(
  {
    tindakan,
    jalur,
    tujuan,
    nama,
    diabaikan,
  }: {
    tindakan: T;
    jalur: string;
    tujuan: string;
    nama: string;
    diabaikan: readonly string[];
  },
  susun: (by: Wewenang<T>) => Promise<Response>,
): Promise<Response> {
  const { pelaku } = await bacaPelaku();
  if (pelaku.penggunaId === null) {
    const lanjut = encodeURIComponent(jalur);
    return new Response(null, { status: 303, headers: { location: `/masuk?lanjut=${lanjut}` } });
  }
  const by = wewenang(pelaku, tindakan);
  if (!by) return jawabTeks(403, `Akun Anda tidak berwenang mengunduh ${tujuan}.`);
  const pesan = pesanEksporDiabaikan(diabaikan);
  if (pesan) return jawabTeks(422, pesan);
  try {
    const tunggu = await tungguLaju('ekspor', pelaku.penggunaId);
    if (tunggu > 0) {
      const menit = Math.ceil(tunggu / 60);
      return jawabTeks(429, `Anda sudah mengunduh banyak berkas. Coba lagi ${menit} menit lagi.`, {
        'retry-after': String(tunggu),
      });
    }
    return await susun(by);
  } catch (galat) {
    const acuan = catatGalat(galat, nama);
    return jawabTeks(500, `Berkas ini sedang tidak dapat dibuat. Nomor acuan: ${acuan}.`);
  }
}
