/** Why somebody who may act for koperasi in general may not do so in this one case. */
export type HalanganBertindak = 'MILIK_SENDIRI' | 'ADA_PENGURUS';

export interface KedudukanBertindak {
  /** Acts as pengurus of this very koperasi; otherwise as petugas on its behalf. */
  sebagaiPengurus: boolean;
  /** The application or membership is the actor's own. */
  milikSendiri: boolean;
  /** Another account of a pengurus of this koperasi is able to act. */
  adaPengurusLain: boolean;
}

/**
 * The decision belongs to the pengurus (UU 25/1992 Pasal 30 ayat 2 huruf b). A petugas stands in only
 * where no pengurus has an account, and nobody acts on their own application or membership.
 */
export function halanganBertindak({
  sebagaiPengurus,
  milikSendiri,
  adaPengurusLain,
}: KedudukanBertindak): HalanganBertindak | null {
  if (milikSendiri) return 'MILIK_SENDIRI';
  return !sebagaiPengurus && adaPengurusLain ? 'ADA_PENGURUS' : null;
}

export const PESAN_HALANGAN: Record<HalanganBertindak, string> = {
  MILIK_SENDIRI:
    'Ini milik Anda sendiri, jadi Anda tidak dapat memutuskannya. Pengurus lain di koperasi ini, atau petugas DKUM bila tidak ada, yang memutuskan.',
  ADA_PENGURUS:
    'Koperasi ini punya akun pengurus, jadi hanya pengurusnya yang memutuskan. Petugas memutuskan hanya untuk koperasi tanpa akun pengurus.',
};
