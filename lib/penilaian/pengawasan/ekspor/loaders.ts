import 'server-only';
import { bacaPelaku } from '@/lib/platform/auth/pelaku';
import { wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { jawabanCsv } from '@/lib/platform/csv';
import { transaksi } from '@/lib/platform/db/transaksi';
import { tungguLaju } from '@/lib/platform/laju';
import { catatGalat } from '@/lib/platform/log';
import { JALUR_PENGAWASAN } from '../rules';
import { saringPengawasanSchema } from '../schema';
import { catatEksporPengawasan } from './commands';
import { isiEksporPengawasan } from './reads';
import { KEPALA_PENGAWASAN } from './rules';

const jawabTeks = (status: number, isi: string, kepala: Record<string, string> = {}): Response =>
  new Response(isi, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...kepala,
    },
  });

/**
 * A supervision list as a CSV file of exactly what the filters name. Without a session the sign-in page,
 * without the right 403, after too many 429; each export is noted in the trail before its first row.
 */
export async function loadEksporPengawasan(parameter: Record<string, string>): Promise<Response> {
  const { pelaku } = await bacaPelaku();
  if (pelaku.penggunaId === null) {
    const lanjut = encodeURIComponent(JALUR_PENGAWASAN);
    return new Response(null, { status: 303, headers: { location: `/masuk?lanjut=${lanjut}` } });
  }
  const by = wewenang(pelaku, 'penilaian:awasi');
  if (!by) return jawabTeks(403, 'Akun Anda tidak berwenang mengunduh daftar ini.');
  try {
    const tunggu = await tungguLaju('ekspor', pelaku.penggunaId);
    if (tunggu > 0) {
      const menit = Math.ceil(tunggu / 60);
      return jawabTeks(429, `Anda sudah mengunduh banyak berkas. Coba lagi ${menit} menit lagi.`, {
        'retry-after': String(tunggu),
      });
    }
    const saring = saringPengawasanSchema.parse(parameter);
    const bagian = saring.bagian ?? 'belum-dinilai';
    const { jumlah, isi } = await isiEksporPengawasan(by, bagian, saring);
    await transaksi((tx) => catatEksporPengawasan(tx, by, { bagian, jumlah }));
    return jawabanCsv(`penilaian-${bagian}-${hariIni()}.csv`, KEPALA_PENGAWASAN[bagian], isi);
  } catch (galat) {
    const acuan = catatGalat(galat, 'ekspor pengawasan');
    return jawabTeks(500, `Berkas ini sedang tidak dapat dibuat. Nomor acuan: ${acuan}.`);
  }
}
