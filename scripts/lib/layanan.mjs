import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';
import { NEXT } from './bangun.mjs';
import { GalatPengguna } from './galat.mjs';
import { AKAR } from './jalur.mjs';
import { kenali, kirimSinyal, masihHidup, tungguMati } from './proses.mjs';

/** @throws GalatPengguna when another program listens on the port already */
export async function pastikanPortWeb(host, port) {
  const kode = await new Promise((selesai) => {
    const server = createServer();
    server.on('error', (galat) => selesai(galat.code));
    server.listen(port, host, () => server.close(() => selesai(null)));
  });
  if (kode === null) return;
  const sebab = {
    EADDRINUSE: `Port ${port} sedang dipakai program lain. Hentikan program itu, atau pilih port lain: PORT=3001 npm start`,
    EACCES: `Port ${port} tidak boleh dibuka oleh akun Anda. Pilih port di atas 1023: PORT=3000 npm start`,
  };
  throw new GalatPengguna(sebab[kode] ?? `Alamat ${host}:${port} tidak dapat dipakai (${kode}).`);
}

/** Stops a server that runs as the leader of its own process group, with all its children. */
export async function hentikanGrup(proses) {
  for (const [sinyal, milidetik] of [
    ['SIGTERM', 10_000],
    ['SIGKILL', 5_000],
  ]) {
    if (!masihHidup(proses)) break;
    kirimSinyal(process.platform === 'win32' ? proses.pid : -proses.pid, sinyal);
    if (await tungguMati(proses, milidetik)) break;
  }
}

/**
 * Starts the web server in a process group of its own, so that Ctrl-C reaches only this command,
 * which then stops the web server before the database.
 *
 * @param {{ env: NodeJS.ProcessEnv, host: string, port: number, dev?: boolean, keluaran?: 'inherit' | number }} pilihan
 */
export function jalankanWeb({ env, host, port, dev = false, keluaran = 'inherit' }) {
  const anak = spawn(
    process.execPath,
    dev
      ? [NEXT, 'dev', '--hostname', host, '--port', String(port)]
      : [
          '--disable-warning=DeprecationWarning',
          join(AKAR, 'scripts/peladen.mjs'),
          host,
          String(port),
        ],
    {
      cwd: AKAR,
      env: { ...env, NODE_ENV: dev ? 'development' : 'production' },
      stdio: ['ignore', keluaran, keluaran],
      detached: process.platform !== 'win32',
    },
  );
  const proses = kenali(anak.pid);
  const mati = new Promise((selesai) => {
    anak.on('exit', (kode, sinyal) => selesai(kode ?? sinyal));
    anak.on('error', (galat) => selesai(galat.message));
  });
  return { proses, mati, berhenti: () => hentikanGrup(proses) };
}

/** Waits until the web server answers anything at all. */
export async function tungguWeb(web, host, port, batasDetik = 90) {
  const tujuan = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const alamat = `http://${tujuan.includes(':') ? `[${tujuan}]` : tujuan}:${port}/api/health`;
  const batas = Date.now() + batasDetik * 1000;
  let selesai = false;
  web.mati.then(() => {
    selesai = true;
  });
  while (!selesai && Date.now() < batas) {
    try {
      await fetch(alamat, { signal: AbortSignal.timeout(20_000) });
      return;
    } catch {
      await tunggu(100);
    }
  }
  throw new GalatPengguna(
    selesai
      ? 'Server web berhenti sebelum siap; sebabnya tertulis di atas.'
      : `Server web tidak menjawab dalam ${batasDetik} detik.`,
  );
}
