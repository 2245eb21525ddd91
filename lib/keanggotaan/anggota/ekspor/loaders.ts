import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { jawabanCsv } from '@/lib/platform/csv';
import { transaksi } from '@/lib/platform/db/transaksi';
import { jawabEkspor } from '@/lib/platform/ekspor';
import { kodeUuid } from '@/lib/platform/isian';
import { jawabTeks } from '@/lib/platform/jawab-teks';
import { type AnggotaSekunderDto, alirkanAnggotaSekunder } from '../../sekunder/reads';
import { alirkanAnggota, bukuTerjangkau } from '../reads';
import { bacaSaringanAnggota } from '../schema';
import { catatEksporAnggota } from './commands';
import { barisEkspor, barisEksporSekunder, KEPALA_EKSPOR, KEPALA_EKSPOR_SEKUNDER } from './rules';

const TIDAK_ADA = 'Buku daftar anggota ini tidak ditemukan.';

/**
 * The book of one koperasi (`?koperasi=`), or of all within reach, as a CSV file under the filters of the
 * list; of a sekunder all its member koperasi. 404 for a book that is not there; 422 where a
 * filter cannot be used; else as every export.
 */
export async function bacaEksporAnggota(permintaan: Request): Promise<Response> {
  const { koperasi: tertulis = null, ...param } = Object.fromEntries(
    new URL(permintaan.url).searchParams,
  );
  const { saring, diabaikan } = bacaSaringanAnggota(param);
  return jawabEkspor(
    {
      tindakan: 'anggota:ekspor',
      jalur: '/portal/anggota',
      tujuan: 'buku daftar anggota',
      nama: 'ekspor buku daftar anggota',
      diabaikan,
    },
    async (by) => {
      const saringan = { cari: saring.cari, status: saring.status, minta: saring.minta };
      const koperasi = tertulis === null ? null : await bukuSatu(by, tertulis);
      if (tertulis !== null && !koperasi) return jawabTeks(404, TIDAK_ADA);
      const koperasiId = koperasi?.id ?? null;
      await transaksi((tx) => catatEksporAnggota(tx, by, { koperasiId, ...saringan }));
      const nama = `buku-anggota-${hariIni()}.csv`;
      if (koperasi?.sekunder) {
        const baris = (satu: AnggotaSekunderDto) => barisEksporSekunder(koperasi.nama, satu);
        const potongan = barisDari(alirkanAnggotaSekunder(by, koperasi.id), baris);
        return jawabanCsv(nama, KEPALA_EKSPOR_SEKUNDER, potongan);
      }
      const potongan = barisDari(alirkanAnggota(by, koperasiId, saringan), barisEkspor);
      return jawabanCsv(nama, KEPALA_EKSPOR, potongan);
    },
  );
}

/** The book that an address names, or null: beyond one's reach it is as if it were not there. */
async function bukuSatu(by: Wewenang<'anggota:ekspor'>, tertulis: string) {
  const id = kodeUuid().safeParse(tertulis);
  return id.success ? bukuTerjangkau(by, id.data) : null;
}

async function* barisDari<T, B>(alur: AsyncIterable<T[]>, baris: (satu: T) => B) {
  for await (const potongan of alur) yield potongan.map(baris);
}
