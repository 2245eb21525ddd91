import { jalankanUtama } from './lib/galat.mjs';
import { pastikanPaket, periksaNode } from './lib/pasang.mjs';

await jalankanUtama(async () => {
  periksaNode();
  await pastikanPaket();
  const { mulai } = await import('./lib/mulai.mjs');
  return mulai({ dev: process.argv.includes('--dev') });
});
