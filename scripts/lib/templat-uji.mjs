import { existsSync, readdirSync } from 'node:fs';
import { alamatBasisData, denganKoneksi, PEMILIK } from './basis-data.mjs';
import { lewatTsx } from './data.mjs';
import { AKAR, diAkar } from './jalur.mjs';
import { lingkunganUji } from './lingkungan-uji.mjs';
import { jalankan, masihHidup } from './proses.mjs';
import { sidik } from './stempel.mjs';

const AWALAN = 'templat_';
const DISIMPAN = 3;

/** What the template depends on: the migrations and the reference data, not the demo. */
function sidikTemplat() {
  const seed = existsSync(diAkar('prisma/seed'))
    ? readdirSync(diAkar('prisma/seed')).filter((nama) => !nama.startsWith('demo'))
    : [];
  return sidik([
    'prisma/migrations',
    'prisma/models',
    'prisma/acuan',
    'scripts/migrasi',
    'lib/wilayah/data.ts',
    ...seed.map((nama) => `prisma/seed/${nama}`),
  ]).slice(0, 12);
}

/**
 * The migrated database with reference data that tests are cloned from; built when migrations or
 * reference data have changed.
 *
 * @param {{ port: number, urlInduk: string, rahasia: object }} klaster
 * @returns {Promise<string>} its name
 */
export async function siapkanTemplat(klaster) {
  const nama = `${AWALAN}${sidikTemplat()}`;
  await denganKoneksi(klaster.urlInduk, async (klien) => {
    const ada = await klien.query('select 1 from pg_database where datname = $1', [nama]);
    if (ada.rowCount > 0) return;
    // Built under another name, so that a broken-off attempt never passes for a template.
    const calon = `${nama}_baru`;
    await klien.query(`drop database if exists ${calon} with (force)`);
    await klien.query(`create database ${calon} template template0 owner ${PEMILIK}`);
    await isi(klaster, calon);
    await klien.query(`alter database ${calon} rename to ${nama}`);
    await buangYangLama(klien, AWALAN);
  });
  return nama;
}

async function isi(klaster, basisData) {
  const alamat = alamatBasisData(klaster.port, klaster.rahasia, basisData);
  const env = { ...process.env, ...lingkunganUji(alamat) };
  const gagal = 'Basis data uji tidak dapat disiapkan.';
  await jalankan(lewatTsx('scripts/migrasi.ts', 'deploy'), { cwd: AKAR, env, diam: true, gagal });
  if (!existsSync(diAkar('prisma/seed/acuan.ts'))) return;
  await jalankan(lewatTsx('scripts/migrasi/acuan.ts'), { cwd: AKAR, env, diam: true, gagal });
}

/**
 * Drops all but the newest databases whose name begins with `awalan`.
 *
 * @returns {Promise<string[]>} the names that are gone
 */
export async function buangYangLama(klien, awalan) {
  const { rows } = await klien.query(
    'select datname from pg_database where starts_with(datname, $1) order by oid desc offset $2',
    [awalan, DISIMPAN],
  );
  for (const { datname } of rows) {
    await klien.query(`drop database if exists ${datname} with (force)`);
  }
  return rows.map((baris) => baris.datname);
}

/**
 * Clones the template for one test file.
 *
 * @returns {Promise<{ nama: string, url: string, urlMigrasi: string }>}
 */
export async function klonTemplat(klaster, templat, nomor) {
  const nama = `uji_${process.pid}_${nomor}`;
  await denganKoneksi(klaster.urlInduk, async (klien) => {
    await buangMilikYangMati(klien);
    await klien.query(`create database ${nama} template ${templat} owner ${PEMILIK}`);
  });
  return { nama, ...alamatBasisData(klaster.port, klaster.rahasia, nama) };
}

/** Drops the databases of test processes that are gone (each file has a process of its own). */
export async function buangMilikYangMati(klien) {
  const { rows } = await klien.query(
    "select datname from pg_database where datname like 'uji\\_%'",
  );
  for (const { datname } of rows) {
    const pid = Number(datname.split('_')[1]);
    if (!Number.isInteger(pid) || masihHidup({ pid })) continue;
    await klien.query(`drop database if exists ${datname} with (force)`);
  }
}
