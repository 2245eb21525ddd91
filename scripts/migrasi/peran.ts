import pg from 'pg';

const PERAN = 'sinergi_app';
const TIDAK_BERHAK = '42501';

async function use<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function allowed(client: pg.Client, sql: string): Promise<boolean> {
  try {
    await client.query(sql);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === TIDAK_BERHAK) return false;
    throw error;
  }
}

/**
 * Refuses to begin what the login cannot finish: the migrations make tables, an extension that any
 * owner of a database may make, and, where it is absent, the application's role.
 *
 * @param ownerUrl address of the owner of the tables
 * @throws Error with the statement that an administrator of the server has to run
 */
export async function ensureOwnerMayMigrate(ownerUrl: string): Promise<void> {
  const { rows } = await use(ownerUrl, (client) =>
    client.query<{ login: string; basis_data: string; membuat: boolean; peran: boolean }>(
      `select current_user as login, current_database() as basis_data,
              has_database_privilege(current_database(), 'CREATE')
                and has_schema_privilege('public', 'CREATE') as membuat,
              exists (select from pg_roles where rolname = $1)
                or (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as peran`,
      [PERAN],
    ),
  );
  const [row] = rows;
  if (!row?.membuat) {
    throw new Error(
      `Login "${row?.login}" tidak boleh membuat tabel di basis data ini.\n` +
        `Minta pengelola PostgreSQL menjalankan:  ALTER DATABASE ${pg.escapeIdentifier(row?.basis_data ?? '')} OWNER TO ${pg.escapeIdentifier(row?.login ?? '')};`,
    );
  }
  if (!row.peran) {
    throw new Error(
      `Login "${row.login}" tidak boleh membuat peran, dan peran ${PERAN} belum ada.\n` +
        `Minta pengelola PostgreSQL menjalankan:  CREATE ROLE ${PERAN} NOLOGIN; GRANT ${PERAN} TO ${pg.escapeIdentifier(row.login)};`,
    );
  }
}

/**
 * Makes sure that the application's login may act as `sinergi_app`, the role that holds just what the
 * migrations grant: whatever the login, the portal takes that role on.
 *
 * @param url address of the application, DATABASE_URL
 * @param ownerUrl address of the owner of the tables, DATABASE_URL_MIGRASI; may be the same
 * @throws Error with the statement that an administrator of the server has to run
 */
export async function ensureApplicationRole(url: string, ownerUrl: string): Promise<void> {
  const { login, member } = await use(url, async (client) => {
    const { rows } = await client.query<{ login: string }>('select session_user as login');
    return { login: rows[0]?.login ?? '', member: await allowed(client, `set role ${PERAN}`) };
  });
  if (member) return;
  const grant = `GRANT ${PERAN} TO ${pg.escapeIdentifier(login)}`;
  if (await use(ownerUrl, (client) => allowed(client, grant))) return;
  throw new Error(
    `Login "${login}" pada DATABASE_URL belum boleh memakai peran ${PERAN}.\n` +
      `Minta pengelola PostgreSQL menjalankan:  ${grant};`,
  );
}
