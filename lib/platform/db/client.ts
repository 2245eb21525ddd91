import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { env } from '../env';
import { batasWaktu } from './batas';
import { PrismaClient } from './generated/client';
import { namaPernyataan } from './sekaligus';

interface Sambungan {
  pool: pg.Pool;
  prisma: PrismaClient;
}

/** The login may own the tables, or more; the portal works with what migrations grant, and no more. */
const tujuan = (): pg.ClientConfig => ({
  connectionString: env().DATABASE_URL,
  options: '-c role=sinergi_app',
});

function buat(): Sambungan {
  const pool = new pg.Pool({
    ...tujuan(),
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: batasWaktu().pernyataan,
    // A server that hangs keeps no limit of its own; one that lives has said so by then.
    query_timeout: batasWaktu().pernyataan + 1_000,
    // Told apart from a slow statement, a lock that somebody holds is waited for again.
    lock_timeout: 5_000,
  });
  // A dropped idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    pool,
    prisma: new PrismaClient({
      adapter: new PrismaPg(pool, {
        disposeExternalPool: true,
        statementNameGenerator: ({ sql }) => namaPernyataan(sql),
      }),
    }),
  };
}

// The development server loads modules again on each change; the connection stays.
const simpanan = globalThis as typeof globalThis & { sinergiDb?: Sambungan };

function sambungan(): Sambungan {
  simpanan.sinergiDb ??= buat();
  return simpanan.sinergiDb;
}

/** For reads. Writes go through `transaksi`. */
export const db = (): PrismaClient => sambungan().prisma;

/** For tuned SQL and for the rate limiter. */
export const kolam = (): pg.Pool => sambungan().pool;

/**
 * A connection of its own beside the pool, not made yet; whoever makes it ends it. It waits no longer than `batas`
 * milliseconds for being made, and for each answer: measured here, because a server that hangs keeps no limit.
 */
export function sambunganSendiri(batas: number): pg.Client {
  const klien = new pg.Client({
    ...tujuan(),
    connectionTimeoutMillis: batas,
    query_timeout: batas,
  });
  // What was asked fails with it; without a listener it would end the process.
  klien.on('error', () => undefined);
  return klien;
}

/** Closes all connections; for commands and tests. */
export async function tutupDb(): Promise<void> {
  const { sinergiDb } = simpanan;
  simpanan.sinergiDb = undefined;
  await sinergiDb?.prisma.$disconnect();
}
