import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MigrationList } from '@prisma/schema-engine-wasm';

const root = fileURLToPath(new URL('../../', import.meta.url));

export const schemaFolder = join(root, 'prisma');
export const migrationFolder = join(schemaFolder, 'migrations');

/** The datamodel that the newest migration leads to; `baru` compares the models with it. */
export const snapshotFile = 'skema.prisma-snapshot';

export const noFilter = { externalTables: [], externalEnums: [] };

/** All `*.prisma` files under `folder` as `[path, content]`, sorted by path. */
export function readSchema(folder = schemaFolder): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.prisma') && !name.split(sep).includes('migrations'))
    .sort()
    .map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')]);
}

/** Names of the migrations, oldest first. */
export function listMigrations(folder = migrationFolder): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The migration folder as the engine wants it handed over. */
export function readMigrations(folder = migrationFolder): MigrationList {
  const lockfile = join(folder, 'migration_lock.toml');
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: listMigrations(folder).map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: readSql(join(folder, name)) },
    })),
  };
}

function readSql(folder: string) {
  try {
    return { tag: 'ok' as const, value: readFileSync(join(folder, 'migration.sql'), 'utf8') };
  } catch (error) {
    return { tag: 'error' as const, value: String(error) };
  }
}

/** The whole datamodel as one text, the form in which the snapshot is kept. */
export function joinSchema(schema: [string, string][], folder = schemaFolder): string {
  return schema
    .map(
      ([path, content]) => `// ${relative(folder, path).replaceAll(sep, '/')}\n${content.trim()}\n`,
    )
    .join('\n');
}
