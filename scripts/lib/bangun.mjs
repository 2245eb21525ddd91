import { existsSync } from 'node:fs';
import { setTimeout as tunggu } from 'node:timers/promises';
import { GalatPengguna } from './galat.mjs';
import { AKAR, diAkar, diData } from './jalur.mjs';
import { ambilKunci, pemegangKunci } from './kunci.mjs';
import { langkah } from './langkah.mjs';
import { jalankan } from './proses.mjs';
import { bacaStempel, sidik, tulisStempel } from './stempel.mjs';

const SUMBER = [
  ...['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'prisma/models'],
  ...['proxy.ts', 'instrumentation.ts', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json'],
  ...['package.json', 'package-lock.json'],
];

export const NEXT = diAkar('node_modules', 'next', 'dist', 'bin', 'next');

const STEMPEL = diAkar('.next', 'sinergi.stempel');

/** Fingerprint of everything that goes into the production pages. */
export const sidikSumber = () => sidik(SUMBER, [process.versions.node.split('.')[0]]);

const masihCocok = (kini) =>
  existsSync(diAkar('.next', 'BUILD_ID')) && bacaStempel(STEMPEL) === kini;

/**
 * Builds the production pages when their sources changed since the last build. Two commands never
 * build at once, and none builds away the pages that a running portal serves.
 *
 * @param {NodeJS.ProcessEnv} env environment of the application
 * @returns {Promise<boolean>} whether a build was made
 */
export async function pastikanBangunan(env) {
  const kunci = await tungguGiliran();
  try {
    const kini = sidikSumber();
    if (masihCocok(kini)) return false;
    const portal = pemegangKunci(diData('portal.kunci'));
    if (portal?.web && !portal.dev && portal.pid !== process.pid) {
      throw new GalatPengguna(
        `Sumber sudah berubah, tetapi portal di ${portal.alamat} masih melayani bangunan yang lama.\n` +
          '  Hentikan portal itu dahulu, lalu jalankan lagi.',
      );
    }
    await langkah('Membangun halaman (satu sampai tiga menit)', () => bangun(env));
    // Taken before the build: sources that changed while it ran must lead to another one.
    tulisStempel(STEMPEL, kini);
    return true;
  } finally {
    kunci.lepas();
  }
}

const bangun = (env) =>
  jalankan([process.execPath, NEXT, 'build'], {
    cwd: AKAR,
    env: { ...env, NODE_ENV: 'production' },
    gagal: 'Halaman tidak dapat dibangun; sebabnya tertulis di atas.',
  });

async function tungguGiliran() {
  let sudahBilang = false;
  for (;;) {
    const kunci = ambilKunci(diData('bangun.kunci'));
    if (kunci.milik) return kunci;
    if (!sudahBilang) console.log('  menunggu perintah lain yang sedang membangun halaman …');
    sudahBilang = true;
    await tunggu(500);
  }
}
