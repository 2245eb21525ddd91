import 'server-only';
import { kolam } from './client';

/**
 * Whether this process could change or remove entries of the audit trail, by a right of its role or because
 * the role owns the tables or the server. However the settings came to be, the portal must not run like that.
 *
 * @returns the name of the role that is too strong, or null
 */
export async function peranTerlaluKuat(): Promise<string | null> {
  const { rows } = await kolam().query<{ peran: string }>(
    `SELECT r.rolname AS peran FROM pg_roles r
     WHERE r.rolname = current_user AND (r.rolsuper OR EXISTS (
       SELECT FROM pg_class c
       WHERE c.oid IN ('catatan_audit'::regclass, 'rantai_audit'::regclass)
         AND (pg_has_role(r.oid, c.relowner, 'USAGE')
              OR has_table_privilege(r.oid, c.oid, 'DELETE, TRUNCATE')
              OR has_any_column_privilege(r.oid, c.oid, 'UPDATE'))))`,
  );
  return rows[0]?.peran ?? null;
}
