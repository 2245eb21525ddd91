import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const APP = fileURLToPath(new URL('../../../app/', import.meta.url));

/** Addresses of all pages and route handlers, found in the folder `app`: `/portal/umkm/[id]`. */
export function ruteDiApp(): string[] {
  return readdirSync(APP, { recursive: true, withFileTypes: true })
    .filter((isi) => isi.isFile() && /^(page\.tsx|route\.ts)$/.test(isi.name))
    .map((isi) => relative(APP, join(isi.parentPath, '.')).split(/[\\/]/))
    .map((bagian) => `/${bagian.filter((satu) => satu && !satu.startsWith('(')).join('/')}`)
    .sort();
}
