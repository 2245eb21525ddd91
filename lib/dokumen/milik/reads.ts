import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { type BarisDokumen, dalamJangkauan, keDaftar, TERPAKAI } from '../reads';
import type { DokumenDto } from '../types';

/** A document of a business or of its owner. */
export interface DokumenMilik extends BarisDokumen {
  /** Null when it was not asked. */
  terpakai: boolean | null;
}

/** The same out of `pernyataanMilik`. */
export type DokumenMilikSql = Omit<DokumenMilik, 'diunggahPada'> & { diunggahPada: string };

/**
 * As SQL on a row `u` of `usaha`: the documents of its owner that belong to no one business, then its own; each
 * the newest first, at most 200.
 *
 * @param denganTerpakai whether it is asked if something rests on each, which a dozen tables answer
 */
export const pernyataanMilik = (denganTerpakai: boolean): string => `
  SELECT d.id, d.jenis, d.nama_asli AS "namaAsli", d.ukuran, d.diunggah_pada AS "diunggahPada",
         d.diunggah_oleh AS "diunggahOleh", d.pelaku_usaha_id AS "pelakuUsahaId", d.usaha_id AS "usahaId",
         CASE WHEN o.id IS NOT NULL THEN json_build_object('penggunaId', o.pengguna_id) END AS "pelakuUsaha",
         ${denganTerpakai ? TERPAKAI : 'NULL::boolean'} AS terpakai
  FROM (
    SELECT * FROM dokumen WHERE pelaku_usaha_id = u.pelaku_usaha_id AND usaha_id IS NULL
    UNION ALL SELECT * FROM dokumen WHERE usaha_id = u.id
  ) d
  LEFT JOIN pelaku_usaha o ON o.id = d.pelaku_usaha_id
  WHERE d.dihapus_pada IS NULL
  ORDER BY d.usaha_id IS NOT NULL, d.diunggah_pada DESC LIMIT 200`;

/** The row with the types in which Prisma gives it. */
export const keDokumenMilik = (baris: DokumenMilikSql): DokumenMilik => ({
  ...baris,
  diunggahPada: new Date(baris.diunggahPada),
});

/**
 * Those of the documents of a business and its owner that one may open, in their order.
 *
 * @param semua as `pernyataanMilik` gives them
 */
export async function dokumenTerbuka(
  by: Wewenang<'dokumen:baca'>,
  semua: readonly DokumenMilik[],
): Promise<DokumenDto[]> {
  const terjangkau = await dalamJangkauan(
    by,
    semua.map(({ id }) => id),
  );
  const terbuka = semua.filter(({ id }) => terjangkau.has(id));
  return keDaftar(terbuka, ({ terpakai }) => terpakai, by.pelaku.penggunaId);
}
