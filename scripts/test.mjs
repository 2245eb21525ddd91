import { jalankanUtama } from './lib/galat.mjs';
import { pastikanPaket, periksaNode } from './lib/pasang.mjs';

await jalankanUtama(async () => {
  periksaNode();
  await pastikanPaket();
  const { ujiSemua } = await import('./lib/uji/semua.mjs');
  return ujiSemua(process.argv.slice(2));
});
