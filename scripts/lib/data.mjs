import { existsSync } from 'node:fs';
import { periksaServerLuar, siapkanBasisData } from './basis-data.mjs';
import { AKAR, diAkar, diData } from './jalur.mjs';
import { jalankanKlaster } from './klaster.mjs';
import { langkah } from './langkah.mjs';
import { susunLingkungan } from './lingkungan.mjs';
import { jalankan } from './proses.mjs';
import { bacaRahasia } from './rahasia.mjs';

export const FOLDER_KLASTER = diData('postgres');
export const PORT_BASIS_DATA = 54_329;

/** Program and arguments that run a TypeScript file of the project on the server's side. */
export const lewatTsx = (berkas, ...argumen) => [
  ...[process.execPath, '--conditions=react-server', '--import', 'tsx'],
  ...[diAkar(berkas), ...argumen],
];

/**
 * Makes the database ready to be used: starts the embedded one, or proves that the external one
 * answers.
 *
 * @returns {Promise<{ env: NodeJS.ProcessEnv, klaster: object | null, hidupkanLagi: () => Promise<object> }>}
 */
export async function bukaBasisData(setelan) {
  const bawaan = setelan.url === undefined;
  const klasterAda = bawaan && existsSync(`${FOLDER_KLASTER}/PG_VERSION`);
  // In production nothing is made up: bacaSetelan has insisted on every secret.
  const rahasia = setelan.mode === 'produksi' ? {} : bacaRahasia({ klasterAda });
  if (!bawaan) {
    await langkah('Memeriksa basis data', () => periksaLuar(setelan));
    return { env: susunLingkungan(setelan, setelan, rahasia), klaster: null };
  }
  const hidupkan = (port) =>
    jalankanKlaster({ folder: FOLDER_KLASTER, sandi: rahasia.sandiSuper, port });
  return langkah(
    klasterAda ? 'Menjalankan basis data' : 'Menyiapkan basis data (pertama kali)',
    async () => {
      const klaster = await hidupkan(PORT_BASIS_DATA);
      try {
        const alamat = await siapkanBasisData(klaster.port, rahasia);
        const env = susunLingkungan(setelan, alamat, rahasia);
        return { env, klaster, hidupkanLagi: () => hidupkan(klaster.port) };
      } catch (galat) {
        await klaster.berhenti();
        throw galat;
      }
    },
  );
}

async function periksaLuar(setelan) {
  await periksaServerLuar('DATABASE_URL', setelan.url);
  if (setelan.urlMigrasi !== setelan.url) {
    await periksaServerLuar('DATABASE_URL_MIGRASI', setelan.urlMigrasi);
  }
}

/** Applies the waiting migrations. */
export const terapkanMigrasi = (env) =>
  langkah('Menerapkan migrasi', () =>
    jalankan(lewatTsx('scripts/migrasi.ts', 'deploy'), {
      cwd: AKAR,
      env,
      gagal:
        'Migrasi tidak dapat diterapkan; sebabnya tertulis di atas. Data tidak diubah setengah-setengah.',
    }),
  );

/** Loads reference data and, in demo mode into an empty database, the demo data. */
export async function muatData(env) {
  if (!existsSync(diAkar('prisma/seed/index.ts'))) {
    console.log('• Data awal dilewati: prisma/seed/index.ts belum ada');
    return;
  }
  await langkah('Memuat data acuan', () =>
    jalankan(lewatTsx('prisma/seed/index.ts'), {
      cwd: AKAR,
      env,
      gagal: 'Data awal tidak dapat dimuat; sebabnya tertulis di atas.',
    }),
  );
}
