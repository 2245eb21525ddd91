import pg from 'pg';
import { listMigrations, noFilter, readMigrations, readSchema } from './berkas';
import { withEngine } from './mesin';

/** Any fixed number: it keeps two servers that start together from migrating at once. */
const LOCK = 7_250_911;

export type MigrationStatus = {
  applied: string[];
  /** Present in the folder, not in the database. */
  waiting: string[];
  /** Begun and broken off in the database. */
  failed: string[];
  /** Changed in the folder after they were applied. */
  edited: string[];
  /** Applied in the database, absent from the folder. */
  unknown: string[];
};

/** Reads how the database at `url` stands beside the migration folder; changes nothing. */
export async function readStatus(url: string, folder?: string): Promise<MigrationStatus> {
  const names = listMigrations(folder);
  return withEngine({ url, schema: readSchema() }, async (engine) => {
    const found = await engine.diagnoseMigrationHistory({
      migrationsList: readMigrations(folder),
      optInToShadowDatabase: false,
      filters: noFilter,
    });
    const history = found.history;
    const waiting = found.hasMigrationsTable
      ? history && 'unappliedMigrationNames' in history
        ? history.unappliedMigrationNames
        : []
      : names;
    return {
      applied: names.filter((name) => !waiting.includes(name)),
      waiting,
      failed: found.failedMigrationNames,
      edited: found.editedMigrationNames,
      unknown:
        history && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : [],
    };
  });
}

/**
 * Applies the waiting migrations in order, writing `_prisma_migrations` as `prisma migrate deploy`
 * does. One that was broken off (power cut, full disk) is begun again: each runs in one transaction,
 * so nothing of it was left behind.
 *
 * @returns the names of the migrations that were applied now
 * @throws when a migration fails; its row in `_prisma_migrations` then names it
 */
export async function applyMigrations(url: string, folder?: string): Promise<string[]> {
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [LOCK]);
    return await withEngine({ url, schema: readSchema() }, async (engine) => {
      const migrationsList = readMigrations(folder);
      const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
        migrationsList,
        optInToShadowDatabase: false,
        filters: noFilter,
      });
      for (const migrationName of failedMigrationNames) {
        await engine.markMigrationRolledBack({ migrationName });
      }
      const result = await engine.applyMigrations({
        migrationsList,
        filters: noFilter,
      });
      return result.appliedMigrationNames;
    });
  } finally {
    await guard.end();
  }
}
