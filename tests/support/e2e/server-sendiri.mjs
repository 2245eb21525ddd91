import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { portBebas } from '../../../scripts/lib/klaster.mjs';
import { folderUji, masukKlasterUji } from '../../../scripts/lib/klaster-uji.mjs';
import { jalankanWeb, tungguWeb } from '../../../scripts/lib/layanan.mjs';
import { siapkanTemplat } from '../../../scripts/lib/templat-uji.mjs';
import { klonDemo } from '../../../scripts/lib/uji/demo.mjs';
import { bukaGerbang } from '../gerbang.mjs';

/*
 * A web server and a demo database of a test's own, with a gate between the two that can be shut: for
 * what would disturb all other tests. Runs as a process of its own and obeys the lines of its standard
 * input, each a state of the gate in JSON; answers each with a line. Settings of the portal stand in its arguments: NAME=value.
 */

const denganPort = (alamat, port) => {
  const url = new URL(alamat);
  url.port = String(port);
  return url.href;
};

const penutup = [];
async function bereskan(kode) {
  for (const tutup of penutup.splice(0).reverse()) await tutup();
  process.exit(kode);
}
for (const sinyal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(sinyal, () => bereskan(0));

const klaster = await masukKlasterUji(siapkanTemplat);
penutup.push(klaster.lepas);
const demo = await klonDemo(klaster, klaster.hasil);
penutup.push(demo.buang);
const gerbang = await bukaGerbang(klaster.port);
penutup.push(gerbang.tutup);
const port = await portBebas(0);
const alamat = `http://localhost:${port}`;
const setelan = Object.fromEntries(
  process.argv.slice(2).map((satu) => [satu.split('=')[0], satu.slice(satu.indexOf('=') + 1)]),
);
const env = {
  ...process.env,
  ...demo.env,
  DATABASE_URL: denganPort(demo.env.DATABASE_URL, gerbang.port),
  SINERGI_ALAMAT: alamat,
  PORT: String(port),
  TZ: 'UTC',
  ...setelan,
};
mkdirSync(join(folderUji(), 'hasil'), { recursive: true });
const catatan = join(folderUji(), 'hasil', `web-${process.pid}.log`);
const keluaran = openSync(catatan, 'a');
const web = jalankanWeb({ env, host: '127.0.0.1', port, keluaran });
closeSync(keluaran);
penutup.push(web.berhenti);
await tungguWeb(web, '127.0.0.1', port);
console.log(JSON.stringify({ alamat, urlMigrasi: demo.env.DATABASE_URL_MIGRASI, catatan }));

createInterface({ input: process.stdin })
  .on('line', (baris) => {
    const { gerbang: mode, tanda } = JSON.parse(baris);
    gerbang.atur(mode, tanda);
    console.log(baris);
  })
  .on('close', () => bereskan(0));
