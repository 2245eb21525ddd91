import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import type { AmbilBukuKerjaInput } from '../schema';
import { kunciLembar } from '../terkunci/reads';
import { tulisLembar } from '../tulis/commands';
import type { AlasanBukuKerja } from '../types';
import { bacaanBukuKerja } from './reads';
import { asalKoperasi, perubahanBukuKerja } from './rules';

/**
 * Takes a filled workbook into the worksheet, as its preview showed it: when the worksheet changed since,
 * nothing is taken and the preview is shown anew. Nothing of another koperasi's is taken.
 *
 * @returns how many answers and figures changed
 */
export async function ambilBukuKerja(
  tx: Tx,
  by: Wewenang<'penilaian:susun'>,
  input: AmbilBukuKerjaInput,
): Promise<Hasil<{ id: string; banyak: number }, AlasanBukuKerja>> {
  const kunci = await kunciLembar(tx, by, input.id);
  if (!kunci.ok) return kunci;
  const lembar = kunci.nilai;
  const { penilaian, himpunan } = lembar;
  if (penilaian.versi !== input.versi) return tolak('SUDAH_BERUBAH');
  const { koperasiId, tahunBuku, id } = penilaian;
  const { dokumenId, kosongkan, yakinKoperasi } = input;
  const bacaan = await bacaanBukuKerja(by, { koperasiId, dokumenId, himpunan }, tx);
  if (!bacaan.ok) {
    return tolak(bacaan.sebab === 'TIDAK_ADA' ? 'DOKUMEN_TIDAK_DITEMUKAN' : 'BERKAS_TIDAK_TERBACA');
  }
  if (bacaan.isi.tahunBuku !== tahunBuku) return tolak('TAHUN_BERBEDA');
  const { nama } = await tx.koperasi.findUniqueOrThrow({
    where: { id: koperasiId },
    select: { nama: true },
  });
  const asal = asalKoperasi(bacaan.isi, { id: koperasiId, nama });
  if (asal === 'LAIN') return tolak('KOPERASI_LAIN');
  if (asal === 'BELUM_PASTI' && !yakinKoperasi) return tolak('KOPERASI_BELUM_PASTI');
  const perubahan = perubahanBukuKerja(himpunan, bacaan.isi, lembar, kosongkan);
  const banyak = perubahan.jawaban.length + perubahan.angka.length;
  if (banyak === 0) return tolak('TIDAK_ADA_PERUBAHAN');
  await tulisLembar(tx, by, lembar, perubahan, 'penilaian.isi-buku-kerja');
  return berhasil({ id, banyak });
}
