import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AKAR } from '../lib/jalur.mjs';
import { langkah } from '../lib/langkah.mjs';
import { jalankan } from '../lib/proses.mjs';
import { folderHasil, jalankanKecil } from './peladen.mjs';

/*
 * A Next.js page with nothing on it, built with the versions of the portal and scored in the same run: what
 * of a score is the framework and the machine, and what the portal's own doing.
 */

const BERKAS = {
  'next.config.mjs': `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(AKAR)} } };\n`,
  'app/layout.jsx':
    'export const metadata = { title: "Kosong", description: "Halaman kosong" };\n' +
    'export default function Tata({ children }) { return <html lang="id"><body>{children}</body></html>; }\n',
  'app/page.jsx':
    'export default function Halaman() { return <main><h1>Halaman kosong</h1></main>; }\n',
};

/**
 * Builds the empty page and serves it.
 *
 * @param {(berhenti: () => unknown) => void} tutup takes what stops the server
 * @returns {Promise<string>} its address
 */
export async function jalankanKosong(tutup) {
  const folder = join(folderHasil(), 'halaman-kosong');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'app'), { recursive: true });
  for (const [nama, isi] of Object.entries(BERKAS)) writeFileSync(join(folder, nama), isi);
  const next = join(AKAR, 'node_modules', 'next', 'dist', 'bin', 'next');
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  await langkah('Membangun halaman kosong sebagai pembanding', () =>
    jalankan([process.execPath, next, 'build', folder], {
      cwd: AKAR,
      env,
      gagal: 'Halaman kosong tidak dapat dibangun; sebabnya tertulis di atas.',
    }),
  );
  const perintah = [process.execPath, next, 'start', folder, '--hostname', '127.0.0.1'];
  const { alamat } = await jalankanKecil('kosong', perintah, env, tutup);
  return alamat;
}
