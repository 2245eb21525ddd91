import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as tunggu } from 'node:timers/promises';
import { GalatPengguna } from './galat.mjs';

/**
 * When the process began, in a form that only serves to compare: together with the process number
 * it names one process for good, though numbers are used again.
 *
 * @returns {string | null} null when there is no such process
 */
export function mulaiProses(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (process.platform === 'linux') {
    try {
      const isi = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The name in parentheses may hold spaces; the fields that count stand behind it.
      const [keadaan, ...lain] = isi.slice(isi.lastIndexOf(')') + 2).split(' ');
      return keadaan === 'Z' ? null : lain[18];
    } catch {
      return null;
    }
  }
  const hasil = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return hasil.status === 0 ? hasil.stdout.trim() || null : null;
}

/** Identity of a process that survives a restart of the machine without confusion. */
export const kenali = (pid) => ({ pid, mulai: mulaiProses(pid) });

/** Is the very process that was noted still alive? */
export function masihHidup(catatan) {
  const mulai = mulaiProses(catatan?.pid);
  return mulai !== null && (catatan.mulai == null || mulai === catatan.mulai);
}

/** Working folder of a process, or null where the system does not tell. */
export function folderKerja(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/** Name of the program that a process runs, or ''. */
export function namaProgram(pid) {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ');
    } catch {
      return '';
    }
  }
  const hasil = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return hasil.stdout?.trim() ?? '';
}

/** Waits until the noted process is gone; false when `milidetik` pass first. */
export async function tungguMati(catatan, milidetik) {
  const batas = Date.now() + milidetik;
  while (masihHidup(catatan)) {
    if (Date.now() > batas) return false;
    await tunggu(50);
  }
  return true;
}

/** Sends a signal; a process that is already gone is no error. */
export function kirimSinyal(pid, sinyal) {
  try {
    process.kill(pid, sinyal);
  } catch (galat) {
    if (galat.code !== 'ESRCH') throw galat;
  }
}

/**
 * An npm that is killed leaves the command it started behind. The command then ends as if it had been
 * told to: by SIGTERM to itself, so that whoever listens for that clears up.
 */
export function ikutiNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const induk = process.ppid;
  const jam = setInterval(() => {
    if (process.ppid === induk) return;
    clearInterval(jam);
    kirimSinyal(process.pid, 'SIGTERM');
  }, 500);
  jam.unref();
}

/**
 * Runs a program to its end with its output shown.
 *
 * @param {string[]} perintah program and arguments
 * @param {{ env?: NodeJS.ProcessEnv, gagal?: string, diam?: boolean, cwd?: string }} pilihan
 *   `gagal`: the sentence to stop with when it fails; `diam`: keep the output back and show it only then
 */
export function jalankan(perintah, pilihan = {}) {
  const [program, ...argumen] = perintah;
  const keluaran = pilihan.diam ? 'pipe' : 'inherit';
  return new Promise((selesai, gagal) => {
    const anak = spawn(program, argumen, {
      cwd: pilihan.cwd,
      env: pilihan.env ?? process.env,
      stdio: ['ignore', keluaran, keluaran],
      // `npm` is a .cmd on Windows, which only a shell starts.
      shell: process.platform === 'win32' && program === 'npm',
    });
    const teks = [];
    anak.stdout?.on('data', (potong) => teks.push(potong));
    anak.stderr?.on('data', (potong) => teks.push(potong));
    let dihentikan = false;
    const hentikan = (sinyal) => {
      dihentikan = true;
      kirimSinyal(anak.pid, sinyal);
    };
    for (const sinyal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(sinyal, hentikan);
    const bereskan = () => {
      for (const sinyal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(sinyal, hentikan);
    };
    anak.on('error', (galat) => {
      bereskan();
      gagal(galat);
    });
    anak.on('exit', (kode, sinyal) => {
      bereskan();
      if (kode === 0) return selesai();
      if (dihentikan) return gagal(new GalatPengguna('dihentikan.'));
      if (teks.length > 0) process.stderr.write(Buffer.concat(teks));
      const sebab = pilihan.gagal ?? `Perintah gagal: ${perintah.join(' ')}`;
      gagal(new GalatPengguna(`${sebab} (kode ${kode ?? sinyal})`));
    });
  });
}
