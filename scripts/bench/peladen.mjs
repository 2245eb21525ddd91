import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';
import { lewatTsx } from '../lib/data.mjs';
import { GalatPengguna } from '../lib/galat.mjs';
import { AKAR, diAkar } from '../lib/jalur.mjs';
import { portBebas } from '../lib/klaster.mjs';
import { hentikanGrup, jalankanWeb, tungguWeb } from '../lib/layanan.mjs';
import { kenali } from '../lib/proses.mjs';
import { lingkunganBench } from './klaster.mjs';

/** Where results and the servers' logs go; git ignores it. */
export function folderHasil() {
  const folder = diAkar('hasil-bench');
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function tungguJawaban(alamat, anak, catatan) {
  for (let batas = Date.now() + 60_000; Date.now() < batas && anak.exitCode === null; ) {
    try {
      await fetch(alamat, { signal: AbortSignal.timeout(5_000) });
      return;
    } catch {
      await tunggu(100);
    }
  }
  throw new GalatPengguna(
    `server pembanding tidak menjawab.\n${readFileSync(catatan, 'utf8').slice(-2000)}`,
  );
}

/** Starts a server of this folder on loopback, as the leader of its own process group. */
async function jalankanKecil(nama, perintah, env, tutup) {
  const port = await portBebas(0);
  const catatan = join(folderHasil(), `${nama}.log`);
  const keluaran = openSync(catatan, 'w');
  const [program, ...argumen] = perintah;
  const anak = spawn(program, argumen, {
    cwd: AKAR,
    env: { ...env, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', keluaran, keluaran],
    detached: process.platform !== 'win32',
  });
  closeSync(keluaran);
  const proses = kenali(anak.pid);
  tutup(() => hentikanGrup(proses));
  await tungguJawaban(`http://127.0.0.1:${port}/`, anak, catatan);
  return `http://127.0.0.1:${port}`;
}

/** Starts the production build on a database. */
export async function jalankanHalaman(basisData, tutup) {
  const port = await portBebas(0);
  const alamat = `http://localhost:${port}`;
  const keluaran = openSync(join(folderHasil(), 'halaman.log'), 'w');
  const env = { ...lingkunganBench(basisData, alamat), PORT: String(port), TZ: 'UTC' };
  const web = jalankanWeb({ env, host: '127.0.0.1', port, keluaran });
  closeSync(keluaran);
  tutup(web.berhenti);
  await tungguWeb(web, '127.0.0.1', port);
  return alamat;
}

/**
 * Starts the three servers on one database.
 *
 * @returns {Promise<{ halaman: string, data: string, polos: string }>} their addresses
 */
export async function jalankanPeladen(basisData, tutup) {
  const env = lingkunganBench(basisData);
  return {
    halaman: await jalankanHalaman(basisData, tutup),
    data: await jalankanKecil('data', lewatTsx('scripts/bench/peladen-data.ts'), env, tutup),
    polos: await jalankanKecil(
      'polos',
      [process.execPath, diAkar('scripts/bench/peladen-polos.mjs')],
      env,
      tutup,
    ),
  };
}
