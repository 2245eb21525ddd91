import 'server-only';
import { hariIni } from '@/lib/platform/clock';
import { jawabanCsv } from '@/lib/platform/csv';
import { transaksi } from '@/lib/platform/db/transaksi';
import { jawabEkspor } from '@/lib/platform/ekspor';
import { jawabTeks } from '@/lib/platform/jawab-teks';
import { polaCari } from '../rules';
import { bacaSaringanUsaha } from '../schema';
import { catatEkspor } from './commands';
import { potonganEkspor } from './reads';
import { KEPALA_EKSPOR } from './rules';

/** The filtered list as a CSV file; 422 where a filter cannot be used; every download is an entry in the trail. */
export async function unduhDaftarUsaha(alamat: URLSearchParams): Promise<Response> {
  const { saring: saringan, diabaikan } = bacaSaringanUsaha(Object.fromEntries(alamat));
  return jawabEkspor(
    {
      tindakan: 'umkm:ekspor',
      jalur: '/portal/umkm',
      tujuan: 'daftar ini',
      nama: 'ekspor UMKM',
      diabaikan,
    },
    async (by) => {
      const pola = polaCari(saringan.cari ?? '');
      if (!pola.ok) return jawabTeks(400, pola.pesan);
      await transaksi((tx) => catatEkspor(tx, by, saringan));
      return jawabanCsv(
        `umkm-${hariIni()}.csv`,
        KEPALA_EKSPOR,
        potonganEkspor(by, saringan, pola.kata),
      );
    },
  );
}
