import type { KategoriKesehatan, PredikatKesehatan } from '@/lib/platform/db/generated/enums';
import type { AngkaDesimal } from '../rules';

/** The three columns of a result, which are filled together or not at all. */
interface KolomHasil<T extends AngkaDesimal> {
  total: T | null;
  predikat: PredikatKesehatan | null;
  kategori: KategoriKesehatan | null;
}

/** A stored result as text, or null while a worksheet is not complete. */
export function hasilDari({ total, predikat, kategori }: KolomHasil<AngkaDesimal>): {
  total: string;
  predikat: PredikatKesehatan;
  kategori: KategoriKesehatan;
} | null {
  return total && predikat && kategori ? { total: total.toFixed(), predikat, kategori } : null;
}

/**
 * An assessment that is past its draft has a result; the database sees to it.
 *
 * @throws Error when it has none after all
 */
export function wajibBerhasil<T extends KolomHasil<AngkaDesimal>>(
  penilaian: T,
): T & {
  total: NonNullable<T['total']>;
  predikat: PredikatKesehatan;
  kategori: KategoriKesehatan;
} {
  const { total, predikat, kategori } = penilaian;
  if (!total || !predikat || !kategori) throw new Error('Penilaian ini belum berhasil.');
  return { ...penilaian, total, predikat, kategori };
}
