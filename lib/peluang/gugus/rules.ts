import { alamatPublik } from '@/lib/koperasi/publik/rules';
import { alamatDaftar, type Halaman, susunHalaman } from '@/lib/platform/keyset';
import type { SaringPeluang } from '../schema';
import type { PeluangDto } from '../types';

export const JALUR_PELUANG = '/portal/peluang';
export const jalurKelurahan = (kode: string): string => `${JALUR_PELUANG}/kelurahan/${kode}`;
/** The public list with exactly the koperasi that are counted as healthy and open. */
export const ALAMAT_SEHAT_TERBUKA = alamatPublik({ terbuka: 'ya' });
const UKURAN = 25;

/** Address of the list; a change of filter starts at the first page again. */
export const alamatPeluang = (
  { kecamatan, sektor }: Partial<SaringPeluang> = {},
  ubah: Record<string, string | null | undefined> = {},
): string => alamatDaftar(JALUR_PELUANG, { kecamatan, sektor: sektor?.toString(), ...ubah });

/** Groups that match the filters; one that lies in several kelurahan belongs to all of their kecamatan. */
export const saringGugus = (
  semua: readonly PeluangDto[],
  { kecamatan, sektor }: SaringPeluang,
): PeluangDto[] =>
  semua.filter(
    (satu) =>
      (sektor === undefined || satu.sektor === sektor) &&
      (kecamatan === undefined ||
        satu.kelurahan.some(({ kode }) => kode.startsWith(`${kecamatan}.`))),
  );

/** One page of the groups, which are held whole; the cursor is the group at its edge. */
export function halamanGugus(
  semua: readonly PeluangDto[],
  { setelah, sebelum }: SaringPeluang,
): Halaman<PeluangDto> {
  const tepi = semua.findIndex((satu) => satu.id === (sebelum ?? setelah));
  const mundur = tepi >= 0 && sebelum !== undefined;
  const terbaca = mundur
    ? semua.slice(Math.max(0, tepi - UKURAN - 1), tepi).reverse()
    : semua.slice(tepi + 1, tepi + UKURAN + 2);
  return susunHalaman(terbaca, {
    ukuran: UKURAN,
    mundur,
    dariKursor: tepi >= 0,
    kursor: (satu) => satu.id,
  });
}
