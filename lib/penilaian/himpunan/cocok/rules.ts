import type { JenisKoperasi, PolaPengelolaan } from '@/lib/platform/db/generated/enums';
import type { HimpunanAturan } from '../types';

/** What decides which sheet a koperasi is assessed with. */
export interface CiriKoperasi {
  jenis: JenisKoperasi;
  pola: PolaPengelolaan;
  /** Class of the koperasi, null while it is not known. */
  kuk: number | null;
}

type Syarat = Pick<HimpunanAturan, 'untuk' | 'tahunBuku'>;

/** Whether a rule set is for a book year. */
export const mencakupTahun = ({ tahunBuku }: Syarat, tahun: number): boolean =>
  tahun >= tahunBuku.dari && (tahunBuku.sampai === null || tahun <= tahunBuku.sampai);

/**
 * How well a rule set fits: TEPAT when everything is known and agrees, MUNGKIN when only the class is
 * not known, TIDAK otherwise. The koperasi as a whole counts; a unit simpan pinjam of another koperasi
 * is assessed apart, with the sheet its assessor chooses.
 */
export function kecocokan(
  himpunan: Syarat,
  koperasi: CiriKoperasi,
  tahun: number,
): 'TEPAT' | 'MUNGKIN' | 'TIDAK' {
  const usaha = koperasi.jenis === 'SIMPAN_PINJAM' ? 'SIMPAN_PINJAM' : 'SEKTOR_RIIL';
  const { untuk } = himpunan;
  if (!mencakupTahun(himpunan, tahun)) return 'TIDAK';
  if (!untuk.usaha.includes(usaha) || !untuk.pola.includes(koperasi.pola)) return 'TIDAK';
  if (untuk.kuk === null) return 'TEPAT';
  if (koperasi.kuk === null) return 'MUNGKIN';
  return (untuk.kuk as readonly number[]).includes(koperasi.kuk) ? 'TEPAT' : 'TIDAK';
}

/**
 * The rule set that an assessment is made with unless its penilai chooses another: the one that fits in
 * every respect, else the one that fits but for the class that is not known.
 */
export function himpunanBawaan<T extends { isi: Syarat }>(
  semua: readonly T[],
  koperasi: CiriKoperasi,
  tahun: number,
): { himpunan: T; cocok: 'TEPAT' | 'MUNGKIN' } | null {
  for (const cocok of ['TEPAT', 'MUNGKIN'] as const) {
    const himpunan = semua.find(({ isi }) => kecocokan(isi, koperasi, tahun) === cocok);
    if (himpunan) return { himpunan, cocok };
  }
  return null;
}
