import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { GalatPengguna } from '../galat.mjs';
import { diAkar } from '../jalur.mjs';
import { langkah } from '../langkah.mjs';
import { jalankan } from '../proses.mjs';

// The same Chromium without a window system of its own needs half the processor time.
const SISTEM = [
  ...['chromium-headless-shell', 'chromium', 'chromium-browser'],
  ...['google-chrome', 'google-chrome-stable'],
].map((nama) => `/usr/bin/${nama}`);

const PETUNJUK =
  'Chromium tidak ditemukan dan tidak dapat dipasang dari sini.\n' +
  '  Debian atau Ubuntu : sudo apt-get install chromium\n' +
  '  Sistem lain        : npx playwright install --with-deps chromium\n' +
  '  Sudah ada          : isi CHROMIUM_PATH dengan jalur programnya';

/** A browser that stands there but lacks a library does not count. */
const jalan = (program) =>
  existsSync(program) && spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

async function milikPlaywright() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

async function yangAda() {
  return [await milikPlaywright(), ...SISTEM].find(jalan);
}

async function pasang() {
  const bolehApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (bolehApt) {
    await langkah('Memasang Chromium dari Debian', async () => {
      await jalankan(['apt-get', 'update', '-qq'], { diam: true, env });
      const pasangPaket = (...paket) =>
        jalankan(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...paket], {
          diam: true,
          env,
        });
      // Older releases do not have the second package.
      await pasangPaket('chromium', 'chromium-headless-shell').catch(() => pasangPaket('chromium'));
    });
    return;
  }
  await langkah('Memasang Chromium lewat Playwright', () =>
    jalankan([process.execPath, diAkar('node_modules/playwright/cli.js'), 'install', 'chromium'], {
      diam: true,
    }),
  );
}

/**
 * Path of a Chromium that runs: the one named by CHROMIUM_PATH, Playwright's own, the system's, or
 * one installed now.
 *
 * @throws GalatPengguna saying what to install
 */
export async function cariChromium() {
  const diminta = process.env.CHROMIUM_PATH;
  if (diminta) {
    if (jalan(diminta)) return diminta;
    throw new GalatPengguna(
      `CHROMIUM_PATH menunjuk ${diminta}, tetapi itu tidak dapat dijalankan.`,
    );
  }
  const ada = await yangAda();
  if (ada) return ada;
  try {
    await pasang();
  } catch (galat) {
    throw new GalatPengguna(`${PETUNJUK}\n  Percobaan memasang: ${galat.message}`);
  }
  const terpasang = await yangAda();
  if (terpasang) return terpasang;
  throw new GalatPengguna(PETUNJUK);
}
