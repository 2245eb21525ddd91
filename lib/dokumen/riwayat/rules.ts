/*
 * The documents of which the acts stand in a history, as SQL on a row `u` of `usaha`.
 */

/** Of its owner every KTP, also a removed one, as that it was opened stays known, and what else was removed. */
export const BERKAS_ORANG = `
  SELECT d.id, d.jenis, d.nama_asli FROM dokumen d
  WHERE d.pelaku_usaha_id = u.pelaku_usaha_id
    AND (d.jenis = 'KTP' OR (d.dihapus_pada IS NOT NULL AND d.usaha_id IS NULL))`;

/** Of the business what was removed of its own; a KTP is the owner's, with whichever business it was handed in. */
export const BERKAS_USAHA = `
  SELECT d.id, d.jenis, d.nama_asli FROM dokumen d
  WHERE d.usaha_id = u.id AND d.dihapus_pada IS NOT NULL AND d.jenis <> 'KTP'`;
