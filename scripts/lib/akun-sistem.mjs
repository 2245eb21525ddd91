import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { GalatPengguna } from './galat.mjs';

const NAMA = 'sinergi-postgres';

function cariAkun(nama) {
  const baris = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((satu) => satu.startsWith(`${nama}:`));
  if (!baris) return null;
  const [, , uid, gid] = baris.split(':');
  return { nama, uid: Number(uid), gid: Number(gid) };
}

/** May this process hand a child over to another account? A container may withhold it from root. */
const bolehBerganti = (akun) =>
  spawnSync(process.execPath, ['-e', ''], { cwd: '/', uid: akun.uid, gid: akun.gid }).error ===
  undefined;

/**
 * PostgreSQL refuses to run as root. Started as root, the database runs as an account of its own:
 * the one that owns the data already, else `sinergi-postgres` (made when it is absent), else one
 * that every system has.
 *
 * @param {string} folder data folder of the cluster
 * @returns {{ nama: string, uid: number, gid: number } | null} null when this process is not root
 */
export function akunBasisData(folder) {
  if (process.platform === 'win32' || process.getuid() !== 0) return null;
  if (process.platform !== 'linux') {
    throw new GalatPengguna('PostgreSQL tidak mau berjalan sebagai root. Pakai pengguna biasa.');
  }
  if (existsSync(folder)) {
    const { uid, gid } = statSync(folder);
    if (uid !== 0) return { nama: String(uid), uid, gid };
  }
  if (!cariAkun(NAMA)) {
    spawnSync('useradd', [
      ...['--system', '--user-group', '--no-create-home'],
      ...['--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', NAMA],
    ]);
  }
  const akun = [NAMA, 'postgres', 'nobody']
    .map(cariAkun)
    .find((satu) => satu && bolehBerganti(satu));
  if (akun) return akun;
  throw new GalatPengguna(
    'PostgreSQL tidak mau berjalan sebagai root, dan di sini tidak ada akun lain yang bisa dipakai.\n' +
      '  Jalankan sebagai pengguna biasa, atau isi DATABASE_URL dengan PostgreSQL yang sudah ada.',
  );
}
