import type { KategoriKesehatan, PredikatKesehatan } from '@/lib/platform/db/generated/enums';

/** What is known of one indicator. `tidakBerlaku` wins over a given ratio, that over the figures. */
export interface JawabanIndikator {
  /** Decimal text in the unit of the indicator; for a checklist the per cent that is met. */
  rasio?: string;
  /** How many items of a checklist are met. */
  terpenuhi?: number;
  /** The indicator leaves numerator and denominator. */
  tidakBerlaku?: boolean;
  /** Why it does not apply. */
  alasan?: string;
}

/** Figures by code of the line; decimal text, rupiah. A missing or empty line is not filled in. */
export type AngkaPos = Readonly<Record<string, string | null | undefined>>;

export interface Keuangan {
  /** The book year that is assessed. */
  kini: AngkaPos;
  /** The book year before. */
  lalu: AngkaPos;
}

/** A worksheet as the engine takes it; checked before by `mesin/masukan`. */
export interface MasukanMesin {
  indikator?: Readonly<Record<string, JawabanIndikator | undefined>>;
  keuangan?: Keuangan;
  /** Results of whole aspects by code: per cent or points, as the rule set says. Wins over indicators. */
  aspek?: Readonly<Record<string, string | undefined>>;
}

/**
 * Where the result of an indicator comes from. PERLAKUAN: the plain formula has no sensible result and
 * the stated treatment gave the nilai. BELUM: nothing known yet.
 */
export type AsalHasil = 'DIBERIKAN' | 'DIHITUNG' | 'PERLAKUAN' | 'TIDAK_BERLAKU' | 'BELUM';

/** Every number is decimal text: whole when it ends, else 20 significant digits. */
export interface HasilIndikator {
  kode: string;
  aspek: string;
  asal: AsalHasil;
  rasio: string | null;
  nilai: string | null;
  skor: string | null;
  /** The highest skor there is, to show "3 dari 4". */
  skorTertinggi: string;
  /** Place of the band that was met, from 0; null without one. */
  pita: number | null;
  catatan: string[];
}

export interface HasilAspek {
  kode: string;
  nama: string;
  bobot: string;
  asal: 'DIBERIKAN' | 'INDIKATOR';
  /** Null until every indicator that applies has a result. */
  persen: string | null;
  tertimbang: string | null;
  /** What the answered indicators alone give, for the form that builds up. */
  sementara: { persen: string | null; terjawab: number; banyak: number };
}

export interface Kejanggalan {
  kode: string;
  pesan: string;
  tahun: 0 | -1;
  /** How far the two sides lie apart, where that says something. */
  selisih?: string;
  /** The line or indicator it is about. */
  pos?: string;
  indikator?: string;
}

export interface HasilMesin {
  himpunan: { id: string; versi: string };
  indikator: Record<string, HasilIndikator>;
  aspek: Record<string, HasilAspek>;
  lengkap: boolean;
  /** Codes of indicators, or of aspects that must be given whole, without a result. */
  belum: string[];
  /** Null until complete. */
  total: string | null;
  predikat: PredikatKesehatan | null;
  kategori: Exclude<KategoriKesehatan, 'BELUM_DINILAI'> | null;
  /** The weighted mean of what is answered so far; never a result. */
  sementara: { total: string | null; terjawab: number; banyak: number };
  kejanggalan: Kejanggalan[];
  /** What the result rests on besides the plain formulas, in sentences. */
  catatan: string[];
}
