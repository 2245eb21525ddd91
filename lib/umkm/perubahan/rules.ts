import type { Bagian } from '../bagian/schema';

/** Fields that an officer compared with papers: a change of one asks for a new look. */
const DIPERIKSA: Partial<Record<Bagian, readonly string[]>> = {
  pemilik: ['nama', 'nikPenduduk'],
  usaha: ['nama', 'kegiatanUtama', 'jenisUsahaKode', 'statusBadanUsaha', 'nib'],
  lokasi: ['alamat', 'kelurahanKode'],
};

/** Names of the fields whose typed value differs from the stored one. */
export function isianBerubah(
  tersimpan: Readonly<Record<string, string>>,
  diketik: Readonly<Record<string, string>>,
  semua: readonly string[],
): string[] {
  return semua.filter((isian) => {
    // These never stand on the page; typed at all means typed anew.
    if (['nikPenduduk', 'telepon', 'npwp'].includes(isian)) return Boolean(diketik[isian]);
    return (tersimpan[isian] ?? '') !== (diketik[isian] ?? '');
  });
}

export const perluDiperiksaLagi = (bagian: Bagian, berubah: readonly string[]): boolean =>
  berubah.some((isian) => DIPERIKSA[bagian]?.includes(isian));
