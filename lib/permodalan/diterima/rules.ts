export type AlasanDiterima =
  | 'TIDAK_DITEMUKAN'
  | 'USAHA_TIDAK_DITEMUKAN'
  | 'SUMBER_TIDAK_DITEMUKAN'
  | 'DOKUMEN_TIDAK_DITEMUKAN'
  | 'PERLU_BUKTI'
  | 'KUNCI_TERPAKAI'
  | 'PERLU_DIPERIKSA';

export const PESAN_DITERIMA: Record<AlasanDiterima, string> = {
  TIDAK_DITEMUKAN: 'Pemilik usaha ini tidak ditemukan. Buka lagi dari halaman usahanya.',
  USAHA_TIDAK_DITEMUKAN: 'Usaha yang dipilih bukan milik orang ini. Pilih yang lain.',
  SUMBER_TIDAK_DITEMUKAN: 'Sumber modal ini tidak ada lagi di daftar. Pilih yang lain.',
  DOKUMEN_TIDAK_DITEMUKAN: 'Berkas ini tidak ditemukan lagi. Pilih berkas yang lain.',
  PERLU_BUKTI: 'Tulis nomor akad atau bukti yang Anda lihat.',
  KUNCI_TERPAKAI: 'Formulir ini sudah pernah dipakai. Muat ulang halaman, lalu kirim lagi.',
  PERLU_DIPERIKSA: '',
};

export type AlasanBatal = 'TIDAK_DITEMUKAN' | 'SUDAH_DIBATALKAN';

export const PESAN_BATAL: Record<AlasanBatal, string> = {
  TIDAK_DITEMUKAN: 'Catatan ini tidak ditemukan, atau bukan Anda yang dapat membatalkannya.',
  SUDAH_DIBATALKAN: 'Catatan ini sudah dibatalkan lebih dahulu.',
};

/** Why an officer may not be the one who checks a record. */
export type HalanganPeriksa = 'MILIK_SENDIRI' | 'TULISAN_SENDIRI';

export type AlasanPeriksa =
  | 'TIDAK_DITEMUKAN'
  | HalanganPeriksa
  | 'SUDAH_DIBATALKAN'
  | 'SUDAH_DIPERIKSA';

export const PESAN_PERIKSA: Record<AlasanPeriksa, string> = {
  TIDAK_DITEMUKAN: 'Catatan ini tidak ditemukan, atau bukan Anda yang memeriksanya.',
  MILIK_SENDIRI: 'Ini catatan tentang modal Anda sendiri, jadi petugas lain yang memeriksanya.',
  TULISAN_SENDIRI: 'Anda yang mencatat modal ini, jadi petugas lain yang memeriksanya.',
  SUDAH_DIBATALKAN: 'Catatan ini sudah dibatalkan, jadi tidak perlu diperiksa lagi.',
  SUDAH_DIPERIKSA: 'Catatan ini sudah diperiksa lebih dahulu.',
};

/** Where a record stands: only what an officer checked counts in the figures of the city. */
export type KeadaanDiterima = 'DICATAT' | 'DIPERIKSA' | 'DIBATALKAN';

export const keadaanDiterima = (catatan: {
  diperiksaPada: Date | null;
  dibatalkanPada: Date | null;
}): KeadaanDiterima => {
  if (catatan.dibatalkanPada !== null) return 'DIBATALKAN';
  return catatan.diperiksaPada !== null ? 'DIPERIKSA' : 'DICATAT';
};

/**
 * Why a reader may not check a record, or null: nobody approves what is about themselves or what they
 * wrote down. Accounts as ids; null is a reader without an account, or an owner without one.
 */
export const halanganPeriksa = (
  { pemilik, pencatat }: { pemilik: string | null; pencatat: string },
  pembaca: string | null,
): HalanganPeriksa | null => {
  if (pembaca === null) return null;
  if (pemilik === pembaca) return 'MILIK_SENDIRI';
  return pencatat === pembaca ? 'TULISAN_SENDIRI' : null;
};

/**
 * Whether a reader may cancel a record: an owner what they wrote themselves and nobody checked yet, an
 * officer also what other officers wrote within their reach.
 */
export const bolehBatalkan = (
  { keadaan, olehPetugas }: { keadaan: KeadaanDiterima; olehPetugas: boolean },
  pembacaPetugas: boolean,
): boolean =>
  keadaan !== 'DIBATALKAN' && (pembacaPetugas || (keadaan === 'DICATAT' && !olehPetugas));
