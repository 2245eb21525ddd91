import type { AngkaTersimpan, JawabanTersimpan } from '../lembar/rules';

/** An answer with its note on the evidence, as it is stored and as it stands in a workbook. */
export interface JawabanBukuKerja extends JawabanTersimpan {
  bukti: string | null;
}

/** A worksheet to write into a workbook. */
export interface IsiBukuKerja {
  koperasi: string;
  /** Its id in the portal; null for a workbook of no koperasi. */
  koperasiId: string | null;
  /** Book year that is assessed. */
  tahunBuku: number;
  /** SHA-256 of the rule set. */
  sidik: string;
  jawaban: readonly JawabanBukuKerja[];
  angka: readonly AngkaTersimpan[];
}

/** What is wrong in a workbook, and where. */
export interface GalatBukuKerja {
  lembar: string;
  /** Address of the cell, e.g. 'C12'; null when the whole sheet is meant. */
  sel: string | null;
  pesan: string;
}

/** A filled workbook that was read. */
export interface BacaanBukuKerja {
  himpunan: string;
  versi: string;
  sidik: string;
  koperasi: string;
  /** As it stands in the workbook, whatever it is; empty in one of no koperasi, and in older ones. */
  koperasiId: string;
  tahunBuku: number;
  jawaban: JawabanBukuKerja[];
  angka: AngkaTersimpan[];
}
