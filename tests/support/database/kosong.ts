import pg from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    basisDataUji: {
      port: number;
      /** Address from which a superuser makes and drops databases. */
      urlInduk: string;
      rahasia: { sandiSuper: string; sandiPemilik: string; sandiAplikasi: string };
      templat: string;
    };
  }
}

let count = 0;

/**
 * Makes an empty database on the tests' PostgreSQL for `use`, and drops it after.
 *
 * @param use gets the owner's address
 */
export async function basisDataKosong<T>(use: (url: string) => Promise<T>): Promise<T> {
  const { urlInduk, rahasia } = inject('basisDataUji');
  count += 1;
  const name = `uji_${process.pid}_kosong_${count}`;
  const client = new pg.Client({ connectionString: urlInduk });
  await client.connect();
  try {
    await client.query(`create database ${name} template template0 owner sinergi_pemilik`);
    const url = new URL(urlInduk);
    url.username = 'sinergi_pemilik';
    url.password = rahasia.sandiPemilik;
    url.pathname = `/${name}`;
    return await use(url.toString());
  } finally {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.end();
  }
}
