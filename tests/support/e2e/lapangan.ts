import { randomUUID } from 'node:crypto';

/** A name that shares next to nothing with another one. */
const kata = () =>
  randomUUID()
    .replaceAll('-', '')
    .replace(/\d/g, (n) => 'ghijklmnop'[+n] ?? '')
    .slice(0, 20);
const telepon = () => `0813${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;

/** What is typed in the street about a business that nobody knows yet. */
export const isianLapangan = (ubah: Record<string, string> = {}): Record<string, string> => ({
  nama: kata(),
  telepon: telepon(),
  namaUsaha: kata(),
  kegiatanUtama: 'Menjual nasi uduk',
  jenisUsahaKode: 'kuliner',
  alamat: 'Gang Uji Lapangan 3',
  rt: '4',
  setuju: 'ya',
  ...ubah,
});
