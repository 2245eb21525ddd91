import { PESAN_LANGKAH } from '../langkah/rules';
import type { KeadaanAlur } from '../rules';
import { isianPendiri } from './schema';

/**
 * What the form of the meeting shows of each founder at first. Present is only who was recorded as present:
 * a form that nobody filled in never makes a quorum.
 */
export const nilaiPendiri = (
  pendiri: readonly { id: string; hadirRapat: boolean | null; jabatan: string | null }[],
): Record<string, string> =>
  Object.fromEntries(
    pendiri.flatMap(({ id, hadirRapat, jabatan }) => [
      [isianPendiri('hadir', id), hadirRapat ? 'ya' : ''],
      [isianPendiri('jabatan', id), jabatan ?? ''],
    ]),
  );

/** Meeting and payments are recorded at their step, as long as it is the founders' turn. */
export const bolehDicatat = ({ status, giliran }: KeadaanAlur): boolean =>
  status === 'RAPAT_PENDIRIAN' && giliran === 'PEMRAKARSA';

export type AlasanRapat =
  | 'TIDAK_DITEMUKAN'
  | 'BUKAN_WAKTUNYA'
  | 'SUDAH_BERUBAH'
  | 'PENDIRI_BERUBAH'
  | 'KETUA_GANDA';

export const PESAN_RAPAT: Record<AlasanRapat, string> = {
  TIDAK_DITEMUKAN: PESAN_LANGKAH.TIDAK_DITEMUKAN,
  BUKAN_WAKTUNYA:
    'Hasil rapat hanya dapat dicatat pada langkah rapat pendirian, sebelum dikirim ke dinas.',
  SUDAH_BERUBAH: PESAN_LANGKAH.SUDAH_BERUBAH,
  PENDIRI_BERUBAH: 'Daftar pendiri berubah sejak halaman ini dibuka. Muat ulang, lalu isi lagi.',
  KETUA_GANDA: 'Ketua dan ketua pengawas masing-masing hanya satu orang.',
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
