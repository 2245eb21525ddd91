import { existsSync } from 'node:fs';
import { AKAR, diAkar, diData } from './jalur.mjs';
import { langkah } from './langkah.mjs';
import { jalankan } from './proses.mjs';
import { bacaStempel, sidik, tulisStempel } from './stempel.mjs';

const HASIL = diAkar('lib', 'platform', 'db', 'generated', 'client.ts');

/**
 * Generates the Prisma client when the models changed since the last time. The generator insists on
 * a schema engine that it never calls; any existing file satisfies it, and nothing is downloaded.
 */
export async function pastikanKlien({ paksa = false } = {}) {
  const stempel = diData('klien.stempel');
  const kini = sidik(['prisma/schema.prisma', 'prisma/models', 'package-lock.json']);
  if (!paksa && existsSync(HASIL) && bacaStempel(stempel) === kini) return;
  await langkah('Menyiapkan klien basis data', () =>
    jalankan([process.execPath, diAkar('node_modules/prisma/build/index.js'), 'generate'], {
      cwd: AKAR,
      diam: true,
      gagal: 'Klien basis data tidak dapat dibuat dari model di folder prisma.',
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    }),
  );
  tulisStempel(stempel, kini);
}
