import 'server-only';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { aturanVersi } from '../aturan/reads';
import { himpunanPenilaian } from '../himpunan/reads';
import type { HimpunanAturan } from '../himpunan/types';
import type { AspekAturan, PitaPredikat } from '../rules';

/** What the result of an assessment rests on, whichever way it was reached. */
export interface DasarPenilaian {
  /** Name of the version, as pages and letters quote it. */
  versi: string;
  /** The same in words where it has any. */
  nama: string;
  sumber: string;
  belumDikonfirmasi: boolean;
  aspek: readonly AspekAturan[];
  pita: readonly PitaPredikat[];
  /** The rule set of a worksheet; null where the worksheet was made outside the portal. */
  himpunan: HimpunanAturan | null;
}

export interface RujukanDasar {
  aturanKode: string | null;
  himpunanId: string | null;
  himpunanSidik: string | null;
}

/** A stored assessment that has neither a rule nor a rule set is one that the database refuses. */
function tanpaDasar(): never {
  throw new Error('Penilaian tanpa aturan dan tanpa himpunan aturan.');
}

/**
 * The rules that a stored assessment was made with, whatever is in force since.
 *
 * @throws Error when the rule set is no longer what it was
 */
export async function dasarPenilaian(
  { aturanKode, himpunanId, himpunanSidik }: RujukanDasar,
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<DasarPenilaian> {
  if (himpunanId !== null && himpunanSidik !== null) {
    const { isi } = await himpunanPenilaian({ himpunanId, himpunanSidik }, sumber);
    return {
      versi: `${isi.id} versi ${isi.versi}`,
      nama: `${isi.nama}, versi ${isi.versi}`,
      sumber: isi.sumber.join('; '),
      belumDikonfirmasi: isi.belumDikonfirmasi,
      aspek: isi.aspek,
      pita: isi.pitaAkhir,
      himpunan: isi,
    };
  }
  const { isi, ...sisa } = await aturanVersi(aturanKode ?? tanpaDasar(), sumber);
  return { ...sisa, nama: sisa.versi, aspek: isi.aspek, pita: isi.pita, himpunan: null };
}
