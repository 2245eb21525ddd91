import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

// Playwright runs in the root of the project.
const APP = join(process.cwd(), 'app');

/** Addresses of all pages and route handlers, found in the folder `app`: `/portal/umkm/[id]`. */
export const ruteDiApp = (): string[] => cari(/^(page\.tsx|route\.ts)$/);

/** Addresses of the pages alone. */
export const halamanDiApp = (): string[] => cari(/^page\.tsx$/);

function cari(nama: RegExp): string[] {
  return readdirSync(APP, { recursive: true, withFileTypes: true })
    .filter((isi) => isi.isFile() && nama.test(isi.name))
    .map((isi) => relative(APP, join(isi.parentPath, '.')).split(/[\\/]/))
    .map((bagian) => `/${bagian.filter((satu) => satu && !satu.startsWith('(')).join('/')}`)
    .sort();
}
