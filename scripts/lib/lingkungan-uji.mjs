import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bitaTetap = (isi) => Buffer.alloc(32, isi).toString('base64');

/**
 * Settings for tests: fixed, so that no setting of the developer's shell changes a result.
 *
 * @param {{ url: string, urlMigrasi: string }} basisData
 */
export const lingkunganUji = (basisData) => ({
  SINERGI_MODE: 'demo',
  DATABASE_URL: basisData.url,
  DATABASE_URL_MIGRASI: basisData.urlMigrasi,
  AUTH_SECRET: 'rahasia-uji-rahasia-uji-rahasia-uji-1234',
  KUNCI_DATA: `k1:${bitaTetap(1)}`,
  KUNCI_INDEKS: bitaTetap(2),
  KUNCI_SERTIFIKAT: `s1:${bitaTetap(3)}`,
  SINERGI_SANDI_DEMO: 'Depok-Sinergi-2026',
  SINERGI_ALAMAT: 'http://localhost:3000',
  FOLDER_BERKAS: join(tmpdir(), `sinergi-uji-berkas-${process.pid}`),
});

/** For tests that must not touch a database: reaching for it fails at once. */
export const TANPA_BASIS_DATA = {
  url: 'postgresql://tidak:ada@127.0.0.1:1/tidak-ada',
  urlMigrasi: 'postgresql://tidak:ada@127.0.0.1:1/tidak-ada',
};
