import { jalankanUtama } from './lib/galat.mjs';
import { pastikanPaket, periksaNode } from './lib/pasang.mjs';
import { ikutiNpm } from './lib/proses.mjs';

await jalankanUtama(async () => {
  periksaNode();
  ikutiNpm();
  await pastikanPaket();
  const { ujiSemua } = await import('./lib/uji/semua.mjs');
  return ujiSemua(process.argv.slice(2));
});
