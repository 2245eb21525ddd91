import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import {
  adaBasisData,
  alamatBasisData,
  buangBasisData,
  NAMA_BASIS_DATA,
  namaiBasisData,
  periksaServerLuar,
  siapkanBasisData,
} from './basis-data.mjs';
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
  // Prisma's adapter uses pg in a way that pg 9 will refuse; nobody who runs a command can act on that.
  ...[process.execPath, '--disable-warning=DeprecationWarning'],
  ...['--conditions=react-server', '--import', 'tsx'],
  ...[diAkar(berkas), ...argumen],
];

/**
 * Makes the database ready to be used: starts the embedded one, or proves that the external one
 * answers.
 *
 * @param {{ sekaligus?: boolean }} [pilihan] `sekaligus`: an embedded database that is not there yet is
 *   made under another name, and `resmikan` gives it its own once it is filled, so that a first start
 *   that is broken off leaves nothing half done
 * @returns {Promise<{ env: NodeJS.ProcessEnv, klaster: object | null,
 *   hidupkanLagi: () => Promise<object>, resmikan: () => Promise<NodeJS.ProcessEnv> }>}
 */
export async function bukaBasisData(setelan, { sekaligus = false } = {}) {
  const bawaan = setelan.url === undefined;
  const klasterAda = bawaan && existsSync(`${FOLDER_KLASTER}/PG_VERSION`);
  // In production nothing is made up: bacaSetelan has insisted on every secret.
  const rahasia = setelan.mode === 'produksi' ? {} : bacaRahasia({ klasterAda });
  if (!bawaan) {
    await langkah('Memeriksa basis data', () => periksaLuar(setelan));
    const env = susunLingkungan(setelan, setelan, rahasia);
    return { env, klaster: null, resmikan: async () => env };
  }
  const hidupkan = (port) =>
    jalankanKlaster({ folder: FOLDER_KLASTER, sandi: rahasia.sandiSuper, port });
  return langkah(
    klasterAda ? 'Menjalankan basis data' : 'Menyiapkan basis data (pertama kali)',
    async () => {
      const klaster = await hidupkan(PORT_BASIS_DATA);
      try {
        const isi = sekaligus
          ? await bukaSekaligus(setelan, klaster.port, rahasia)
          : await bukaLangsung(setelan, klaster.port, rahasia);
        return { ...isi, klaster, hidupkanLagi: () => hidupkan(klaster.port) };
      } catch (galat) {
        await klaster.berhenti();
        throw galat;
      }
    },
  );
}

async function bukaLangsung(setelan, port, rahasia) {
  const env = susunLingkungan(setelan, await siapkanBasisData(port, rahasia), rahasia);
  return { env, resmikan: async () => env };
}

const SEMENTARA = `${NAMA_BASIS_DATA}_baru`;

async function bukaSekaligus(setelan, port, rahasia) {
  if (await adaBasisData(port, rahasia, NAMA_BASIS_DATA)) {
    return bukaLangsung(setelan, port, rahasia);
  }
  await buangBasisData(port, rahasia, SEMENTARA);
  const alamat = await siapkanBasisData(port, rahasia, SEMENTARA);
  const env = susunLingkungan(setelan, alamatBasisData(port, rahasia), rahasia);
  const berkas = folderSekaligus(env.FOLDER_BERKAS);
  return {
    env: { ...susunLingkungan(setelan, alamat, rahasia), FOLDER_BERKAS: berkas.sementara },
    async resmikan() {
      berkas.resmikan();
      await namaiBasisData(port, rahasia, SEMENTARA, NAMA_BASIS_DATA);
      return env;
    },
  };
}

/** The same for the folder of documents; one that the operator chose is used as it is. */
function folderSekaligus(folder) {
  if (folder !== diData('berkas')) return { sementara: folder, resmikan: () => undefined };
  const sementara = `${folder}.baru`;
  rmSync(sementara, { recursive: true, force: true });
  mkdirSync(sementara, { recursive: true });
  return {
    sementara,
    resmikan() {
      // What lies there belongs to no database any more.
      if (existsSync(folder)) renameSync(folder, `${folder}.lama-${Date.now()}`);
      renameSync(sementara, folder);
    },
  };
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
        'Basis data belum siap dipakai; sebabnya tertulis di atas. Migrasi yang gagal tidak meninggalkan apa-apa.',
    }),
  );

/** Loads reference data and, in demo mode into an empty database, the demo data. */
export async function muatData(env) {
  if (!existsSync(diAkar('prisma/seed/index.ts'))) {
    console.log('• Data awal dilewati: prisma/seed/index.ts belum ada');
    return;
  }
  const isi = env.SINERGI_MODE === 'demo' ? 'data acuan dan data demo' : 'data acuan';
  await langkah(`Memuat ${isi}`, () =>
    jalankan(lewatTsx('prisma/seed/index.ts'), {
      cwd: AKAR,
      env,
      gagal: 'Portal belum dapat dimulai; sebabnya tertulis di atas.',
    }),
  );
}
