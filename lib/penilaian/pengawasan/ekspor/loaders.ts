import 'server-only';
import { hariIni } from '@/lib/platform/clock';
import { jawabanCsv } from '@/lib/platform/csv';
import { transaksi } from '@/lib/platform/db/transaksi';
import { jawabEkspor } from '@/lib/platform/ekspor';
import { JALUR_PENGAWASAN } from '../rules';
import { bacaSaringPengawasan } from '../schema';
import { catatEksporPengawasan } from './commands';
import { isiEksporPengawasan } from './reads';
import { KEPALA_PENGAWASAN } from './rules';

/**
 * A supervision list as a CSV file of exactly what the filters name. Without a session the sign-in page,
 * without the right 403, after too many 429, and 422 where a filter cannot be used; each export is noted in
 * the trail before its first row.
 */
export async function loadEksporPengawasan(parameter: Record<string, string>): Promise<Response> {
  const { bagian, saring, diabaikan } = bacaSaringPengawasan(parameter);
  return jawabEkspor(
    {
      tindakan: 'penilaian:awasi',
      jalur: JALUR_PENGAWASAN,
      tujuan: 'daftar ini',
      nama: 'ekspor pengawasan',
      diabaikan,
    },
    async (by) => {
      const { jumlah, isi } = await isiEksporPengawasan(by, bagian, saring);
      await transaksi((tx) => catatEksporPengawasan(tx, by, { bagian, jumlah }));
      return jawabanCsv(`penilaian-${bagian}-${hariIni()}.csv`, KEPALA_PENGAWASAN[bagian], isi);
    },
  );
}
