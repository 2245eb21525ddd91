import pg from 'pg';

/** Holds the row of an account on a connection of its own; answers how to let it go. */
export async function pegangAkun(id: string): Promise<() => Promise<void>> {
  const klien = new pg.Client({ connectionString: process.env.DATABASE_URL_MIGRASI });
  await klien.connect();
  await klien.query('BEGIN');
  await klien.query('SELECT FROM pengguna WHERE id = $1 FOR UPDATE', [id]);
  return async () => {
    await klien.query('ROLLBACK');
    await klien.end();
  };
}
