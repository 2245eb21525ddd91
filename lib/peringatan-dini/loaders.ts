import 'server-only';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';
import { bacaPelaku, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { wewenang, wewenangPublik } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { jawabanCsv } from '@/lib/platform/csv';
import { transaksi } from '@/lib/platform/db/transaksi';
import { tungguLaju } from '@/lib/platform/laju';
import { catatGalat } from '@/lib/platform/log';
import { permintaan } from '@/lib/platform/permintaan';
import { alamatPeringatan, JALUR_PERINGATAN } from './daftar/alamat/rules';
import { catatEksporPeringatan } from './daftar/ekspor/commands';
import { isiEksporPeringatan } from './daftar/ekspor/reads';
import { KEPALA_EKSPOR_PERINGATAN } from './daftar/ekspor/rules';
import { daftarPeringatan, hitungPeringatan } from './daftar/reads';
import { saringPeringatanSchema } from './daftar/schema';
import { dasarPeringatan } from './dasar/reads';
import { jejakKoperasi } from './panel/reads';
import type { JejakDto } from './types';

type Parameter = Record<string, string | string[] | undefined>;

const dasarKini = async () => dasarPeringatan(wewenangPublik((await permintaan()).id));

/** The early warnings with the filters of the address; the rules they are judged by. */
export async function loadPeringatan(parameter: Parameter) {
  const by = await mintaWewenang('peringatan:baca');
  const saring = saringPeringatanSchema.parse(parameter);
  const dasar = await dasarKini();
  return {
    saring,
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
export async function loadEksporPeringatan(parameter: Parameter): Promise<Response> {
  const { pelaku } = await bacaPelaku();
  if (pelaku.penggunaId === null) {
    const lanjut = encodeURIComponent(JALUR_PERINGATAN);
    return new Response(null, { status: 303, headers: { location: `/masuk?lanjut=${lanjut}` } });
  }
  const by = wewenang(pelaku, 'peringatan:baca');
  if (!by) return jawabTeks(403, 'Akun Anda tidak berwenang mengunduh peringatan dini.');
  try {
    const tunggu = await tungguLaju('ekspor', pelaku.penggunaId);
    if (tunggu > 0) {
      const menit = Math.ceil(tunggu / 60);
      return jawabTeks(429, `Anda sudah mengunduh banyak berkas. Coba lagi ${menit} menit lagi.`, {
        'retry-after': String(tunggu),
      });
    }
    const saring = saringPeringatanSchema.parse(parameter);
    const batas = (await dasarKini())?.aturan.batas ?? '0';
    const jumlah = await hitungPeringatan(by, saring);
    await transaksi((tx) => catatEksporPeringatan(tx, by, { saring, jumlah }));
    return jawabanCsv(
      `peringatan-dini-${hariIni()}.csv`,
      KEPALA_EKSPOR_PERINGATAN,
      isiEksporPeringatan(by, saring, batas),
    );
  } catch (galat) {
    const acuan = catatGalat(galat, 'ekspor peringatan dini');
    return jawabTeks(500, `Berkas ini sedang tidak dapat dibuat. Nomor acuan: ${acuan}.`);
  }
}
