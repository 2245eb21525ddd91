import { GalatPengguna, jalankanUtama } from './lib/galat.mjs';
import { pastikanPaket, periksaNode } from './lib/pasang.mjs';
import { ikutiNpm } from './lib/proses.mjs';

/*
 * npm run bench [-- --ukuran=10000,100000,1000000 --detik=10 --sambungan=10 --hanya=kode,kode --ulang]
 * npm run bench -- --halaman     JavaScript and Lighthouse of the public pages
 * npm run bench -- --rencana     execution plans of what the pages ask
 * npm run bench -- --kecocokan --ukuran=220000     the job that ranks koperasi for every business
 */

await jalankanUtama(async () => {
  periksaNode();
  ikutiNpm();
  await pastikanPaket();
  const { bacaArgumen } = await import('./bench/argumen.mjs');
  const pilihan = bacaArgumen(process.argv.slice(2));
  if (typeof pilihan === 'string') throw new GalatPengguna(pilihan);
  const { jalankanBench } = await import('./bench/bench.mjs');
  return jalankanBench(pilihan);
});
