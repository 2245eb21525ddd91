/** Counts of participants by how far they came; each step counts all who got at least that far. */
export interface HitungPeserta {
  pendaftar: number;
  /** Verified, whatever came of it. */
  terverifikasi: number;
  /** Holding a place of the quota. */
  terpilih: number;
  cadangan: number;
  /** Training found sufficient, whatever came of it: what the city counts. */
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
  semua: HitungPeserta;
  wilayah: CapaianKelurahan[];
  /** Groups under this many persons are hidden; 1 for those who may see the persons themselves. */
  kelompokPalingSedikit: number;
  pada: Date;
}
