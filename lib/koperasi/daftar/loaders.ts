import 'server-only';
import { redirect } from 'next/navigation';
import { cobaWewenang, mintaWewenang } from '@/lib/platform/auth/pelaku';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { jawabanCsv } from '@/lib/platform/csv';
import { transaksi } from '@/lib/platform/db/transaksi';
import { jawabEkspor } from '@/lib/platform/ekspor';
import { alamatDaftar } from '@/lib/platform/keyset';
import { batasiPencarian } from '@/lib/platform/pencarian';
import { pesanDiabaikan } from '@/lib/platform/saringan';
import { catatEksporKoperasi } from './ekspor/commands';
import { isiEkspor, jumlahEkspor } from './ekspor/reads';
import { KEPALA_EKSPOR } from './ekspor/rules';
import { daftarKoperasi } from './reads';
import { tanpaKursor } from './rules';
import { bacaSaringKoperasi } from './schema';

type Parameter = Record<string, string | string[] | undefined>;

/** The only koperasi of a pengurus; undefined for whoever reaches more than one. */
function satuSatunya(by: Wewenang<'koperasi:baca'>): string | undefined {
  const [pertama, ...lain] = by.hak;
  const satu = pertama?.lingkup.jenis === 'koperasi' && lain.length === 0;
  return satu && pertama.lingkup.jenis === 'koperasi' ? pertama.lingkup.koperasiId : undefined;
}

/** The list of koperasi with the filters of its address; a pengurus goes straight to the own one. */
export async function loadDaftarKoperasi(parameter: Parameter) {
  const by = await mintaWewenang('koperasi:baca');
  const milik = satuSatunya(by);
  if (milik) redirect(`/portal/koperasi/${milik}`);
  const { saring, diabaikan } = bacaSaringKoperasi(parameter);
  await batasiPencarian(by, saring.cari);
  const [daftar, daftarkan, ekspor] = await Promise.all([
    daftarKoperasi(by, saring),
    cobaWewenang('koperasi:daftarkan'),
    cobaWewenang('koperasi:ekspor'),
  ]);
  return {
    saring,
    pesanSaringan: pesanDiabaikan(diabaikan),
    daftar,
    bolehDaftarkan: daftarkan !== null,
    eksporHref: ekspor && alamatDaftar('/api/ekspor/koperasi', tanpaKursor(saring)),
  };
}

/**
 * The list as a CSV file of exactly what the filters name. Without a session the sign-in page, without
 * the right 403, after too many 429, and 422 where a filter cannot be used; each export is noted in the
 * trail before its first row.
 */
export async function loadEksporKoperasi(parameter: Parameter): Promise<Response> {
  const { saring, diabaikan } = bacaSaringKoperasi(parameter);
  return jawabEkspor(
    {
      tindakan: 'koperasi:ekspor',
      jalur: '/portal/koperasi',
      tujuan: 'daftar koperasi',
      nama: 'ekspor koperasi',
      diabaikan,
    },
    async (by) => {
      const jumlah = await jumlahEkspor(by, saring);
      await transaksi((tx) => catatEksporKoperasi(tx, by, { saring, jumlah }));
      return jawabanCsv(`koperasi-${hariIni()}.csv`, KEPALA_EKSPOR, isiEkspor(by, saring));
    },
  );
}
