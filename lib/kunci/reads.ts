import 'server-only';
import { kolam } from '@/lib/platform/db/client';

export interface KolomTersandi {
  tabel: string;
  kolom: string;
  /** Primary key of one column, with its type for the comparison. */
  kunci: string;
  tipeKunci: string;
}

/** Encrypted columns whose name does not end in `_sandi`: here the whole content is encrypted. */
const KOLOM_LAIN = ['draf.isi', 'titipan_isian.isi'];

/**
 * Every encrypted column there is, found in the catalogue of the database, so that a new one cannot be
 * forgotten: text columns that end in `_sandi`, and the few of another name.
 */
export async function kolomTersandi(): Promise<KolomTersandi[]> {
  const { rows } = await kolam().query<KolomTersandi>(
    `SELECT c.table_name AS tabel, c.column_name AS kolom, k.attname AS kunci,
            format_type(k.atttypid, NULL) AS "tipeKunci"
     FROM information_schema.columns c
     JOIN pg_index i ON i.indrelid = format('%I.%I', c.table_schema, c.table_name)::regclass AND i.indisprimary
     JOIN pg_attribute k ON k.attrelid = i.indrelid AND k.attnum = i.indkey[0]
     WHERE c.table_schema = 'public' AND c.data_type = 'text'
       AND (c.column_name LIKE '%\\_sandi' OR c.table_name || '.' || c.column_name = ANY($1))
     ORDER BY 1, 2`,
    [KOLOM_LAIN],
  );
  return rows;
}
