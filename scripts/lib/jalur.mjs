import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the checkout. */
export const AKAR = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** Everything that the portal keeps on disk; git ignores it. */
export const DATA = join(AKAR, '.data');

/** Absolute path inside the checkout. */
export const diAkar = (...bagian) => join(AKAR, ...bagian);

/** Absolute path inside `.data`, whose folder is made first. */
export function diData(...bagian) {
  buatData();
  return join(DATA, ...bagian);
}

function buatData() {
  if (existsSync(DATA)) return;
  try {
    // Not `recursive`: on a read-only disk that says "no such file" instead of what is wrong.
    mkdirSync(DATA);
  } catch (galat) {
    if (galat.code !== 'EEXIST') throw galat;
  }
}
