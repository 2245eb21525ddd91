import type { KelasKuk } from './rules';

/** The class of a koperasi: what the office has set, and what the latest verified report suggests. */
export interface KukDto {
  /** Null while the office has not set one. */
  kelas: number | null;
  sumber: string | null;
  saran: SaranKuk[];
  /** Where the criteria come from, and that they are not confirmed. */
  aturan: { sumber: string; catatan: string; belumDikonfirmasi: boolean };
}

/** One set of criteria, the one that is meant for this koperasi first. */
export interface SaranKuk {
  nama: string;
  sumber: string;
  utama: boolean;
  kelas: KelasKuk;
  alasan: string;
}
