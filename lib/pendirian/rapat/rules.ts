import { PESAN_LANGKAH } from '../langkah/rules';
import type { KeadaanAlur } from '../rules';
import { isianPendiri } from './schema';

/**
 * What the form of the meeting shows of each founder at first. Present is only who was recorded as present:
 * a form that nobody filled in never makes a quorum.
 */
export const nilaiPendiri = (
  pendiri: readonly {
    id: string;
    hadirRapat: boolean | null;
    jabatan: string | null;
    bersediaDipilih: boolean;
  }[],
): Record<string, string> =>
  Object.fromEntries(
    pendiri.flatMap(({ id, hadirRapat, jabatan, bersediaDipilih }) => [
      [isianPendiri('hadir', id), hadirRapat ? 'ya' : ''],
      [isianPendiri('jabatan', id), jabatan ?? ''],
      [isianPendiri('bersedia', id), bersediaDipilih ? 'ya' : ''],
    ]),
  );

const samakan = (nama: string): string =>
  nama
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The first of the members from outside who is written twice, or who is one of the others already.
 *
 * @param lain names of all who are in the meeting otherwise: founders, and the lurah by office
 * @returns what to tell, or undefined
 */
export function dewanGanda(luar: readonly string[], lain: readonly string[]): string | undefined {
  const pendiri = new Set(lain.map(samakan));
  const terlihat = new Set<string>();
  for (const nama of luar) {
    const kunci = samakan(nama);
    if (pendiri.has(kunci)) {
      return `${nama} sudah ada di daftar pendiri atau pengawas. Pilih jabatannya di sana, satu orang satu jabatan.`;
    }
    if (terlihat.has(kunci)) return `${nama} tertulis dua kali.`;
    terlihat.add(kunci);
  }
  return undefined;
}

/** Meeting and payments are recorded at their step, as long as it is the founders' turn. */
export const bolehDicatat = ({ status, giliran }: KeadaanAlur): boolean =>
  status === 'RAPAT_PENDIRIAN' && giliran === 'PEMRAKARSA';

export type AlasanRapat =
  | 'TIDAK_DITEMUKAN'
  | 'BUKAN_WAKTUNYA'
  | 'SUDAH_BERUBAH'
  | 'PENDIRI_BERUBAH'
  | 'KETUA_GANDA'
  | 'TANPA_PERNYATAAN'
  | 'DEWAN_GANDA';

export const PESAN_RAPAT: Record<AlasanRapat, string> = {
  TIDAK_DITEMUKAN: PESAN_LANGKAH.TIDAK_DITEMUKAN,
  BUKAN_WAKTUNYA:
    'Hasil rapat hanya dapat dicatat pada langkah rapat pendirian, sebelum dikirim ke dinas.',
  SUDAH_BERUBAH: PESAN_LANGKAH.SUDAH_BERUBAH,
  PENDIRI_BERUBAH: 'Daftar pendiri berubah sejak halaman ini dibuka. Muat ulang, lalu isi lagi.',
  KETUA_GANDA: 'Ketua dan ketua pengawas masing-masing hanya satu orang.',
  TANPA_PERNYATAAN:
    'Ada yang terpilih tetapi tidak ditandai hadir. Itu boleh bila ia bersedia, jadi hasil rapat belum disimpan sampai kesediaannya dicatat.',
  DEWAN_GANDA: 'Satu orang hanya memegang satu jabatan dan ditulis satu kali.',
};

export type AlasanSetoran =
  | 'TIDAK_DITEMUKAN'
  | 'BUKAN_WAKTUNYA'
  | 'SUDAH_BERUBAH'
  | 'RAPAT_BELUM_ADA'
  | 'PENDIRI_BERUBAH';

export const PESAN_SETORAN: Record<AlasanSetoran, string> = {
  TIDAK_DITEMUKAN: PESAN_LANGKAH.TIDAK_DITEMUKAN,
  BUKAN_WAKTUNYA:
    'Setoran hanya dapat dicatat pada langkah rapat pendirian, sebelum dikirim ke dinas.',
  SUDAH_BERUBAH: PESAN_LANGKAH.SUDAH_BERUBAH,
  RAPAT_BELUM_ADA: 'Catat hasil rapat dahulu, supaya besarnya simpanan pokok diketahui.',
  PENDIRI_BERUBAH: 'Daftar pendiri berubah sejak halaman ini dibuka. Muat ulang, lalu isi lagi.',
};
