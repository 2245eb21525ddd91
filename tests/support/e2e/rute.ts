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
    .map((isi) => alamatDariFolder(isi.parentPath))
    .sort();
}

/** Address of the page or route handler that lies in a folder. */
export function alamatDariFolder(folder: string): string {
  const bagian = relative(APP, join(folder, '.')).split(/[\\/]/);
  return `/${bagian.filter((satu) => satu && !satu.startsWith('(')).join('/')}`;
}
