export type KodeHasil = 'NIB' | 'KOPERASI' | 'IZIN' | 'OMZET' | 'PEKERJA' | 'MODAL' | 'NAIK_KELAS';

/** One outcome over all who were measured again: at the first and at the latest measurement. */
export interface NilaiHasil {
  kode: KodeHasil;
  awal: bigint;
  kini: bigint;
  /** Persons that the figures are made of. */
  orangAwal: number;
  orangKini: number;
  /** Persons of whom it is known at both ends. */
  dari: number;
}

/** What came of the chosen participants of one year. */
export interface DataHasilProgram {
  tahun: number;
  /** False for a reader who sees the own kelurahan only. */
  seluruhKota: boolean;
  /** Participants who hold a place of the quota. */
  terpilih: number;
  /** Those with a measurement after the first. */
  diukur: number;
  nilai: NilaiHasil[];
  /** Groups under this many persons are hidden; 1 for those who may see the persons themselves. */
  kelompokPalingSedikit: number;
}
