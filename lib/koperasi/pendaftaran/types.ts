import type { PeringatanIsian } from '@/lib/platform/form-state';
import type { KoperasiSerupa } from '../serupa/types';
import type { LangkahIsian } from './rules';

export interface ButirPeriksa {
  isian: string;
  label: string;
  /** As typed where it cannot be read, '' when nothing is filled in. */
  nilai: string;
  galat: string[];
}

/** One step on the page on which the answers are checked. */
export interface BagianPeriksa {
  langkah: LangkahIsian;
  judul: string;
  /** False while the step was never saved. */
  terisi: boolean;
  butir: ButirPeriksa[];
}

export interface PeriksaDto {
  draf: string;
  /** Version of the draft that stands here. */
  dibaca: string;
  tersimpan: string;
  bagian: BagianPeriksa[];
  /** Whether each step is complete, as the bar on top marks it. */
  selesai: boolean[];
  /** Whether it can be sent. */
  lengkap: boolean;
  peringatan: PeringatanIsian[];
  serupa: KoperasiSerupa[];
  /** Codes of all doubts on the page. */
  kode: string[];
}
