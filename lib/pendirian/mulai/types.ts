import type { LangkahMulai } from '../isian/schema';
import type { Kewenangan } from '../kewenangan/rules';
import type { NamaSerupa } from '../nama/reads';

export interface ButirPeriksa {
  isian: string;
  label: string;
  /** As typed where it cannot be read, '' when nothing is filled in. */
  nilai: string;
  galat: string[];
}

/** One step on the page on which the answers are checked. */
export interface BagianPeriksa {
  langkah: LangkahMulai;
  judul: string;
  /** False while the step was never saved. */
  terisi: boolean;
  butir: ButirPeriksa[];
}

export interface PeriksaMulaiDto {
  draf: string;
  /** Version of the draft that stands here. */
  dibaca: string;
  tersimpan: string;
  bagian: BagianPeriksa[];
  /** Whether each step is complete, as the bar on top marks it. */
  selesai: boolean[];
  /** Whether it can be sent. */
  lengkap: boolean;
  /** The name names an institution of the state; null when it does not. */
  namaLembaga: string | null;
  serupa: NamaSerupa[];
  /** Who looks after a koperasi beyond the city; null within it. */
  kewenangan: Kewenangan | null;
  /** Capital it begins with, in a sentence; null where no rule names one. */
  modal: string | null;
  /** Least number of founders, with where that comes from. */
  pendiri: { palingSedikit: number; satuan: string; sumber: string } | null;
}
