import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as tunggu } from 'node:timers/promises';
import { GalatPengguna } from './galat.mjs';
import { AKAR, diAkar, diData } from './jalur.mjs';
import { ambilKunci, pemegangKunci } from './kunci.mjs';
import { jalankan } from './proses.mjs';

/* Runs before anything is installed: only what Node.js brings along may be imported here. */

const TERENDAH = [20, 19];

export function periksaNode() {
  const [utama, tengah] = process.versions.node.split('.').map(Number);
  if (utama > TERENDAH[0] || (utama === TERENDAH[0] && tengah >= TERENDAH[1])) return;
  throw new GalatPengguna(
    `Node.js ${process.versions.node} terlalu lama. Pasang Node.js ${TERENDAH.join('.')} atau lebih baru dari https://nodejs.org.`,
  );
}

/** Do the installed packages already have the versions that the lock file names? */
function sudahSesuai() {
  const terpasang = diAkar('node_modules', '.package-lock.json');
  if (!existsSync(terpasang)) return false;
  const { packages: ada } = JSON.parse(readFileSync(terpasang, 'utf8'));
  const { packages: perlu } = JSON.parse(readFileSync(diAkar('package-lock.json'), 'utf8'));
  return Object.entries(perlu).every(
    ([jalur, { version, optional, link }]) =>
      jalur === '' || link || optional || ada[jalur]?.version === version,
  );
}

/**
 * Installs the packages of the lock file when they are absent or the lock file has changed. Two
 * commands never install at once, and none takes the packages away from a running portal.
 */
export async function pastikanPaket() {
  if (sudahTercap()) return;
  const kunci = await tungguKunci();
  try {
    if (sudahTercap()) return;
    if (!sudahSesuai()) await pasang();
    writeFileSync(STEMPEL, sidikKunciPaket());
  } finally {
    kunci.lepas();
  }
}

const STEMPEL = diAkar('node_modules', '.sinergi-terpasang');

const sidikKunciPaket = () =>
  createHash('sha256')
    .update(readFileSync(diAkar('package-lock.json')))
    .digest('hex');

const sudahTercap = () =>
  existsSync(STEMPEL) && readFileSync(STEMPEL, 'utf8') === sidikKunciPaket();

async function tungguKunci() {
  let sudahBilang = false;
  for (;;) {
    const kunci = ambilKunci(diData('pasang.kunci'));
    if (kunci.milik) return kunci;
    if (!sudahBilang) console.log('• Menunggu perintah lain yang sedang memasang paket …');
    sudahBilang = true;
    await tunggu(500);
  }
}

async function pasang() {
  const portal = pemegangKunci(diData('portal.kunci'));
  if (portal) {
    throw new GalatPengguna(
      'package-lock.json berubah, jadi paket harus dipasang ulang; itu tidak bisa selagi portal berjalan' +
        `${portal.alamat ? ` di ${portal.alamat}` : ''}.\n  Hentikan portal itu dahulu, lalu jalankan lagi.`,
    );
  }
  console.log('• Memasang paket dari package-lock.json (sekali saja, beberapa menit) …');
  const lewatNode = process.env.npm_execpath?.endsWith('.js');
  await jalankan(
    [
      ...(lewatNode ? [process.execPath, process.env.npm_execpath] : ['npm']),
      // No package needs its install script here, and some would download things. What npm warns of
      // (an optional tool that wants a newer Node.js) is nothing the reader could act on.
      ...['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    ],
    {
      cwd: AKAR,
      gagal:
        'paket tidak dapat dipasang. Periksa sambungan ke registry npm dan ruang disk (pesan npm ada di atas).',
    },
  );
}
