import { formatAngka } from '@/lib/platform/format';
import { adalahSekunder, type BentukKoperasi } from '../acuan';

export const PESAN_BENTUK = {
  MASIH_BERANGGOTA:
    'Bentuk koperasi belum dapat diubah: anggotanya bukan anggota untuk bentuk itu.',
} as const;

/** Who belongs to a koperasi at this moment. */
export interface IkatanAnggota {
  /** Persons who are members. */
  orang: number;
  /** Applications of persons that still run. */
  permohonan: number;
  /** Koperasi that are members. */
  koperasi: number;
}

/** Whether the change is from primer to sekunder or back; another tingkat leaves the members as they are. */
export const bergantiAnggota = (lama: BentukKoperasi, baru: BentukKoperasi): boolean =>
  adalahSekunder(lama) !== adalahSekunder(baru);

/**
 * Why a koperasi cannot take a bentuk with the members it has, and what to do first: members of a primer
 * are persons, of a sekunder koperasi (UU 25/1992 Pasal 15 and 18).
 *
 * @param baru one with another kind of member than the present one; see `bergantiAnggota`
 * @returns the sentence for the field, or null when nobody stands in the way
 */
export function halanganBentuk(baru: BentukKoperasi, ikatan: IkatanAnggota): string | null {
  const { orang, permohonan, koperasi } = ikatan;
  if (!adalahSekunder(baru)) {
    return koperasi === 0
      ? null
      : `Koperasi ini masih punya ${formatAngka(koperasi)} koperasi anggota, padahal anggota koperasi primer adalah orang. Pilih salah satu bentuk sekunder; bentuk primer baru dapat dicatat setelah tidak ada lagi koperasi yang menjadi anggotanya.`;
  }
  const ada = [
    ...(orang > 0 ? [`${formatAngka(orang)} anggota perorangan`] : []),
    ...(permohonan > 0 ? [`${formatAngka(permohonan)} permohonan yang masih berjalan`] : []),
  ];
  if (ada.length === 0) return null;
  const dahulu = [
    ...(orang > 0 ? ['catat keluar anggotanya di buku daftar anggota'] : []),
    ...(permohonan > 0 ? ['tolak atau batalkan permohonannya'] : []),
  ];
  return `Koperasi ini masih punya ${ada.join(' dan ')}, padahal anggota koperasi sekunder adalah koperasi. Lebih dahulu ${dahulu.join(' dan ')}, lalu ubah bentuknya.`;
}
