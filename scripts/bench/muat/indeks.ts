import pg from 'pg';

/** Opens a connection that behaves like a bulk load: no triggers, much memory for indexes. */
export async function denganPemuat<T>(
  url: string,
  kerja: (klien: pg.Client) => Promise<T>,
): Promise<T> {
  const klien = new pg.Client({ connectionString: url });
  await klien.connect();
  try {
    await klien.query("SET session_replication_role = replica; SET maintenance_work_mem = '512MB'");
    return await kerja(klien);
  } finally {
    await klien.end();
  }
}

/**
 * Drops the indexes of the tables, except primary keys, and says how to make them again: filling a
 * table first and indexing it after takes a fraction of the time.
 */
export function lepasIndeks(url: string, tabel: readonly string[]): Promise<string[]> {
  return denganPemuat(url, async (klien) => {
    const { rows } = await klien.query<{ nama: string; perintah: string }>(
      `SELECT indexname AS nama, indexdef AS perintah FROM pg_indexes i
       WHERE schemaname = 'public' AND tablename = ANY($1)
         AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conname = i.indexname)`,
      [tabel],
    );
    for (const { nama } of rows) await klien.query(`DROP INDEX "${nama}"`);
    return rows.map(({ perintah }) => perintah);
  });
}

/** Makes the indexes again, two at a time, the largest kind first. */
export async function pasangIndeks(url: string, perintah: readonly string[]): Promise<void> {
  const antrean = [...perintah].sort(
    (a, b) => Number(b.includes('USING gin')) - Number(a.includes('USING gin')),
  );
  const kerja = () =>
    denganPemuat(url, async (klien) => {
      for (let satu = antrean.shift(); satu; satu = antrean.shift()) await klien.query(satu);
    });
  await Promise.all([kerja(), kerja()]);
}
