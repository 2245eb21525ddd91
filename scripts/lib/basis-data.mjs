import pg from 'pg';
import { GalatPengguna } from './galat.mjs';

export const PEMILIK = 'sinergi_pemilik';
export const APLIKASI = 'sinergi_app';
export const NAMA_BASIS_DATA = 'sinergi';
const TERTUA = 15;

/** Connection address on this machine's embedded cluster. */
export const susunUrl = ({ port, nama, sandi, basisData }) =>
  `postgresql://${nama}:${encodeURIComponent(sandi)}@127.0.0.1:${port}/${basisData}`;

/** Opens a connection for `kerja` and closes it after. */
export async function denganKoneksi(url, kerja) {
  const klien = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  klien.on('error', () => undefined);
  await klien.connect();
  try {
    return await kerja(klien);
  } finally {
    await klien.end();
  }
}

/** Addresses of the two logins on an embedded cluster. */
export function alamatBasisData(port, rahasia, basisData = NAMA_BASIS_DATA) {
  const alamat = (nama, sandi) => susunUrl({ port, nama, sandi, basisData });
  return {
    url: alamat(APLIKASI, rahasia.sandiAplikasi),
    urlMigrasi: alamat(PEMILIK, rahasia.sandiPemilik),
  };
}

/**
 * Makes the two logins and the database of an embedded cluster, as far as they are absent, and sets
 * the passwords. The owner migrates; the application's login holds only what migrations grant it.
 *
 * @returns {Promise<{ url: string, urlMigrasi: string }>} addresses for the application and for migrations
 */
export async function siapkanBasisData(port, rahasia, basisData = NAMA_BASIS_DATA) {
  try {
    await denganKoneksi(urlSuper(port, rahasia), async (klien) => {
      await siapkanLogin(klien, PEMILIK, rahasia.sandiPemilik, 'createdb createrole');
      await siapkanLogin(klien, APLIKASI, rahasia.sandiAplikasi, 'nocreatedb nocreaterole');
      await klien.query(`grant ${APLIKASI} to ${PEMILIK} with admin option`);
      await buatBasisData(klien, basisData);
    });
  } catch (galat) {
    if (galat.code !== '28P01') throw galat;
    throw new GalatPengguna(
      'Sandi di .data/rahasia.json tidak cocok dengan basis data di .data/postgres.\n' +
        '  Kembalikan keduanya dari cadangan yang sama.',
    );
  }
  return alamatBasisData(port, rahasia, basisData);
}

const urlSuper = (port, rahasia) =>
  susunUrl({ port, nama: 'postgres', sandi: rahasia.sandiSuper, basisData: 'postgres' });

/** Is there a database of this name on the embedded cluster? */
export const adaBasisData = (port, rahasia, nama) =>
  denganKoneksi(urlSuper(port, rahasia), async (klien) => {
    const { rowCount } = await klien.query('select 1 from pg_database where datname = $1', [nama]);
    return rowCount > 0;
  });

export const buangBasisData = (port, rahasia, nama) =>
  denganKoneksi(urlSuper(port, rahasia), (klien) =>
    klien.query(`drop database if exists ${klien.escapeIdentifier(nama)} with (force)`),
  );

export const namaiBasisData = (port, rahasia, dari, ke) =>
  denganKoneksi(urlSuper(port, rahasia), (klien) =>
    klien.query(
      `alter database ${klien.escapeIdentifier(dari)} rename to ${klien.escapeIdentifier(ke)}`,
    ),
  );

async function siapkanLogin(klien, nama, sandi, hak) {
  const { rowCount } = await klien.query('select 1 from pg_roles where rolname = $1', [nama]);
  const perintah = rowCount === 0 ? 'create' : 'alter';
  await klien.query(
    `${perintah} role ${nama} login nosuperuser ${hak} password ${klien.escapeLiteral(sandi)}`,
  );
}

async function buatBasisData(klien, basisData) {
  const { rowCount } = await klien.query('select 1 from pg_database where datname = $1', [
    basisData,
  ]);
  if (rowCount > 0) return;
  await klien.query(`create database ${klien.escapeIdentifier(basisData)} owner ${PEMILIK}`);
  await klien.query(
    `revoke connect, temporary on database ${klien.escapeIdentifier(basisData)} from public`,
  );
  await klien.query(
    `grant connect on database ${klien.escapeIdentifier(basisData)} to ${APLIKASI}`,
  );
}

const SEBAB_SAMBUNGAN = {
  ECONNREFUSED: 'tidak ada server yang menjawab di sana',
  ENOTFOUND: 'nama servernya tidak dikenal',
  EAI_AGAIN: 'nama servernya tidak dikenal',
  ETIMEDOUT: 'server tidak menjawab pada waktunya',
  EHOSTUNREACH: 'server tidak terjangkau dari sini',
  '28P01': 'nama atau sandinya salah',
  28000: 'login itu tidak diizinkan',
  '3D000': 'basis data itu belum ada; buat dahulu dengan createdb',
};

/**
 * Proves that an external PostgreSQL answers and is new enough.
 *
 * @param {string} variabel name of the environment variable, for the message
 * @throws GalatPengguna naming the variable and what is wrong
 */
export async function periksaServerLuar(variabel, url) {
  let versi;
  try {
    versi = await denganKoneksi(url, async (klien) => {
      const { rows } = await klien.query(
        "select current_setting('server_version_num')::int / 10000 as utama, current_setting('server_version') as penuh",
      );
      return rows[0];
    });
  } catch (galat) {
    const sebab = SEBAB_SAMBUNGAN[galat.code ?? galat.errors?.[0]?.code] ?? galat.message;
    throw new GalatPengguna(
      `Basis data pada ${variabel} (${samarkanUrl(url)}) tidak dapat dibuka: ${sebab}.`,
    );
  }
  if (versi.utama < TERTUA) {
    throw new GalatPengguna(
      `PostgreSQL pada ${variabel} versi ${versi.penuh}. Portal ini memerlukan versi ${TERTUA} atau lebih baru.`,
    );
  }
  return versi.penuh;
}

/** The address without its password, fit to be shown. */
export function samarkanUrl(url) {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || 5432}${pathname}`;
  } catch {
    return 'alamatnya tidak terbaca';
  }
}
