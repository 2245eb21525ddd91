import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AKAR } from './jalur.mjs';

function* berkasDi(jalur) {
  const penuh = join(AKAR, jalur);
  if (!existsSync(penuh)) return;
  if (!statSync(penuh).isDirectory()) {
    yield jalur;
    return;
  }
  for (const isi of readdirSync(penuh, { withFileTypes: true })) {
    if (isi.name === 'generated' || isi.name === 'node_modules') continue;
    const anak = `${jalur}/${isi.name}`;
    if (isi.isDirectory()) yield* berkasDi(anak);
    else if (isi.isFile()) yield anak;
  }
}

/**
 * Fingerprint of the contents of files and folders, independent of times and of the order on disk.
 *
 * @param {string[]} jalur paths from the root; what does not exist counts as absent
 * @param {string[]} tambahan further text that makes a difference, such as a version
 */
export function sidik(jalur, tambahan = []) {
  const hash = createHash('sha256');
  for (const teks of tambahan) hash.update(`${teks}\0`);
  const semua = jalur.flatMap((satu) => [...berkasDi(satu)]).sort();
  for (const berkas of semua) {
    hash.update(`${berkas}\0`);
    hash.update(
      createHash('sha256')
        .update(readFileSync(join(AKAR, berkas)))
        .digest(),
    );
  }
  return hash.digest('hex');
}

/** The fingerprint that was kept, or ''. */
export function bacaStempel(berkas) {
  try {
    return readFileSync(berkas, 'utf8').trim();
  } catch {
    return '';
  }
}

export function tulisStempel(berkas, isi) {
  mkdirSync(dirname(berkas), { recursive: true });
  writeFileSync(berkas, `${isi}\n`);
}
