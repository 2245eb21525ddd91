/** Counts of participants by how far they came; each step counts all who got at least that far. */
export interface HitungPeserta {
  pendaftar: number;
  /** Verified, whatever came of it. */
  terverifikasi: number;
  /** Holding a place of the quota. */
  terpilih: number;
  cadangan: number;
  /**
   * What the city counts: those who attended as much of the training as the programme asks and have no day
   * of it before them, and all who went on to a pendamping, whatever came of it.
   */
  dilatih: number;
  selesai: number;
}

export interface CapaianKelurahan extends HitungPeserta {
  kelurahanKode: string;
  kelurahan: string;
  kecamatan: string;
  /** Null without a limit. */
  kuota: number | null;
}

/** Figures of one year of a programme. */
export interface DataCapaianProgram {
  tahun: number;
  target: number | null;
  /** False for a reader who sees the own kelurahan only. */
  seluruhKota: boolean;
  /** A year over before the portal: nothing is known of it. */
  tidakDicatat: boolean;
  /** Percent of the training that must be attended, inclusive. */
  hadirPersenMin: number;
  semua: HitungPeserta;
  wilayah: CapaianKelurahan[];
  /** Groups under this many persons are hidden; 1 for those who may see the persons themselves. */
  kelompokPalingSedikit: number;
  pada: Date;
}

/** How far a programme has come over all its years, for who sees the whole city. */
export interface DataCapaianSeluruh {
  /** Persons in all years together. */
  target: number;
  /** Holding a place, in every year the portal knows; null where it would tell a small group. */
  terpilih: number | null;
  pada: Date;
}
