import { objekJson } from './objek-json';

type Nilai = string | string[];

/** What stood in the fields of a form when it was drawn, by field name. */
export type IsianSemula = Record<string, Nilai | undefined>;

/** What a form carried along; null where it is none of ours: then it is not known what was touched. */
export const bacaSemula = (teks: Nilai | undefined): IsianSemula | null =>
  typeof teks === 'string' ? (objekJson(teks) as IsianSemula | null) : null;

/** One field as one text: grouped thousands and line ends are how a browser writes, not what somebody changed. */
export function naskahIsian(nilai: Nilai | undefined): string {
  const satu = (teks: string) => {
    const rapi = teks.replaceAll('\r\n', '\n');
    return /^\d{1,3}(\.\d{3})+$/.test(rapi) ? rapi.replaceAll('.', '') : rapi;
  };
  if (nilai === undefined) return '';
  return Array.isArray(nilai) ? [...nilai].map(satu).sort().join('\n') : satu(nilai);
}
