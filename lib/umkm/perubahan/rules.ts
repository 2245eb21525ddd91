import { LABEL_ISIAN } from '../bagian/rules';
import type { Bagian } from '../bagian/schema';

/** Fields that an officer compared with papers: a change of one asks for a new look. */
const DIPERIKSA: Partial<Record<Bagian, readonly string[]>> = {
  pemilik: ['nama', 'nikPenduduk'],
  usaha: ['nama', 'kegiatanUtama', 'jenisUsahaKode', 'statusBadanUsaha', 'nib'],
  lokasi: ['alamat', 'kelurahanKode'],
  // Every permit; the day of issue only serves to read the number and is not kept.
  perizinan: Object.keys(LABEL_ISIAN.perizinan).filter((isian) => isian !== 'pirtTerbit'),
};

/** These never stand on a page; typed at all means typed anew. */
const TERTUTUP = ['nikPenduduk', 'telepon', 'npwp'];

/** What officers see of a person only where they show why (`identitas:buka`), or, of a disability, not at all. */
const TERTUTUP_BAGI_PETUGAS: Partial<Record<Bagian, readonly string[]>> = {
  pemilik: ['tempatLahir', 'tanggalLahir', 'disabilitas'],
  alamat: ['alamat'],
};

/** Fields whose stored value the form does not show, so that empty means unchanged. */
export const isianTertutup = (bagian: Bagian, olehPetugas: boolean): readonly string[] => [
  ...TERTUTUP,
  ...(olehPetugas ? (TERTUTUP_BAGI_PETUGAS[bagian] ?? []) : []),
];

/** What the form may start with: the closed fields empty. */
export const tanpaTertutup = (
  nilai: Readonly<Record<string, string>>,
  tertutup: readonly string[],
): Record<string, string> =>
  Object.fromEntries(Object.entries(nilai).filter(([isian]) => !tertutup.includes(isian)));

/** Names of the fields whose typed value differs from the stored one. */
export function isianBerubah(
  tersimpan: Readonly<Record<string, string>>,
  diketik: Readonly<Record<string, string>>,
  semua: readonly string[],
  tertutup: readonly string[],
): string[] {
  return semua.filter((isian) => {
    if (tertutup.includes(isian)) return Boolean(diketik[isian]);
    return (tersimpan[isian] ?? '') !== (diketik[isian] ?? '');
  });
}

export const perluDiperiksaLagi = (bagian: Bagian, berubah: readonly string[]): boolean =>
  berubah.some((isian) => DIPERIKSA[bagian]?.includes(isian));
