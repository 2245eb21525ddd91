import { alamatDaftar } from '@/lib/platform/keyset';
import type { DaftarRat } from '../rules';
import type { SaringRat } from '../schema';

export const JALUR_RAT = '/portal/rat';

/** Filters that a list knows; others would narrow it without being seen. */
const SARINGAN: Record<DaftarRat, readonly (keyof SaringRat)[]> = {
  verifikasi: ['cari', 'kecamatan', 'jenis', 'kkmp'],
  belum: ['cari', 'kecamatan', 'jenis', 'kkmp', 'ingat', 'hubung'],
  'dua-tahun': ['cari', 'kecamatan', 'jenis', 'kkmp', 'ingat', 'hubung'],
  menjelang: ['cari', 'kecamatan', 'jenis', 'kkmp', 'ingat', 'hubung'],
};

/** The filters of a list that are in force, as they stand in the address. */
export const saringanDipakai = (
  daftar: DaftarRat,
  saring: Partial<SaringRat>,
): Record<string, string | undefined> =>
  Object.fromEntries(SARINGAN[daftar].map((nama) => [nama, saring[nama]]));

/** Address of a list; a change of filter starts at the first page again. */
export const alamatRat = (
  daftar: DaftarRat,
  saring: Partial<SaringRat> = {},
  ubah: Record<string, string | null | undefined> = {},
): string => alamatDaftar(JALUR_RAT, { daftar, ...saringanDipakai(daftar, saring), ...ubah });

/** Back to the list with what became of the reminders; an address of any other page is not taken. */
export function alamatHasilPengingat(kembali: string | undefined, jumlah: number): string {
  const jalur = new URL(kembali ?? JALUR_RAT, 'http://sinergi.invalid');
  const isi = new URLSearchParams(jalur.pathname === JALUR_RAT ? jalur.search : '');
  isi.set('kabar', 'diingatkan');
  isi.set('jumlah', String(jumlah));
  return `${JALUR_RAT}?${isi}`;
}
