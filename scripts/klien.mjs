import { jalankanUtama } from './lib/galat.mjs';
import { pastikanKlien } from './lib/klien.mjs';

await jalankanUtama(() => pastikanKlien({ paksa: true }));
