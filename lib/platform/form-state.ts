/**
 * What a server action answers to a form. Isomorphic: actions build it, `components/form` shows it.
 * Values are plain strings so that the state survives the round trip without JavaScript.
 */

/** Hidden field with what stood in a form when it was drawn; it comes back with what was typed. */
export const ISIAN_SEMULA = 'nilaiSemula';

/** Hidden field that says, sealed, for whom a form was drawn; never part of what was typed. */
export const PENGISI = 'pengisiFormulir';

/**
 * Hidden field that names the hidden fields of a form, with blanks between: nobody fills these in. The name of the
 * form itself is among them, behind `#`.
 */
export const TERSEMBUNYI = 'isianTersembunyi';

/** Field of an upload with what was typed in the other forms of its page: JSON of names and values. */
export const ISIAN_LAIN = 'isianLain';

/** A doubt, not a refusal: the user may confirm and send again. */
export interface PeringatanIsian {
  kode: string;
  pesan: string;
  /** Name of the field the doubt is about, when there is one. */
  isian?: string;
}

/** One field of which the typed and the stored value differ. */
export interface ButirBentrok {
  isian: string;
  label: string;
  milikAnda: string;
  tersimpan: string;
  /** The stored value as the field holds it, where the form shows it; it never reaches the page (`bentrokUntuk`). */
  isi?: string;
}

/** Somebody else saved the same record in the meantime. */
export interface Bentrok {
  /** The version now stored; the form sends it next time, so that sending again is a knowing choice. */
  versi: string;
  oleh: string;
  /** Their account, as a command knows it; it never reaches the page (`bentrokUntuk`). */
  olehId?: string | null;
  /** The other one was the same account, in another tab or on another device. */
  sendiri?: boolean;
  /** When the other person saved, already formatted for display. */
  pada: string;
  butir: ButirBentrok[];
  /** What the record is now, in words, where that changed, or where the command tells nothing else. */
  status?: string;
  /**
   * `isian` (unless told): `milikAnda` is what was typed. `keputusan`: somebody decided about a record
   * that changed meanwhile; `milikAnda` is how it was when the page was opened.
   */
  jenis?: 'isian' | 'keputusan';
}

/** A conflict as whoever sent the form reads it: what one saved oneself is not called somebody else's. */
export const bentrokUntuk = ({ olehId, ...isi }: Bentrok, pengirimId: string | null): Bentrok => {
  const bentrok = { ...isi, butir: isi.butir.map(({ isi: _, ...butir }) => butir) };
  return olehId && olehId === pengirimId
    ? { ...bentrok, oleh: 'Anda sendiri', sendiri: true }
    : bentrok;
};

/** The answer to a form that saves as one goes. */
export interface Tersimpan {
  /** Text of the hidden field `versi` for the next sending. */
  versi: string;
  /** '10.42 WIB' */
  jam: string;
  /** Whatever else the page shows anew; plain values. */
  isi: unknown;
}

export interface KeadaanFormulir {
  /** HTTP status, where it follows from nothing else here (`statusJawaban`). */
  status?: number;
  /** One sentence about the whole form. */
  pesan?: string;
  /** The request met no network: `pesan` is said beside what the answer before it asks. */
  putus?: true;
  /** Reference number under which a fault was logged. */
  nomorAcuan?: string;
  /** Messages by field name. */
  galat?: Record<string, string[]>;
  /** What was typed, by field name; never passwords or files. */
  nilai?: Record<string, string | string[]>;
  peringatan?: PeringatanIsian[];
  /** Value of the checkbox `konfirmasiPeringatan`: which doubts it confirms. Without it there is no checkbox. */
  konfirmasi?: string;
  bentrok?: Bentrok;
  /** What a refusal is about, for a form that shows it; plain values. */
  rincian?: unknown;
  /** What was saved, for a form that stays on its page while one goes on. */
  tersimpan?: Tersimpan;
  /** Of an answer without the portal's script: the form draws it, so that the web server sees it was drawn. */
  tanda?: string;
}
