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
  'pendamping',
  'akun',
] as const satisfies readonly NamaPelihat[];

export interface HalamanTerbuka {
  rute: string;
  alamat: string;
  /** Nobody before this viewer in {@link PEMBUKA} opens it. */
  pertama: boolean;
}

/** Routes of the pages that a viewer may open: what the matrix promises, without data and files. */
function ruteTerbuka(pelihat: NamaPelihat): string[] {
  const halaman = new Set(halamanDiApp());
  const urutan = KOLOM.indexOf(pelihat);
  return [...HARAPAN]
    .filter(([rute, isi]) => halaman.has(rute) && isi[urutan]?.startsWith('200'))
    .map(([rute]) => rute);
}

/** Every page that a viewer may open, with an address for it, in the order of the matrix. */
export function halamanTerbuka(pelihat: (typeof PEMBUKA)[number]): Promise<HalamanTerbuka[]> {
  const sebelum = new Set(PEMBUKA.slice(0, PEMBUKA.indexOf(pelihat)).flatMap(ruteTerbuka));
  return Promise.all(
    ruteTerbuka(pelihat).map(async (rute) => ({
      rute,
      alamat: (await alamatContoh(rute, pelihat)).sendiri,
      pertama: !sebelum.has(rute),
    })),
  );
}
