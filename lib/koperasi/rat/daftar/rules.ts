import { batasRat, tahunBukuTertutup } from '../rules';

/** The lists about the yearly meeting, in the order in which the office works. */
export const DAFTAR_RAT = ['verifikasi', 'belum', 'dua-tahun', 'menjelang'] as const;
export type DaftarRat = (typeof DAFTAR_RAT)[number];

export const LABEL_DAFTAR_RAT: Record<DaftarRat, string> = {
  verifikasi: 'Perlu diverifikasi',
  belum: 'Belum RAT tahun ini',
  'dua-tahun': 'Dua tahun tanpa RAT',
  menjelang: 'Menjelang batas',
};

/** The last book year of which the RAT is due. */
export function tahunJatuhTempo(hariIni: string, batasBulan: number): number {
  const tutup = tahunBukuTertutup(hariIni);
  return hariIni > batasRat(tutup, batasBulan) ? tutup : tutup - 1;
}

/**
 * How many due book years in a row a koperasi has gone without a reported RAT, counted back from the
 * last one that is due. A koperasi owes the first RAT for the book year in which it was founded.
 *
 * @param ratTahunBuku latest book year with a reported RAT
 * @param adaLaporan some verified report is in the portal
 * @returns null when that cannot be counted: no report at all, or neither a RAT nor the founding known
 */
export function tahunTanpaRat(
  {
    ratTahunBuku,
    tahunBerdiri,
    adaLaporan,
  }: { ratTahunBuku: number | null; tahunBerdiri: number | null; adaLaporan: boolean },
  { hariIni, batasBulan }: { hariIni: string; batasBulan: number },
): number | null {
  if (ratTahunBuku === null && (tahunBerdiri === null || !adaLaporan)) return null;
  const terakhir = Math.max(ratTahunBuku ?? 0, (tahunBerdiri ?? 1) - 1);
  return Math.max(0, tahunJatuhTempo(hariIni, batasBulan) - terakhir);
}

/**
 * What the office does about it, in the order DKUM Kota Depok named in 2017: coaching first, then a
 * proposal to dissolve. The ministry dissolves; the office only proposes.
 */
export const LANGKAH_DUA_TAHUN =
  'Koperasi yang dua tahun berturut-turut tanpa RAT didatangi untuk penyuluhan. Bila tetap tidak mengadakan RAT, dinas mengusulkan pembubarannya; yang membubarkan adalah kementerian.';

/** How long without RAT, in words. */
export const kalimatTanpaRat = (tahun: number | null): string =>
  tahun === null ? 'Tidak pernah tercatat' : `${tahun} tahun buku`;
