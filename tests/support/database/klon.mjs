import { rmSync } from 'node:fs';
import { afterAll, inject } from 'vitest';
import { lingkunganUji } from '@/scripts/lib/lingkungan-uji.mjs';
import { klonTemplat } from '@/scripts/lib/templat-uji.mjs';

/*
 * HOW A TEST GETS ITS DATABASE
 *
 * Nothing needs to be asked for. Before a file in tests/integration is imported, this file clones a
 * fresh, migrated database with reference data for it alone (about 0.1 s) and sets
 *
 *   DATABASE_URL           as the application's role, which lib/platform/db uses
 *   DATABASE_URL_MIGRASI   as the owner of the tables, for what the application may not do
 *
 * so that tests import the commands under test and call them. Tests of one file share the database
 * and run in order; files run side by side and never see each other. The database is dropped after
 * the file's process has ended. An empty database: `basisDataKosong` in ./kosong.
 */

const klaster = inject('basisDataUji');
const klon = await klonTemplat(klaster, klaster.templat, Date.now().toString(36));
Object.assign(process.env, lingkunganUji(klon));

afterAll(() => {
  rmSync(process.env.FOLDER_BERKAS, { recursive: true, force: true });
});
