import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { alamatBasisData, denganKoneksi, PEMILIK } from '../basis-data.mjs';
import { lewatTsx } from '../data.mjs';
import { AKAR } from '../jalur.mjs';
import { folderUji } from '../klaster-uji.mjs';
import { langkah } from '../langkah.mjs';
import { lingkunganUji } from '../lingkungan-uji.mjs';
import { jalankan } from '../proses.mjs';
import { sidik } from '../stempel.mjs';
import { buangYangLama } from '../templat-uji.mjs';

const AWALAN = 'demo_';

/** The demo data come out of the same commands as real use, so they depend on all of lib. */
const sidikDemo = (templat) =>
  sidik(['prisma/seed', 'lib', 'package-lock.json'], [templat]).slice(0, 12);

/**
 * A database with the small demo data, and the folder with its files; kept as long as nothing that
 * they depend on changes.
 *
 * @returns {Promise<{ nama: string, berkas: string }>}
 */
async function siapkanDemo(klaster, templat) {
  const nama = `${AWALAN}${sidikDemo(templat)}`;
  const berkas = join(folderUji(), `berkas-${nama}`);
  await denganKoneksi(klaster.urlInduk, async (klien) => {
    const ada = await klien.query('select 1 from pg_database where datname = $1', [nama]);
    if (ada.rowCount > 0 && existsSync(berkas)) return;
    const calon = `${nama}_baru`;
    const berkasCalon = `${berkas}.baru`;
    rmSync(berkasCalon, { recursive: true, force: true });
    mkdirSync(berkasCalon, { recursive: true });
    for (const lama of [calon, nama])
      await klien.query(`drop database if exists ${lama} with (force)`);
    await klien.query(`create database ${calon} template ${templat} owner ${PEMILIK}`);
    const alamat = alamatBasisData(klaster.port, klaster.rahasia, calon);
    const env = { ...process.env, ...lingkunganUji(alamat) };
    await langkah('Menyiapkan data demo untuk uji', () =>
      jalankan(lewatTsx('prisma/seed/index.ts'), {
        cwd: AKAR,
        env: { ...env, SINERGI_DEMO_UKURAN: 'kecil', FOLDER_BERKAS: berkasCalon },
        gagal: 'Data demo tidak dapat dimuat.',
      }),
    );
    rmSync(berkas, { recursive: true, force: true });
    renameSync(berkasCalon, berkas);
    await klien.query(`alter database ${calon} rename to ${nama}`);
    for (const lama of await buangYangLama(klien, AWALAN)) {
      rmSync(join(folderUji(), `berkas-${lama}`), { recursive: true, force: true });
    }
  });
  return { nama, berkas };
}

/**
 * A fresh copy of the demo for one run of the end-to-end tests.
 *
 * @returns {Promise<{ env: Record<string, string>, buang: () => Promise<void> }>} environment of the application
 */
export async function klonDemo(klaster, templat) {
  const demo = await siapkanDemo(klaster, templat);
  const nama = `uji_${process.pid}_e2e`;
  const berkas = join(folderUji(), `berkas-${nama}`);
  await denganKoneksi(klaster.urlInduk, async (klien) => {
    await klien.query(`drop database if exists ${nama} with (force)`);
    await klien.query(`create database ${nama} template ${demo.nama} owner ${PEMILIK}`);
  });
  cpSync(demo.berkas, berkas, { recursive: true });
  const alamat = alamatBasisData(klaster.port, klaster.rahasia, nama);
  return {
    env: { ...lingkunganUji(alamat), FOLDER_BERKAS: berkas },
    async buang() {
      await denganKoneksi(klaster.urlInduk, (klien) =>
        klien.query(`drop database if exists ${nama} with (force)`),
      );
      rmSync(berkas, { recursive: true, force: true });
    },
  };
}
