import { existsSync } from 'node:fs';
import { GalatPengguna, jalankanUtama } from './lib/galat.mjs';
import { diAkar } from './lib/jalur.mjs';
import { pastikanPaket, periksaNode } from './lib/pasang.mjs';
import { ikutiNpm } from './lib/proses.mjs';

/* node scripts/perintah.mjs <file from the root> [arguments]: runs a command of the project. */

await jalankanUtama(async () => {
  periksaNode();
  ikutiNpm();
  await pastikanPaket();
  const [berkas, ...argumen] = process.argv.slice(2);
  if (!berkas || !existsSync(diAkar(berkas))) {
    throw new GalatPengguna(`perintah ${berkas ?? ''} tidak ada.`);
  }
  const { jalankanPerintah } = await import('./lib/perintah.mjs');
  await jalankanPerintah(berkas, argumen);
});
