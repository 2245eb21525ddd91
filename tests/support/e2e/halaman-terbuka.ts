import type { NamaPelihat } from './contoh';
import { alamatContoh, HARAPAN, KOLOM } from './matriks-rute';
import { halamanDiApp } from './rute';

/** Everybody, those first to whom most is open: each page is looked at with the first who may open it. */
export const PEMBUKA = [
  'petugas',
  'publik',
  'admin',
  'penilai',
  'pengurus',
  'pemilik',
  'kelurahan',
  'kabid',
  'inspektorat',
  'dekranasda',
  'akun',
] as const satisfies readonly NamaPelihat[];

/** Its content is that of the role. */
const AWAL = '/portal';

export interface HalamanTerbuka {
  rute: string;
  alamat: string;
}

/** Routes of the pages that a viewer may open: what the matrix promises, without data and files. */
function ruteTerbuka(pelihat: NamaPelihat): string[] {
  const halaman = new Set(halamanDiApp());
  const urutan = KOLOM.indexOf(pelihat);
  return [...HARAPAN]
    .filter(([rute, isi]) => halaman.has(rute) && isi[urutan]?.startsWith('200'))
    .map(([rute]) => rute);
}

const denganAlamat = (rute: string[], pelihat: NamaPelihat): Promise<HalamanTerbuka[]> =>
  Promise.all(
    rute.map(async (satu) => ({ rute: satu, alamat: (await alamatContoh(satu, pelihat)).sendiri })),
  );

/** Every page that a viewer may open, with an address for it, in the order of the matrix. */
export const halamanTerbuka = (pelihat: NamaPelihat): Promise<HalamanTerbuka[]> =>
  denganAlamat(ruteTerbuka(pelihat), pelihat);

/** Those of them that nobody before this viewer in {@link PEMBUKA} opens, and the start page with its menu. */
export function halamanPertama(pelihat: (typeof PEMBUKA)[number]): Promise<HalamanTerbuka[]> {
  const sebelum = new Set(PEMBUKA.slice(0, PEMBUKA.indexOf(pelihat)).flatMap(ruteTerbuka));
  const pertama = (rute: string) => rute === AWAL || !sebelum.has(rute);
  return denganAlamat(ruteTerbuka(pelihat).filter(pertama), pelihat);
}
