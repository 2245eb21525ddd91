import type { Bentrok } from './form-state';
import { objekJson } from './objek-json';

type Nilai = string | string[];

/** What stood in the fields of a form when it was drawn, by field name. */
export type IsianSemula = Record<string, Nilai | undefined>;

const adalahNilai = (isi: unknown): isi is Nilai =>
  typeof isi === 'string' || (Array.isArray(isi) && isi.every((satu) => typeof satu === 'string'));

/**
 * What a form carried along; null where it is none of ours: then it is not known what was touched. Anything
 * may stand in it, and fields may be called anything: it holds texts only, and nothing that it inherits.
 */
export function bacaSemula(teks: Nilai | undefined): IsianSemula | null {
  const objek = typeof teks === 'string' ? objekJson(teks) : null;
  if (!objek) return null;
  const isian: IsianSemula = Object.create(null);
  for (const [nama, isi] of Object.entries(objek)) if (adalahNilai(isi)) isian[nama] = isi;
  return isian;
}

/** One field as one text: grouped thousands and line ends are how a browser writes, not what somebody changed. */
export function naskahIsian(nilai: Nilai | undefined): string {
  const satu = (teks: string) => {
    const rapi = teks.replaceAll('\r\n', '\n');
    return /^\d{1,3}(\.\d{3})+$/.test(rapi) ? rapi.replaceAll('.', '') : rapi;
  };
  if (nilai === undefined) return '';
  return Array.isArray(nilai) ? [...nilai].map(satu).sort().join('\n') : satu(nilai);
}

/**
 * Whether a conflict is about nothing: the record counts a later version, but every field of the form that
 * differs from what is stored is still stored as it stood when the form was drawn. Something was saved that
 * the form has no field for, as a file in another tab.
 *
 * @param teks what the form carried along
 */
export function bentrokKosong({ jenis, butir }: Bentrok, teks: Nilai | undefined): boolean {
  const semula = bacaSemula(teks);
  // A decision is about the whole record, whatever its form holds.
  if (!semula || jenis === 'keputusan') return false;
  return butir.every(
    ({ isian, isi }) => isi !== undefined && naskahIsian(isi) === naskahIsian(semula[isian]),
  );
}
