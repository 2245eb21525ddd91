import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinSchema, migrationFolder, noFilter, readSchema, snapshotFile } from './berkas';
import { withEngine } from './mesin';

export const emptyDatamodel = 'datasource db {\n  provider = "postgresql"\n}\n';

/**
 * Compares the models with the snapshot that the newest migration left and returns the SQL between
 * them. Needs no database, and so hand-written SQL in the migrations (triggers, partial indexes,
 * generated columns, grants) can neither be undone nor confuse it; `cek` then proves on a real
 * database that models and migrations agree.
 */
export async function draftMigration(folder = migrationFolder): Promise<string> {
  const schema = readSchema();
  const snapshot = join(folder, snapshotFile);
  const before = existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : emptyDatamodel;
  return withEngine({ schema }, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatamodel', files: [{ path: 'snapshot.prisma', content: before }] },
      to: { tag: 'schemaDatamodel', files: schema.map(([path, content]) => ({ path, content })) },
      script: true,
      exitCode: null,
      filters: noFilter,
    });
    const sql = stdout ?? '';
    return sql.trim() === '' || sql.includes('This is an empty migration') ? '' : sql;
  });
}

/**
 * Writes a new migration folder and moves the snapshot on.
 *
 * @param name what the migration does, e.g. `tambah_kolom_pita`
 * @param now moment that gives the folder its number
 * @returns the folder's name and whether the models had changed (else the SQL is empty, to be written by hand)
 */
export async function createMigration(
  name: string,
  now: Date,
  folder = migrationFolder,
): Promise<{ name: string; changed: boolean }> {
  const sql = await draftMigration(folder);
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  const target = `${stamp}_${slug}`;
  mkdirSync(join(folder, target), { recursive: true });
  writeFileSync(join(folder, target, 'migration.sql'), sql || '-- Tulis SQL di sini.\n');
  writeFileSync(join(folder, snapshotFile), joinSchema(readSchema()));
  const lockfile = join(folder, 'migration_lock.toml');
  if (!existsSync(lockfile)) writeFileSync(lockfile, 'provider = "postgresql"\n');
  return { name: target, changed: sql !== '' };
}
