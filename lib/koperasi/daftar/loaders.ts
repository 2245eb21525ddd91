import 'server-only';
import { redirect } from 'next/navigation';
import { bacaPelaku, cobaWewenang, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { jawabanCsv } from '@/lib/platform/csv';
import { transaksi } from '@/lib/platform/db/transaksi';
import { alamatDaftar } from '@/lib/platform/keyset';
import { tungguLaju } from '@/lib/platform/laju';
import { catatGalat } from '@/lib/platform/log';
import { catatEksporKoperasi } from './ekspor/commands';
import { isiEkspor, jumlahEkspor } from './ekspor/reads';
import { KEPALA_EKSPOR } from './ekspor/rules';
import { daftarKoperasi } from './reads';
import { tanpaKursor } from './rules';
import { saringKoperasiSchema } from './schema';

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
  const saring = saringKoperasiSchema.parse(parameter);
  const [daftar, daftarkan, ekspor] = await Promise.all([
    daftarKoperasi(by, saring),
    cobaWewenang('koperasi:daftarkan'),
    cobaWewenang('koperasi:ekspor'),
  ]);
  return {
    saring,
    daftar,
    bolehDaftarkan: daftarkan !== null,
    eksporHref: ekspor && alamatDaftar('/api/ekspor/koperasi', tanpaKursor(saring)),
  };
}

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
 * The list as a CSV file of exactly what the filters name. Without a session the sign-in page, without
 * the right 403, after too many 429; each export is noted in the trail before its first row.
 */
export async function loadEksporKoperasi(parameter: Parameter): Promise<Response> {
  const { pelaku } = await bacaPelaku();
  if (pelaku.penggunaId === null) {
    const lanjut = encodeURIComponent('/portal/koperasi');
    return new Response(null, { status: 303, headers: { location: `/masuk?lanjut=${lanjut}` } });
  }
  const by = wewenang(pelaku, 'koperasi:ekspor');
  if (!by) return jawabTeks(403, 'Akun Anda tidak berwenang mengunduh daftar koperasi.');
  try {
    const tunggu = await tungguLaju('ekspor', pelaku.penggunaId);
    if (tunggu > 0) {
      const menit = Math.ceil(tunggu / 60);
      return jawabTeks(429, `Anda sudah mengunduh banyak berkas. Coba lagi ${menit} menit lagi.`, {
        'retry-after': String(tunggu),
      });
    }
    const saring = saringKoperasiSchema.parse(parameter);
    const jumlah = await jumlahEkspor(by, saring);
    await transaksi((tx) => catatEksporKoperasi(tx, by, { saring, jumlah }));
    return jawabanCsv(`koperasi-${hariIni()}.csv`, KEPALA_EKSPOR, isiEkspor(by, saring));
  } catch (galat) {
    const acuan = catatGalat(galat, 'ekspor koperasi');
    return jawabTeks(500, `Berkas ini sedang tidak dapat dibuat. Nomor acuan: ${acuan}.`);
  }
}
