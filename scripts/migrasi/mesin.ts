import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';

/*
 * Prisma's schema engine normally is a binary that the CLI downloads. The same engine is published
 * on npm as WebAssembly, without a supported entry point; everything that knows how to drive it
 * stands in this file, and tests/integration/migrasi.test.ts proves it.
 */

type EngineModule = {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  SchemaEngine: typeof SchemaEngine;
};

let engineModule: Promise<EngineModule> | undefined;

async function loadEngineModule(): Promise<EngineModule> {
  const entry = '@prisma/schema-engine-wasm/schema_engine_bg';
  const bindings = (await import(entry)) as EngineModule & WebAssembly.ModuleImports;
  const folder = dirname(createRequire(import.meta.url).resolve(entry));
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings;
}

/**
 * The stock adapter cuts a script at every semicolon, which breaks functions, triggers and strings
 * that hold one. PostgreSQL takes a whole script in one simple query, in one implicit transaction,
 * as the native engine sends it.
 */
function withWholeScripts(adapter: SqlDriverAdapter): SqlDriverAdapter {
  adapter.executeScript = async (script: string) => {
    await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
  };
  return adapter;
}

function liveFactory(pools: pg.Pool[], url: string): SqlMigrationAwareDriverAdapterFactory {
  const connect = async () => {
    const pool = new pg.Pool({ connectionString: url, max: 2 });
    pools.push(pool);
    return withWholeScripts(await new PrismaPg(pool).connect());
  };
  return { provider: 'postgres', adapterName: '@prisma/adapter-pg', connect, connectToShadowDb };
}

/**
 * Stands in where only schemas are compared: the engine greets its database once and then does not
 * use it. The greeting is answered as PostgreSQL 15, the oldest supported, would.
 */
function offlineFactory(): SqlMigrationAwareDriverAdapterFactory {
  const refuse = () => Promise.reject(new Error('No database is connected.'));
  const greeting: SqlResultSet = {
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, 'PostgreSQL 15.0', 150000]],
  };
  const connect = async (): Promise<SqlDriverAdapter> => ({
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    queryRaw: ({ sql }) => (sql.includes('version()') ? Promise.resolve(greeting) : refuse()),
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: () => Promise.resolve(),
  });
  return { provider: 'postgres', adapterName: '@prisma/adapter-pg', connect, connectToShadowDb };
}

function connectToShadowDb(): Promise<never> {
  return Promise.reject(new Error('No shadow database is used.'));
}

/**
 * Opens a schema engine, hands it to `use`, and frees it.
 *
 * @param options.url address of the database; left out for work that needs none (comparing schemas)
 * @param options.schema the Prisma schema files as `[path, content]`
 */
export async function withEngine<T>(
  options: { url?: string; schema: [string, string][] },
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  engineModule ??= loadEngineModule();
  const { SchemaEngine: Engine } = await engineModule;
  const pools: pg.Pool[] = [];
  const factory = bindMigrationAwareSqlAdapterFactory(
    options.url === undefined ? offlineFactory() : liveFactory(pools, options.url),
  );
  let engine: SchemaEngine | undefined;
  try {
    engine = await Engine.new({ datamodels: options.schema }, () => undefined, factory);
    return await use(engine);
  } finally {
    engine?.free();
    // The engine never closes its connections, and one of them holds the migration lock.
    await Promise.all(pools.map((pool) => pool.end()));
  }
}
