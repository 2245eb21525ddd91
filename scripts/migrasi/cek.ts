import pg from 'pg';
import { emptyDatamodel } from './baru';
import { noFilter, readSchema } from './berkas';
import { type Catalog, readCatalog } from './katalog';
import { withEngine } from './mesin';

const SCRATCH = 'sinergi_banding';

/**
 * What may exist in the database without standing in the models: migrations add indexes (partial,
 * trigram) and defaults that Prisma's language cannot say. Everything else must be in both.
 */
const MAY_ADD: Record<keyof Catalog, boolean> = {
  tables: false,
  columns: false,
  defaults: true,
  enums: false,
  foreignKeys: false,
  indexes: true,
};

const LABEL: Record<keyof Catalog, string> = {
  tables: 'tabel',
  columns: 'kolom',
  defaults: 'nilai awal',
  enums: 'enum',
  foreignKeys: 'kunci tamu',
  indexes: 'indeks',
};

/** Prisma's own table of applied migrations. */
const OURS = /^_prisma_migrations/;

function compare(kind: keyof Catalog, model: Map<string, string>, found: Map<string, string>) {
  const lines: string[] = [];
  for (const [name, value] of model) {
    const actual = found.get(name);
    if (actual === undefined) lines.push(`${LABEL[kind]} ${name}: tidak ada di basis data`);
    else if (actual !== value) {
      lines.push(`${LABEL[kind]} ${name}: model "${value}", basis data "${actual}"`);
    }
  }
  for (const name of MAY_ADD[kind] ? [] : found.keys()) {
    if (!model.has(name) && !OURS.test(name))
      lines.push(`${LABEL[kind]} ${name}: tidak ada di model`);
  }
  return lines;
}

/** SQL that makes an empty schema into what the models say. */
function modelSql(schema: [string, string][]): Promise<string> {
  return withEngine({ schema }, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatamodel', files: [{ path: 'empty.prisma', content: emptyDatamodel }] },
      to: { tag: 'schemaDatamodel', files: schema.map(([path, content]) => ({ path, content })) },
      script: true,
      exitCode: null,
      filters: noFilter,
    });
    return stdout ?? '';
  });
}

/**
 * Compares the migrated database at `url` with the models: tables, columns with type and
 * nullability, defaults, enum values, foreign keys, primary keys and indexes. The models are laid
 * out in a scratch schema inside a transaction that is rolled back, so nothing remains.
 *
 * @param url address as the owner of the tables
 * @param schema the models, by default the project's
 * @returns the differences in words; empty when both agree
 */
export async function compareWithModels(
  url: string,
  schema: [string, string][] = readSchema(),
): Promise<string[]> {
  const sql = await modelSql(schema);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`create schema ${SCRATCH}`);
    await client.query(`set local search_path = ${SCRATCH}`);
    await client.query(sql);
    const model = await readCatalog(client, SCRATCH);
    const found = await readCatalog(client, 'public');
    await client.query('rollback');
    const kinds = Object.keys(LABEL) as (keyof Catalog)[];
    return kinds.flatMap((kind) => compare(kind, model[kind], found[kind]));
  } finally {
    await client.end();
  }
}
