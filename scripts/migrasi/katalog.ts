import type pg from 'pg';

/** What a schema holds, each thing as one comparable line of text under its name. */
export type Catalog = {
  tables: Map<string, string>;
  columns: Map<string, string>;
  defaults: Map<string, string>;
  enums: Map<string, string>;
  foreignKeys: Map<string, string>;
  indexes: Map<string, string>;
};

// When a foreign key is checked is nothing that a model can say, so it is no difference.
// `relkind` r and p: tables. `attgenerated` tells columns that PostgreSQL computes.
const QUERIES: Record<keyof Catalog, string> = {
  tables: `
    select c.relname as name, 'tabel' as value
    from pg_class c
    where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p')`,
  columns: `
    select c.relname || '.' || a.attname as name,
      format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' wajib' else '' end as value
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p')
      and a.attnum > 0 and not a.attisdropped`,
  defaults: `
    select c.relname || '.' || a.attname as name, pg_get_expr(d.adbin, d.adrelid) as value
    from pg_attrdef d join pg_class c on c.oid = d.adrelid
      join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
    where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and a.attgenerated = ''`,
  enums: `
    select t.typname as name, string_agg(e.enumlabel, ', ' order by e.enumsortorder) as value
    from pg_type t join pg_enum e on e.enumtypid = t.oid
    where t.typnamespace = $1::regnamespace
    group by t.typname`,
  foreignKeys: `
    select c.relname || ' ' || k.conname as name,
      regexp_replace(pg_get_constraintdef(k.oid), ' DEFERRABLE( INITIALLY DEFERRED)?$', '') as value
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.connamespace = $1::regnamespace and k.contype = 'f'`,
  indexes: `
    select c.relname as name, pg_get_indexdef(i.indexrelid) as value
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where c.relnamespace = $1::regnamespace`,
};

/**
 * Reads the catalog of one schema. Names are written without the schema, so that two schemas of one
 * database can be compared.
 */
export async function readCatalog(client: pg.ClientBase, schema: string): Promise<Catalog> {
  // With an empty search path every name is written with its schema, which then can be cut off.
  await client.query(`set local search_path = ''`);
  const read = async (query: string) => {
    const { rows } = await client.query<{ name: string; value: string }>(query, [schema]);
    return new Map(rows.map((row) => [row.name, row.value.replaceAll(`${schema}.`, '')]));
  };
  return {
    tables: await read(QUERIES.tables),
    columns: await read(QUERIES.columns),
    defaults: await read(QUERIES.defaults),
    enums: await read(QUERIES.enums),
    foreignKeys: await read(QUERIES.foreignKeys),
    indexes: await read(QUERIES.indexes),
  };
}
