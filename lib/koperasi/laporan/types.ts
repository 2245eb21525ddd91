/** Yearly figures of a koperasi as a table: one row a figure, one column a book year. */
export interface TabelLaporan {
  tahun: { tahunBuku: number; versi: number }[];
  baris: { nama: string; label: string /** '' when it is not known. */; nilai: string[] }[];
}
