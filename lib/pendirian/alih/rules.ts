import { PESAN_LANGKAH } from '../langkah/rules';

export type AlasanAlih =
  | 'TIDAK_DITEMUKAN'
  | 'MILIK_SENDIRI'
  | 'SUDAH_BERUBAH'
  | 'SUDAH_BERAKHIR'
  | 'BUKAN_PENDIRI'
  | 'SUDAH_PEMRAKARSA';

export const PESAN_ALIH: Record<AlasanAlih, string> = {
  TIDAK_DITEMUKAN: PESAN_LANGKAH.TIDAK_DITEMUKAN,
  MILIK_SENDIRI: PESAN_LANGKAH.MILIK_SENDIRI,
  SUDAH_BERUBAH: PESAN_LANGKAH.SUDAH_BERUBAH,
  SUDAH_BERAKHIR: 'Pendirian ini sudah berakhir, jadi pemrakarsanya tidak dapat diganti.',
  BUKAN_PENDIRI: 'Orang ini sudah tidak menjadi pendiri. Pilih pendiri lain.',
  SUDAH_PEMRAKARSA: 'Pendiri ini sudah menjadi pemrakarsa.',
};

/** Field beside which a refusal stands. */
export const ISIAN_ALIH = { BUKAN_PENDIRI: 'pendiriId', SUDAH_PEMRAKARSA: 'pendiriId' } as const;
