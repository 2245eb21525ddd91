import 'server-only';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';
import { mintaWewenang } from '@/lib/platform/auth/pelaku';
import { wewenangPublik } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { jawabanCsv } from '@/lib/platform/csv';
import { transaksi } from '@/lib/platform/db/transaksi';
import { jawabEkspor } from '@/lib/platform/ekspor';
import { batasiPencarian } from '@/lib/platform/pencarian';
import { permintaan } from '@/lib/platform/permintaan';
import { pesanDiabaikan } from '@/lib/platform/saringan';
import { alamatPeringatan, JALUR_PERINGATAN } from './daftar/alamat/rules';
import { catatEksporPeringatan } from './daftar/ekspor/commands';
import { isiEksporPeringatan } from './daftar/ekspor/reads';
import { KEPALA_EKSPOR_PERINGATAN } from './daftar/ekspor/rules';
import { daftarPeringatan, hitungPeringatan } from './daftar/reads';
import { bacaSaringPeringatan } from './daftar/schema';
import { dasarPeringatan } from './dasar/reads';
import { jejakKoperasi } from './panel/reads';
import type { JejakDto } from './types';

type Parameter = Record<string, string | string[] | undefined>;

const dasarKini = async () => dasarPeringatan(wewenangPublik((await permintaan()).id));

/** The early warnings with the filters of the address; the rules they are judged by. */
export async function loadPeringatan(parameter: Parameter) {
  const by = await mintaWewenang('peringatan:baca');
  const { saring, diabaikan } = bacaSaringPeringatan(parameter);
  await batasiPencarian(by, saring.cari);
  const dasar = await dasarKini();
  return {
    saring,
    pesanSaringan: pesanDiabaikan(diabaikan),
    dasar: dasar && {
      ...dasar.aturan,
      sumber: dasar.sumber,
      belumDikonfirmasi: dasar.belumDikonfirmasi,
    },
    halaman: await daftarPeringatan(by, saring, dasar?.aturan.batas ?? '0'),
    eksporHref: alamatPeringatan(saring).replace(JALUR_PERINGATAN, '/api/ekspor/peringatan-dini'),
  };
}

/** The index of one koperasi over its book years; null without a verified report. */
export async function loadJejak(idMentah: string): Promise<JejakDto | null> {
  const by = await mintaWewenang('koperasi:baca');
  const koperasi = await loadKepalaKoperasi(idMentah);
  const dasar = await dasarKini();
  return dasar && jejakKoperasi(by, koperasi.id, dasar);
}

/**
 * The list as a CSV file of exactly what the filters name. Without a session the sign-in page, without
 * the right 403, after too many 429, and 422 where a filter cannot be used; each export is noted in the
 * trail before its first row.
 */
export async function loadEksporPeringatan(parameter: Parameter): Promise<Response> {
  const { saring, diabaikan } = bacaSaringPeringatan(parameter);
  return jawabEkspor(
    {
      tindakan: 'peringatan:baca',
      jalur: JALUR_PERINGATAN,
      tujuan: 'peringatan dini',
      nama: 'ekspor peringatan dini',
      diabaikan,
    },
    async (by) => {
      const batas = (await dasarKini())?.aturan.batas ?? '0';
      const jumlah = await hitungPeringatan(by, saring);
      await transaksi((tx) => catatEksporPeringatan(tx, by, { saring, jumlah }));
      return jawabanCsv(
        `peringatan-dini-${hariIni()}.csv`,
        KEPALA_EKSPOR_PERINGATAN,
        isiEksporPeringatan(by, saring, batas),
      );
    },
  );
}
