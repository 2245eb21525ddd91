import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { type BarisDokumen, dalamJangkauan, keDto, TERPAKAI } from '../reads';
import type { DokumenDto } from '../types';

/** A document of a business or of its owner, also a removed one. */
export interface DokumenMilik extends BarisDokumen {
  usahaId: string | null;
  dihapusPada: Date | null;
  terpakai: boolean;
}

/** The same out of `PERNYATAAN_MILIK`. */
export type DokumenMilikSql = Omit<DokumenMilik, 'diunggahPada' | 'dihapusPada'> & {
  diunggahPada: string;
  dihapusPada: string | null;
};

const PALING_BANYAK = 300;

/**
 * As SQL on a row `u` of `usaha`: its documents and those of its owner that belong to no one business, besides
 * every KTP of the owner; what is there before what was removed, the newest first.
 */
export const PERNYATAAN_MILIK = `
  SELECT d.id, d.jenis, d.nama_asli AS "namaAsli", d.ukuran, d.diunggah_pada AS "diunggahPada",
         d.diunggah_oleh AS "diunggahOleh", d.usaha_id AS "usahaId", d.dihapus_pada AS "dihapusPada",
         CASE WHEN o.id IS NOT NULL THEN json_build_object('penggunaId', o.pengguna_id) END AS "pelakuUsaha",
         ${TERPAKAI} AS terpakai
  FROM (
    SELECT * FROM dokumen WHERE usaha_id = u.id
    UNION ALL
    SELECT * FROM dokumen
    WHERE pelaku_usaha_id = u.pelaku_usaha_id AND (usaha_id IS NULL OR (jenis = 'KTP' AND usaha_id <> u.id))
  ) d
  LEFT JOIN pelaku_usaha o ON o.id = d.pelaku_usaha_id
  ORDER BY d.dihapus_pada IS NOT NULL, d.diunggah_pada DESC LIMIT ${PALING_BANYAK}`;

/** The row with the types in which Prisma gives it. */
export const keDokumenMilik = (baris: DokumenMilikSql): DokumenMilik => ({
  ...baris,
  diunggahPada: new Date(baris.diunggahPada),
  dihapusPada: baris.dihapusPada === null ? null : new Date(baris.dihapusPada),
});

/**
 * Of the documents of a business and its owner those that one may open: those of the owner that belong to no
 * one business, then those of the business, each the newest first.
 *
 * @param semua as `PERNYATAAN_MILIK` gives them
 */
export async function dokumenTerbuka(
  by: Wewenang<'dokumen:baca'>,
  semua: readonly DokumenMilik[],
  usahaId: string,
): Promise<DokumenDto[]> {
  const ada = semua.filter(({ dihapusPada }) => dihapusPada === null);
  const urut = [null, usahaId].flatMap((milik) => ada.filter((satu) => satu.usahaId === milik));
  const terjangkau = await dalamJangkauan(
    by,
    urut.map(({ id }) => id),
  );
  return urut
    .filter(({ id }) => terjangkau.has(id))
    .map((satu) => keDto(satu, satu.terpakai, by.pelaku.penggunaId));
}
