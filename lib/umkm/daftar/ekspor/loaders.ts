import 'server-only';
import { bacaPelaku } from '@/lib/platform/auth/pelaku';
import { penggunaIdDari, wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { jawabanCsv } from '@/lib/platform/csv';
import { transaksi } from '@/lib/platform/db/transaksi';
import { jawabTeks } from '@/lib/platform/jawab-teks';
import { tungguLaju } from '@/lib/platform/laju';
import { pesanEksporDiabaikan } from '@/lib/platform/saringan';
import { polaCari } from '../rules';
import { bacaSaringanUsaha } from '../schema';
import { catatEkspor } from './commands';
import { potonganEkspor } from './reads';
import { KEPALA_EKSPOR } from './rules';

/** The filtered list as a CSV file; 422 where a filter cannot be used; every download is an entry in the trail. */
export async function unduhDaftarUsaha(alamat: URLSearchParams): Promise<Response> {
  const { pelaku } = await bacaPelaku();
  if (pelaku.penggunaId === null) {
    return new Response(null, {
      status: 303,
      headers: { location: `/masuk?lanjut=${encodeURIComponent('/portal/umkm')}` },
    });
  }
  const by = wewenang(pelaku, 'umkm:ekspor');
  if (!by) return jawabTeks(403, 'Akun Anda tidak dapat mengunduh daftar ini.');
  const { saring: saringan, diabaikan } = bacaSaringanUsaha(Object.fromEntries(alamat));
  const pesan = pesanEksporDiabaikan(diabaikan);
  if (pesan) return jawabTeks(422, pesan);
  const pola = polaCari(saringan.cari ?? '');
  if (!pola.ok) return jawabTeks(400, pola.pesan);
  if ((await tungguLaju('ekspor', penggunaIdDari(by))) > 0) {
    return jawabTeks(429, 'Anda mengunduh terlalu sering. Tunggu beberapa menit, lalu coba lagi.');
  }
  await transaksi((tx) => catatEkspor(tx, by, saringan));
  return jawabanCsv(
    `umkm-${hariIni()}.csv`,
    KEPALA_EKSPOR,
    potonganEkspor(by, saringan, pola.kata),
  );
}
