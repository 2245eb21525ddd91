import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { himpunanBagian } from '../bagian/rules';
import { kunciAngka } from '../kata/rules';
import type { AmbilAngkaInput } from '../schema';
import { kunciLembar } from '../terkunci/reads';
import { tulisLembar } from '../tulis/commands';
import type { AlasanAmbil, AngkaLembar } from '../types';
import { angkaTerdahulu, laporanUntukLembar } from './reads';
import { angkaDariLaporan, yangMasihKosong } from './rules';

/**
 * Fills the empty lines of one statement from the verified yearly reports of the koperasi, or from its
 * earlier worksheets. What somebody filled in stays as it is.
 *
 * @returns how many lines were filled
 */
export async function ambilAngka(
  tx: Tx,
  by: Wewenang<'penilaian:susun'>,
  input: AmbilAngkaInput,
): Promise<Hasil<{ id: string; bagian: string; banyak: number }, AlasanAmbil>> {
  const kunci = await kunciLembar(tx, by, input.id);
  if (!kunci.ok) return kunci;
  const lembar = kunci.nilai;
  const { penilaian, himpunan, angka: ada } = lembar;
  const { koperasiId, tahunBuku, id } = penilaian;
  const bagian = himpunanBagian(himpunan, input.bagian);
  if (!bagian || bagian.pos.length === 0) return tolak('BAGIAN_TIDAK_DITEMUKAN');
  const calon: AngkaLembar[] =
    input.dari === 'LAPORAN_TAHUNAN'
      ? angkaDariLaporan(bagian, await laporanUntukLembar(by, koperasiId, tahunBuku, tx))
      : (await angkaTerdahulu(tx, { koperasiId, tahunBuku, himpunan: bagian, kecuali: id })).map(
          (satu) => ({ ...satu, asal: 'PENILAIAN_LALU' as const }),
        );
  const baru = yangMasihKosong(calon, ada);
  if (baru.length === 0) return tolak('TIDAK_ADA_ANGKA');
  const angka = baru.map((satu) => ({ kunci: kunciAngka(satu), lama: undefined, baru: satu }));
  await tulisLembar(tx, by, lembar, { jawaban: [], angka });
  return berhasil({ id, bagian: input.bagian, banyak: baru.length });
}
