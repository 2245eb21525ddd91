import { jalankanUtama } from './lib/galat.mjs';
import { pastikanPaket, periksaNode } from './lib/pasang.mjs';
import { ikutiNpm } from './lib/proses.mjs';

await jalankanUtama(async () => {
  periksaNode();
  ikutiNpm();
  await pastikanPaket();
  const { mulai } = await import('./lib/mulai.mjs');
  return mulai({ dev: process.argv.includes('--dev') });
});
