import type { HimpunanAturan } from '@/lib/penilaian/himpunan/types';
import { bacaLembarFormulir, type NilaiLembar } from '@/lib/penilaian/lembar/formulir/rules';
import { masukanLembar } from '@/lib/penilaian/lembar/rules';
import { hitungKertasKerja } from '@/lib/penilaian/mesin/rules';
import { saranPerbaikan } from '@/lib/penilaian/mesin/saran/rules';
import type { KeadaanSimulasi } from '@/lib/penilaian/simulasi/types';

export type Terhitung = Pick<Required<KeadaanSimulasi>, 'hasil' | 'saran'>;

/**
 * The same computation as the server's, in the browser while one types.
 *
 * @param tahunBaku book year where the form names none
 */
export function hitungDiPeramban(
  himpunan: HimpunanAturan,
  tahunBaku: number,
  nilai: NilaiLembar,
): Terhitung {
  const { tahunBuku, jawaban, angka } = bacaLembarFormulir(himpunan, nilai, tahunBaku);
  const masukan = masukanLembar(himpunan, tahunBuku, jawaban, angka);
  return { hasil: hitungKertasKerja(himpunan, masukan), saran: saranPerbaikan(himpunan, masukan) };
}
