import type { StatusAnggota } from '@/lib/platform/db/generated/enums';
import type { AlasanTolakTindakan } from '../permohonan/rules';

export const LABEL_STATUS_ANGGOTA: Record<StatusAnggota, string> = {
  AKTIF: 'Aktif',
  KELUAR: 'Keluar',
};

/** Why a payment was not recorded. */
export type AlasanTolakBayar =
  | AlasanTolakTindakan
  | 'JUMLAH_BERBEDA'
  | 'MASA_DEPAN'
  | 'SUDAH_ANGGOTA'
  | 'SUDAH_DICATAT'
  | 'NOMOR_TERPAKAI'
  | 'PERLU_PERIKSA';

/**
 * What a line of the book runs into that another way has written at the same time, by unique index. The
 * same person twice is found before: their row is locked.
 */
export const ALASAN_MENURUT_INDEKS = {
  anggota_koperasi_id_nomor_anggota_key: 'NOMOR_TERPAKAI',
  anggota_permohonan_id_key: 'SUDAH_DICATAT',
} as const satisfies Record<string, AlasanTolakBayar>;

/** Why a leave was not recorded. */
export type AlasanTolakKeluar =
  | 'TIDAK_DITEMUKAN'
  | 'MILIK_SENDIRI'
  | 'ADA_PENGURUS'
  | 'SUDAH_KELUAR'
  | 'SUDAH_BERUBAH'
  | 'SEBELUM_MASUK'
  | 'MASA_DEPAN'
  | 'PINJAMAN_BERJALAN'
  | 'PINJAMAN_PERLU_KONFIRMASI';

export const PESAN_TANGGAL_KELUAR = {
  SEBELUM_MASUK: 'Tanggal keluar tidak boleh sebelum tanggal masuk.',
  MASA_DEPAN: 'Tanggal keluar tidak boleh setelah hari ini.',
} as const;

/** The day a member leaves lies between the day of joining and today, both included. */
export function periksaTanggalKeluar(
  tanggalKeluar: string,
  { tanggalMasuk, hariIni }: { tanggalMasuk: string; hariIni: string },
): 'SEBELUM_MASUK' | 'MASA_DEPAN' | null {
  if (tanggalKeluar > hariIni) return 'MASA_DEPAN';
  return tanggalKeluar < tanggalMasuk ? 'SEBELUM_MASUK' : null;
}
