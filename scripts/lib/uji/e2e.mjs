import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pastikanBangunan } from '../bangun.mjs';
import { AKAR, diAkar } from '../jalur.mjs';
import { portBebas } from '../klaster.mjs';
import { masukKlasterUji } from '../klaster-uji.mjs';
import { langkah } from '../langkah.mjs';
import { jalankanWeb, tungguWeb } from '../layanan.mjs';
import { siapkanTemplat } from '../templat-uji.mjs';
import { cariChromium } from './chromium.mjs';
import { klonDemo } from './demo.mjs';
import { ceritaGagal, hasilPlaywright } from './hasil.mjs';
import { jalankanBebas } from './jalankan-bebas.mjs';

/**
 * End-to-end tests: a real Chromium against the production build, on a demo database of its own.
 *
 * @param {{ folderHasil: string, argumen: string[], tutup: (kerja: () => Promise<void>) => void }} pilihan
 *   `tutup` registers what must be cleared away even when the run is broken off
 * @returns {Promise<{ lulus: number, gagal: number }>}
 */
export async function jalankanE2e({ folderHasil, argumen, tutup }) {
  const chromium = await cariChromium();
  console.log(`  Chromium: ${chromium}`);
  const klaster = await masukKlasterUji(siapkanTemplat);
  tutup(klaster.lepas);
  const demo = await klonDemo(klaster, klaster.hasil);
  tutup(demo.buang);

  const port = await portBebas(0);
  const alamat = `http://localhost:${port}`;
  const env = {
    ...process.env,
    ...demo.env,
    SINERGI_ALAMAT: alamat,
    PORT: String(port),
    TZ: 'UTC',
  };
  await pastikanBangunan(env);

  mkdirSync(folderHasil, { recursive: true });
  const catatan = join(folderHasil, 'web.log');
  rmSync(catatan, { force: true });
  const keluaran = openSync(catatan, 'a');
  const web = jalankanWeb({ env, host: '127.0.0.1', port, keluaran });
  closeSync(keluaran);
  tutup(web.berhenti);
  try {
    await tungguWeb(web, '127.0.0.1', port);
  } catch (galat) {
    console.error(readFileSync(catatan, 'utf8').slice(-4000));
    throw galat;
  }

  const laporan = join(folderHasil, 'e2e.json');
  rmSync(laporan, { force: true });
  const kode = await langkah(`Uji ujung ke ujung di ${alamat}`, () =>
    jalankanBebas(
      [process.execPath, diAkar('node_modules/@playwright/test/cli.js'), 'test', ...argumen],
      {
        cwd: AKAR,
        env: {
          ...env,
          UJI_ALAMAT: alamat,
          UJI_HASIL_JSON: laporan,
          UJI_CATATAN_WEB: catatan,
          CHROMIUM_PATH: chromium,
        },
      },
    ),
  );
  if (kode !== 0) {
    for (const satu of ceritaGagal(laporan)) console.log(`  ${satu}`);
    console.log(`  catatan server web: ${catatan}`);
  }
  return hasilPlaywright(laporan, kode);
}
