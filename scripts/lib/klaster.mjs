import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { freemem, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';
import { akunBasisData } from './akun-sistem.mjs';
import { cariBiner } from './biner.mjs';
import { GalatPengguna, kalimatDisk, kalimatPostgres } from './galat.mjs';
import {
  folderKerja,
  kenali,
  kirimSinyal,
  masihHidup,
  namaProgram,
  tungguMati,
} from './proses.mjs';

/*
 * The embedded PostgreSQL: made once, started and stopped with the portal.
 *
 * As root the server runs under another account. That account may be unable to reach the data folder
 * by its path (a checkout below /root), so it never walks the path: the folder is its working folder
 * when it starts, and it knows it as /proc/self/cwd. PostgreSQL opens all its files relative to it.
 */

const AKUN_SUPER = 'postgres';

const alamatFolder = (folder, akun) => (akun ? '/proc/self/cwd' : folder);

/** Only what PostgreSQL needs: PGPORT, PGDATA and the like of the person's shell would mislead it. */
const lingkunganBersih = () => ({ PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' });

function jalankanInitdb(biner, folder, akun, sandi, locale) {
  const berkasSandi = `${folder}.sandi`;
  writeFileSync(berkasSandi, `${sandi}\n`, { mode: 0o600 });
  if (akun) chownSync(berkasSandi, akun.uid, akun.gid);
  // Handed over as an open file, because the account may be unable to walk to it.
  const masukan = openSync(berkasSandi, 'r');
  const lewatMasukan = process.platform !== 'win32';
  return new Promise((selesai) => {
    const anak = spawn(
      biner.initdb,
      [
        ...[
          '-D',
          alamatFolder(folder, akun),
          '-U',
          AKUN_SUPER,
          '-E',
          'UTF8',
          '-A',
          'scram-sha-256',
        ],
        ...['--pwfile', lewatMasukan ? '/dev/stdin' : berkasSandi, '--no-instructions'],
        ...locale,
      ],
      {
        cwd: folder,
        uid: akun?.uid,
        gid: akun?.gid,
        env: lingkunganBersih(),
        stdio: [masukan, 'pipe', 'pipe'],
      },
    );
    let teks = '';
    anak.stdout.on('data', (potong) => {
      teks += potong;
    });
    anak.stderr.on('data', (potong) => {
      teks += potong;
    });
    const tutup = (kode) => {
      closeSync(masukan);
      rmSync(berkasSandi, { force: true });
      selesai({ kode, teks });
    };
    anak.on('error', (galat) => {
      teks += String(galat);
      tutup(1);
    });
    anak.on('close', tutup);
  });
}

const LOCALE = [
  // Names sort as Indonesian readers expect; needs ICU, which not every build has.
  ['--locale=C', '--locale-provider=icu', '--icu-locale=id-ID'],
  ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
];

/** Makes the cluster beside its final place and moves it there whole: a broken-off attempt never counts. */
async function buatKlaster(biner, folder, akun, sandi) {
  const calon = `${folder}.baru`;
  let hasil;
  for (const locale of LOCALE) {
    rmSync(calon, { recursive: true, force: true });
    mkdirSync(calon, { recursive: true, mode: 0o700 });
    if (akun) chownSync(calon, akun.uid, akun.gid);
    hasil = await jalankanInitdb(biner, calon, akun, sandi, locale);
    if (hasil.kode === 0 || kalimatPostgres(hasil.teks)) break;
  }
  if (hasil.kode !== 0) {
    rmSync(calon, { recursive: true, force: true });
    throw new GalatPengguna(
      kalimatPostgres(hasil.teks) ?? `PostgreSQL tidak dapat disiapkan.\n${hasil.teks.trim()}`,
    );
  }
  const hba = join(calon, 'pg_hba.conf');
  writeFileSync(hba, 'host all all 127.0.0.1/32 scram-sha-256\n');
  renameSync(calon, folder);
}

/** A port on 127.0.0.1 that is free now: the wanted one, else any. */
export function portBebas(diinginkan) {
  const coba = (port) =>
    new Promise((selesai) => {
      const server = createServer();
      server.on('error', () => selesai(null));
      server.listen(port, '127.0.0.1', () => {
        const hasil = server.address().port;
        server.close(() => selesai(hasil));
      });
    });
  return coba(diinginkan).then((hasil) => hasil ?? coba(0));
}

/**
 * Clears away what an earlier server left. One that survived its start command is stopped; a lock
 * file whose process number now belongs to some other program is removed, which PostgreSQL itself
 * does not dare.
 */
async function bereskanSisa(folder) {
  const berkas = join(folder, 'postmaster.pid');
  if (!existsSync(berkas)) return;
  const pid = Number(readFileSync(berkas, 'utf8').split('\n')[0]);
  const sisa = kenali(pid);
  const program = sisa.mulai === null ? '' : namaProgram(pid);
  const kerja = folderKerja(pid);
  const punyaKita = program.includes('postgres') && (kerja === null || kerja === folder);
  if (punyaKita) await matikan(sisa);
  if (existsSync(berkas)) unlinkSync(berkas);
}

async function matikan(proses) {
  for (const [sinyal, milidetik] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ]) {
    if (!masihHidup(proses)) return;
    kirimSinyal(proses.pid, sinyal);
    if (await tungguMati(proses, milidetik)) return;
  }
}

function setelanBawaan() {
  const mega = (bita) => Math.floor(bita / 1024 / 1024);
  const memori = mega(totalmem());
  const setelan = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    max_connections: '100',
    shared_buffers: `${Math.max(32, Math.min(512, Math.floor(memori / 4)))}MB`,
    effective_cache_size: `${Math.max(128, Math.floor(memori / 2))}MB`,
    maintenance_work_mem: `${Math.max(32, Math.min(256, Math.floor(mega(freemem()) / 8)))}MB`,
    work_mem: '16MB',
    max_wal_size: '1GB',
    checkpoint_timeout: '15min',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    log_line_prefix: '%m [%p] ',
  };
  // A container's small /dev/shm is no place for parallel queries to meet.
  const shm = existsSync('/dev/shm') ? statfsSync('/dev/shm') : null;
  if (shm && shm.bavail * shm.bsize < 256 * 1024 * 1024) {
    setelan.dynamic_shared_memory_type = 'mmap';
  }
  return setelan;
}

function bukaCatatan(berkas) {
  const terlaluBesar = existsSync(berkas) && statSync(berkas).size > 10 * 1024 * 1024;
  if (terlaluBesar) renameSync(berkas, `${berkas}.lama`);
  return { fd: openSync(berkas, 'a', 0o600), awal: existsSync(berkas) ? statSync(berkas).size : 0 };
}

async function tungguSiap(anak, folder, bacaCatatan) {
  const berkas = join(folder, 'postmaster.pid');
  const batas = Date.now() + 180_000;
  while (Date.now() < batas) {
    if (!anak.pid || anak.exitCode !== null || anak.signalCode !== null) return { siap: false };
    const baris = existsSync(berkas) ? readFileSync(berkas, 'utf8').split('\n') : [];
    if (Number(baris[0]) === anak.pid && baris[7]?.trim() === 'ready') return { siap: true };
    await tunggu(25);
  }
  kirimSinyal(anak.pid, 'SIGQUIT');
  throw new GalatPengguna(`PostgreSQL tidak siap dalam tiga menit.\n${bacaCatatan()}`);
}

/**
 * Starts the cluster in `folder`, making it first when it is absent.
 *
 * @param {object} pilihan
 * @param {string} pilihan.folder absolute path of the data folder
 * @param {string} pilihan.sandi password of the superuser `postgres`, used when the cluster is made
 * @param {number} pilihan.port wanted port; another is taken when it is in use
 * @param {Record<string, string>} [pilihan.setelan] further server settings
 * @returns {Promise<{ port: number, proses: { pid: number, mulai: string | null }, baru: boolean,
 *   bacaCatatan: () => string, padaMati: (kerja: () => void) => void, berhenti: () => Promise<void> }>}
 */
export async function jalankanKlaster({ folder, sandi, port, setelan = {} }) {
  const akun = akunBasisData(folder);
  const biner = cariBiner(akun);
  const baru = !existsSync(join(folder, 'PG_VERSION'));
  if (baru) await buatKlaster(biner, folder, akun, sandi);
  periksaMilik(folder, akun);
  await bereskanSisa(folder);

  const catatan = `${folder}.log`;
  for (let percobaan = 1; ; percobaan += 1) {
    const portKini = await portBebas(percobaan === 1 ? port : 0);
    const { fd, awal } = bukaCatatan(catatan);
    const bacaCatatan = () => readFileSync(catatan).subarray(awal).toString('utf8').trim();
    const semua = { ...setelanBawaan(), ...setelan, port: String(portKini) };
    const anak = spawn(
      biner.postgres,
      [
        ...['-D', alamatFolder(folder, akun)],
        ...Object.entries(semua).flatMap(([nama, nilai]) => ['-c', `${nama}=${nilai}`]),
      ],
      {
        cwd: folder,
        uid: akun?.uid,
        gid: akun?.gid,
        env: lingkunganBersih(),
        stdio: ['ignore', fd, fd],
        // A session of its own: Ctrl-C in the terminal must reach the web server first.
        detached: true,
      },
    );
    anak.on('error', () => undefined);
    closeSync(fd);
    const proses = kenali(anak.pid);
    const { siap } = await tungguSiap(anak, folder, bacaCatatan);
    if (siap) {
      anak.unref();
      return {
        port: portKini,
        proses,
        baru,
        bacaCatatan,
        padaMati: (kerja) => anak.once('exit', kerja),
        berhenti: () => matikan(proses),
      };
    }
    const teks = bacaCatatan();
    const cobaLagi = /could not bind|Address already in use|still in use/.test(teks);
    if (!cobaLagi || percobaan >= 5) {
      throw new GalatPengguna(
        kalimatPostgres(teks) ??
          `PostgreSQL tidak dapat dijalankan. Catatannya (${basename(catatan)}):\n${teks.slice(-2000)}`,
      );
    }
    await tunggu(percobaan * 500);
  }
}

/** The folder must belong to the account that runs the server; a change of hands is named clearly. */
function periksaMilik(folder, akun) {
  const pemilik = statSync(folder).uid;
  const aku = akun?.uid ?? process.getuid?.() ?? pemilik;
  if (pemilik !== aku) {
    throw new GalatPengguna(
      `Data di ${folder} milik akun lain (nomor ${pemilik}), mungkin karena pernah dijalankan sebagai root.\n` +
        '  Jalankan lagi dengan akun yang sama seperti dulu, atau ubah pemiliknya dengan chown -R.',
    );
  }
  try {
    chmodSync(folder, 0o700);
  } catch (galat) {
    throw new GalatPengguna(kalimatDisk(galat) ?? String(galat));
  }
}
