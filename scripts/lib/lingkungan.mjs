import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { GalatPengguna } from './galat.mjs';
import { diAkar, diData } from './jalur.mjs';

const isi = (nama) => process.env[nama]?.trim() || undefined;

/** The description of the settings is TypeScript of the application; this program runs without a build. */
const uraian = async () =>
  (await tsImport('../../lib/platform/setelan.ts', import.meta.url)).uraiSetelan;

/** What the demo makes up for itself where it is not set. */
const BUATAN_SENDIRI = [
  'DATABASE_URL',
  'AUTH_SECRET',
  'KUNCI_DATA',
  'KUNCI_INDEKS',
  'KUNCI_SERTIFIKAT',
];

/**
 * Reads the settings from `.env` (if there is one) and the environment, and refuses all that is missing or
 * malformed at once, by name and before anything is done: the application reads its own by the same
 * description.
 *
 * @returns {Promise<{ mode: 'demo' | 'produksi', port: number, host: string, alamat: string, url?: string,
 *   urlMigrasi?: string }>} `alamat`: where people open the portal, which a proxy may stand before
 */
export async function bacaSetelan() {
  if (existsSync(diAkar('.env'))) process.loadEnvFile(diAkar('.env'));
  const mode = isi('SINERGI_MODE') ?? 'demo';
  const hasil = (await uraian())(process.env);
  const keluhan = (hasil.ok ? [] : hasil.keluhan)
    .filter(({ nama, kosong }) => mode === 'produksi' || !kosong || !BUATAN_SENDIRI.includes(nama))
    .map(({ nama, pesan }) => `${nama} ${pesan}`);
  const port = Number(isi('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    keluhan.push(`PORT berisi "${isi('PORT')}"; isilah angka 1 sampai 65535`);
  }
  if (keluhan.length > 0) {
    throw new GalatPengguna(
      `setelan belum benar.\n${keluhan.map((satu) => `  - ${satu}`).join('\n')}`,
    );
  }
  return {
    mode,
    port,
    host: isi('SINERGI_HOST') ?? '127.0.0.1',
    alamat: isi('SINERGI_ALAMAT') ?? `http://localhost:${port}`,
    url: isi('DATABASE_URL'),
    urlMigrasi: isi('DATABASE_URL_MIGRASI') ?? isi('DATABASE_URL'),
  };
}

/**
 * The environment in which the application and the project's commands run.
 *
 * @param {Awaited<ReturnType<typeof bacaSetelan>>} setelan
 * @param {{ url: string, urlMigrasi: string }} basisData
 * @param {Record<string, string>} rahasia secrets that stand in where the demo has none set
 * @returns {NodeJS.ProcessEnv}
 */
export function susunLingkungan(setelan, basisData, rahasia) {
  const folder = isi('FOLDER_BERKAS') ?? diData('berkas');
  const cadangan = setelan.mode === 'demo' ? rahasia : {};
  return {
    ...process.env,
    SINERGI_MODE: setelan.mode,
    DATABASE_URL: basisData.url,
    DATABASE_URL_MIGRASI: basisData.urlMigrasi,
    AUTH_SECRET: isi('AUTH_SECRET') ?? cadangan.AUTH_SECRET,
    KUNCI_DATA: isi('KUNCI_DATA') ?? cadangan.KUNCI_DATA,
    KUNCI_INDEKS: isi('KUNCI_INDEKS') ?? cadangan.KUNCI_INDEKS,
    KUNCI_SERTIFIKAT: isi('KUNCI_SERTIFIKAT') ?? cadangan.KUNCI_SERTIFIKAT,
    SINERGI_SANDI_DEMO: isi('SINERGI_SANDI_DEMO') ?? 'Depok-Sinergi-2026',
    SINERGI_ALAMAT: setelan.alamat,
    FOLDER_BERKAS: isAbsolute(folder) ? folder : diAkar(folder),
    PORT: String(setelan.port),
    NEXT_TELEMETRY_DISABLED: '1',
  };
}
