import { type ButirBentrok, ISIAN_SEMULA, type KeadaanFormulir } from '@/lib/platform/form-state';
import { bacaSemula, type IsianSemula, naskahIsian } from '@/lib/platform/isian-semula';

/*
 * Somebody else saved the record that a form was opened with. The form carries what stood in it when it was
 * drawn, so that a field its writer never touched takes what is stored now instead of putting back what was
 * there before.
 */

export const tulisSemula = (nilaiAwal: IsianSemula): string => JSON.stringify(nilaiAwal);

/** What a ticked box sends. */
const TANDA = 'ya';

export interface GabunganBentrok {
  /** What the fields show. */
  nilai: KeadaanFormulir['nilai'];
  /** Fields that both changed, or of which it is not known. */
  butir: ButirBentrok[];
  /** Fields that only the other one changed; the form has taken what they saved. */
  diambil: ButirBentrok[];
}

/**
 * Puts what was typed beside what is stored now.
 *
 * @param keadaan the answer with the conflict
 * @param tersimpan what the page knows now as the stored values of the fields
 * @returns null when the form did not carry what it began with: then every difference is a conflict
 */
export function gabungBentrok(
  { bentrok, nilai = {} }: KeadaanFormulir,
  tersimpan: IsianSemula,
): GabunganBentrok | null {
  // After an expired session the page holds what was typed, not what is stored.
  if (!bentrok || bentrok.jenis === 'keputusan' || ISIAN_SEMULA in tersimpan) return null;
  const semula = bacaSemula(nilai[ISIAN_SEMULA]);
  if (!semula) return null;
  // A form leaves empty fields and boxes without a tick out of what it begins with: one that is empty by now
  // was so all along, and so was a box that is ticked only in what was sent.
  const dikenal = ({ isian, tersimpan: kini }: ButirBentrok) =>
    isian in semula || isian in tersimpan || kini === '' || nilai[isian] === TANDA;
  const tersentuh = (nama: string) => naskahIsian(nilai[nama]) !== naskahIsian(semula[nama]);
  const berubah = (nama: string) => naskahIsian(tersimpan[nama]) !== naskahIsian(semula[nama]);
  const hasil: NonNullable<KeadaanFormulir['nilai']> = { ...nilai };
  for (const nama of new Set([...Object.keys(semula), ...Object.keys(tersimpan)])) {
    if (tersentuh(nama)) continue;
    const kini = tersimpan[nama];
    if (kini === undefined) delete hasil[nama];
    else hasil[nama] = kini;
  }
  return {
    nilai: hasil,
    butir: bentrok.butir.filter(
      (satu) => !dikenal(satu) || (tersentuh(satu.isian) && berubah(satu.isian)),
    ),
    diambil: bentrok.butir.filter(
      (satu) => dikenal(satu) && !tersentuh(satu.isian) && berubah(satu.isian),
    ),
  };
}
