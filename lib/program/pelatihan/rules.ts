import Decimal from 'decimal.js';

/** Most people of one day of training; more need more days. */
export const SESI_PALING_BANYAK = 1000;

export type AlasanSesi = 'TIDAK_DITEMUKAN' | 'KUNCI_TERPAKAI' | 'TERLALU_BANYAK' | 'DI_LUAR_TAHUN';
export const PESAN_SESI: Record<AlasanSesi, string> = {
  TIDAK_DITEMUKAN: 'Tahun program ini tidak ditemukan. Buka lagi dari halaman programnya.',
  KUNCI_TERPAKAI: 'Formulir ini sudah pernah dipakai. Muat ulang halaman, lalu kirim lagi.',
  DI_LUAR_TAHUN:
    'Tanggal ini di luar tahun programnya. Pelatihan diadakan sejak pendaftaran tahun itu dibuka, sampai akhir tahun sesudahnya.',
  TERLALU_BANYAK: 'Yang diundang lebih dari 1.000 orang. Adakan pelatihannya tiap kecamatan.',
};

export type AlasanKehadiran =
  | 'TIDAK_DITEMUKAN'
  | 'SUDAH_DIBATALKAN'
  | 'BELUM_BERLANGSUNG'
  | 'SUDAH_BERLANGSUNG'
  | 'TERLALU_BANYAK'
  | 'BUKAN_PESERTA'
  | 'SUDAH_BERUBAH';
export const PESAN_KEHADIRAN: Record<AlasanKehadiran, string> = {
  TIDAK_DITEMUKAN: 'Pelatihan ini tidak ditemukan. Buka lagi dari daftarnya.',
  SUDAH_DIBATALKAN: 'Pelatihan ini sudah dibatalkan.',
  BELUM_BERLANGSUNG: 'Kehadiran dicatat pada hari pelatihan atau sesudahnya.',
  SUDAH_BERLANGSUNG:
    'Hari pelatihan ini sudah lewat, jadi tidak ada lagi yang diundang. Tambahkan hari yang baru.',
  TERLALU_BANYAK: PESAN_SESI.TERLALU_BANYAK,
  BUKAN_PESERTA: 'Ada orang yang tidak diundang ke pelatihan ini. Muat ulang halaman.',
  SUDAH_BERUBAH:
    'Pelatihan ini berubah setelah Anda membukanya. Muat ulang halaman, lalu isi lagi.',
};

/** How often a participant was there, of the days whose attendance was written down. */
export interface Kehadiran {
  hadir: number;
  dari: number;
}

/** Percent attended as decimal text with one digit, or null before the first day. */
export const persenHadir = ({ hadir, dari }: Kehadiran): string | null =>
  dari === 0 ? null : new Decimal(hadir).times(100).div(dari).toFixed(1);

/** Whether the attendance suffices. @param minimum percent, inclusive; without a day of training it never does */
export const cukupHadir = ({ hadir, dari }: Kehadiran, minimum: number): boolean =>
  dari > 0 && hadir * 100 >= minimum * dari;

/**
 * Whether a day of training can belong to a year of a programme: from the day its registration opens (or its
 * first of January) to the end of the year after, when the last of a late year are trained.
 *
 * @param tanggal and pendaftaranMulai as ISO days
 */
export function dalamTahunProgram(
  tanggal: string,
  { tahun, pendaftaranMulai }: { tahun: number; pendaftaranMulai: string | null },
): boolean {
  const awal = pendaftaranMulai ?? `${tahun}-01-01`;
  return tanggal >= awal && tanggal <= `${tahun + 1}-12-31`;
}
