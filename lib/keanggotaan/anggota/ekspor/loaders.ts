import 'server-only';
import { bacaPelaku } from '@/lib/platform/auth/pelaku';
import { wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { jawabanCsv } from '@/lib/platform/csv';
import { transaksi } from '@/lib/platform/db/transaksi';
import { jawabTeks } from '@/lib/platform/jawab-teks';
import { tungguLaju } from '@/lib/platform/laju';
import { type AnggotaSekunderDto, alirkanAnggotaSekunder } from '../../sekunder/reads';
import { alirkanAnggota, bukuTerjangkau } from '../reads';
import { eksporAnggotaSchema } from '../schema';
import { catatEksporAnggota } from './commands';
import { barisEkspor, barisEksporSekunder, KEPALA_EKSPOR, KEPALA_EKSPOR_SEKUNDER } from './rules';

const TIDAK_ADA = 'Buku daftar anggota ini tidak ditemukan.';

/**
 * The book of one koperasi (`?koperasi=`), or of all within reach, as a CSV file under the filters of the
 * list; of a sekunder all its member koperasi. Else 303 to sign in, or 403, 404, 429 in plain words.
 */
export async function bacaEksporAnggota(permintaan: Request): Promise<Response> {
  const alamat = new URL(permintaan.url);
  const { pelaku } = await bacaPelaku();
  const by = wewenang(pelaku, 'anggota:ekspor');
  if (pelaku.penggunaId === null) {
    const lanjut = encodeURIComponent(alamat.pathname + alamat.search);
    return jawabTeks(303, 'Masuk dahulu.', { location: `/masuk?lanjut=${lanjut}` });
  }
  if (!by) return jawabTeks(403, 'Akun Anda tidak dapat mengunduh buku daftar anggota.');
  const terbaca = eksporAnggotaSchema.safeParse(Object.fromEntries(alamat.searchParams));
  if (!terbaca.success) return jawabTeks(404, TIDAK_ADA);
  const { koperasi: koperasiId = null, ...saringan } = terbaca.data;
  const koperasi = koperasiId === null ? null : await bukuTerjangkau(by, koperasiId);
  if (koperasiId !== null && !koperasi) return jawabTeks(404, TIDAK_ADA);

  const tunggu = await tungguLaju('ekspor', pelaku.penggunaId);
  if (tunggu > 0) {
    return jawabTeks(429, 'Anda terlalu sering mengunduh. Tunggu beberapa menit, lalu coba lagi.', {
      'retry-after': String(tunggu),
    });
  }
  await transaksi((tx) => catatEksporAnggota(tx, by, { koperasiId, ...saringan }));
  const nama = `buku-anggota-${hariIni()}.csv`;
  if (koperasi?.sekunder) {
    const baris = (satu: AnggotaSekunderDto) => barisEksporSekunder(koperasi.nama, satu);
    const potongan = barisDari(alirkanAnggotaSekunder(by, koperasi.id), baris);
    return jawabanCsv(nama, KEPALA_EKSPOR_SEKUNDER, potongan);
  }
  const potongan = barisDari(alirkanAnggota(by, koperasiId, saringan), barisEkspor);
  return jawabanCsv(nama, KEPALA_EKSPOR, potongan);
}

async function* barisDari<T, B>(alur: AsyncIterable<T[]>, baris: (satu: T) => B) {
  for await (const potongan of alur) yield potongan.map(baris);
}
