import { type ButirBentrok, ISIAN_SEMULA, type KeadaanFormulir } from '@/lib/platform/form-state';
import { objekJson } from '@/lib/platform/objek-json';

/*
 * Somebody else saved the record that a form was opened with. The form carries what stood in it when it was
 * drawn, so that a field its writer never touched takes what is stored now instead of putting back what was
 * there before.
 */

type Nilai = string | string[];
type Isian = Record<string, Nilai | undefined>;

export const tulisSemula = (nilaiAwal: Isian): string => JSON.stringify(nilaiAwal);

/** What a form carried along; null where it is none of ours: then it is not known what was touched. */
const isianSemula = (teks: Nilai | undefined): Isian | null =>
  typeof teks === 'string' ? (objekJson(teks) as Isian | null) : null;

/** What a ticked box sends. */
const TANDA = 'ya';

/** One field as one text: grouped thousands and line ends are how a browser writes, not what somebody changed. */
function naskah(nilai: Nilai | undefined): string {
  const satu = (teks: string) => {
    const rapi = teks.replaceAll('\r\n', '\n');
    return /^\d{1,3}(\.\d{3})+$/.test(rapi) ? rapi.replaceAll('.', '') : rapi;
  };
  if (nilai === undefined) return '';
  return Array.isArray(nilai) ? [...nilai].map(satu).sort().join('\n') : satu(nilai);
}

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
  tersimpan: Isian,
): GabunganBentrok | null {
  // After an expired session the page holds what was typed, not what is stored.
  if (!bentrok || bentrok.jenis === 'keputusan' || ISIAN_SEMULA in tersimpan) return null;
  const semula = isianSemula(nilai[ISIAN_SEMULA]);
  if (!semula) return null;
  // A form leaves empty fields and boxes without a tick out of what it begins with: one that is empty by now
  // was so all along, and so was a box that is ticked only in what was sent.
  const dikenal = ({ isian, tersimpan: kini }: ButirBentrok) =>
    isian in semula || isian in tersimpan || kini === '' || nilai[isian] === TANDA;
  const tersentuh = (nama: string) => naskah(nilai[nama]) !== naskah(semula[nama]);
  const berubah = (nama: string) => naskah(tersimpan[nama]) !== naskah(semula[nama]);
  const hasil: Record<string, Nilai> = { ...nilai };
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
