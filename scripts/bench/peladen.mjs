import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';
import { build } from 'esbuild';
import { GalatPengguna } from '../lib/galat.mjs';
import { AKAR, diAkar } from '../lib/jalur.mjs';
import { portBebas } from '../lib/klaster.mjs';
import { hentikanGrup, jalankanWeb, tungguWeb } from '../lib/layanan.mjs';
import { kenali } from '../lib/proses.mjs';
import { folderBench, lingkunganBench } from './klaster.mjs';

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
  return { alamat: `http://127.0.0.1:${port}`, pid: anak.pid };
}

/**
 * The data layer as one file without types, as the production build has it: what runs TypeScript as it is
 * wraps every function to keep its name, which the portal does not pay for.
 *
 * @returns {Promise<string[]>} program and arguments
 */
async function lapisanData() {
  const berkas = join(folderBench(), 'peladen-data.mjs');
  await build({
    entryPoints: [diAkar('scripts/bench/peladen-data.ts')],
    outfile: berkas,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    conditions: ['react-server'],
  });
  return [process.execPath, '--conditions=react-server', berkas];
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
  return { alamat, pid: web.proses.pid };
}

/**
 * Starts the three servers on one database.
 *
 * @param {{ tanpaHalaman: boolean }} pilihan `tanpaHalaman`: only the two that answer with JSON
 * @returns {Promise<{ alamat: Record<'halaman' | 'data' | 'polos', string>, pid: Record<string, number> }>}
 */
export async function jalankanPeladen(basisData, { tanpaHalaman }, tutup) {
  const env = lingkunganBench(basisData);
  const polos = [process.execPath, diAkar('scripts/bench/peladen-polos.mjs')];
  const semua = {
    ...(tanpaHalaman ? {} : { halaman: await jalankanHalaman(basisData, tutup) }),
    data: await jalankanKecil('data', await lapisanData(), env, tutup),
    polos: await jalankanKecil('polos', polos, env, tutup),
  };
  const ambil = (bagian) =>
    Object.fromEntries(Object.entries(semua).map(([nama, satu]) => [nama, satu[bagian]]));
  return { alamat: ambil('alamat'), pid: ambil('pid') };
}

const DETAK_PER_DETIK = 100;

/**
 * Processor time that a server and its children have used, in milliseconds; null where the system does
 * not tell. Unlike waiting times it says the same on a machine that others use too.
 */
export function waktuProsesor(pid) {
  if (process.platform !== 'linux') return null;
  let detak = 0;
  for (const nama of readdirSync('/proc')) {
    if (!/^\d+$/.test(nama)) continue;
    try {
      const isi = readFileSync(`/proc/${nama}/stat`, 'utf8');
      const kolom = isi.slice(isi.lastIndexOf(')') + 2).split(' ');
      // Each server leads a process group of its own.
      if (Number(kolom[2]) === pid) detak += Number(kolom[11]) + Number(kolom[12]);
    } catch {
      // It ended while we looked.
    }
  }
  return (detak * 1000) / DETAK_PER_DETIK;
}
