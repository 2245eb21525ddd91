import { existsSync } from 'node:fs';
import { AKAR, diAkar } from './jalur.mjs';
import { langkah } from './langkah.mjs';
import { jalankan } from './proses.mjs';
import { bacaStempel, sidik, tulisStempel } from './stempel.mjs';

const SUMBER = [
  ...['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'prisma/models'],
  ...['proxy.ts', 'instrumentation.ts', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json'],
  ...['package.json', 'package-lock.json'],
];

export const NEXT = diAkar('node_modules', 'next', 'dist', 'bin', 'next');

/**
 * Builds the production pages when their sources changed since the last build.
 *
 * @param {NodeJS.ProcessEnv} env environment of the application
 * @returns {Promise<boolean>} whether a build was made
 */
export async function pastikanBangunan(env) {
  const stempel = diAkar('.next', 'sinergi.stempel');
  const kini = sidik(SUMBER, [process.versions.node.split('.')[0]]);
  if (existsSync(diAkar('.next', 'BUILD_ID')) && bacaStempel(stempel) === kini) return false;
  await langkah('Membangun halaman (satu sampai tiga menit)', () =>
    jalankan([process.execPath, NEXT, 'build'], {
      cwd: AKAR,
      env: { ...env, NODE_ENV: 'production' },
      gagal: 'Halaman tidak dapat dibangun; sebabnya tertulis di atas.',
    }),
  );
  // Sources that changed while the build ran must lead to another one.
  tulisStempel(stempel, kini);
  return true;
}
