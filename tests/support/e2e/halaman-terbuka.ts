import type { NamaPelihat } from './contoh';
import { alamatContoh, HARAPAN, KOLOM } from './matriks-rute';
import { halamanDiApp } from './rute';

/**
 * Every page that a viewer may open, with an address for it: what the matrix of routes promises, without
 * the routes that answer with data or files.
 *
 * @returns route and address, in the order of the matrix
 */
export async function halamanTerbuka(
  pelihat: NamaPelihat,
): Promise<{ rute: string; alamat: string }[]> {
  const halaman = new Set(halamanDiApp());
  const urutan = KOLOM.indexOf(pelihat);
  const terbuka = [...HARAPAN].filter(
    ([rute, isi]) => halaman.has(rute) && isi[urutan]?.startsWith('200'),
  );
  return Promise.all(
    terbuka.map(async ([rute]) => ({ rute, alamat: (await alamatContoh(rute, pelihat)).sendiri })),
  );
}
