import type { AlasanPeringatan, KategoriKesehatan } from '@/lib/platform/db/generated/enums';

/** One koperasi of the list of early warnings. */
export interface BarisPeringatan {
  id: string;
  nama: string;
  jenis: string;
  wilayah: string;
  kategori: KategoriKesehatan;
  penilaianTahunBuku: number | null;
  alasan: AlasanPeringatan[];
  /** Every reason as a sentence, and what fell. */
  kalimat: string[];
  /** Decimal text, at most two digits; null when there is none. */
  indeks: string | null;
  nilai: string | null;
  /** Since when it has been listed, ISO day. */
  sejak: string;
  /** Six digits, for the order of the list. */
  urgensi: string;
}

/** One indicator over the book years of a track. */
export interface BarisIndikator {
  kode: string;
  nama: string;
  /** One cell for each book year: ratio and skor in words, '' where it cannot be computed. */
  sel: string[];
}

/** The track of one koperasi, for its page. */
export interface JejakDto {
  /** Book years with a verified report, the earliest first. */
  tahun: number[];
  /** Index of each, decimal text with two digits; null when it cannot be computed. */
  indeks: (string | null)[];
  /** Where the line leads: the book year after the last. */
  nanti: { tahunBuku: number; indeks: string } | null;
  indikator: BarisIndikator[];
  /** Reasons of an early warning that follow from the yearly figures. */
  kalimat: string[];
  batas: string;
  himpunan: string;
  sumber: string;
  belumDikonfirmasi: boolean;
}
