import type { StatusPermohonan, StatusUsaha } from '@/lib/platform/db/generated/enums';
import { formatTanggal, kalimatLama } from '@/lib/platform/format';
import { type HalanganAnggotaBaru, LABEL_PERNAH_ANGGOTA, type TindakanPermohonan } from '../rules';
import type { CaraBayar, TabPermohonan } from './schema';

/** States that each tab of the queue shows; the work list counts the same ones. */
export const STATUS_MENURUT_TAB: Record<TabPermohonan, readonly StatusPermohonan[]> = {
  menunggu: ['DIAJUKAN', 'DIJAWAB'],
  pemohon: ['MENUNGGU_JAWABAN'],
  pembayaran: ['DITERIMA'],
  selesai: ['MENJADI_ANGGOTA', 'DITOLAK', 'DITARIK'],
};

export const LABEL_TAB: Record<TabPermohonan, string> = {
  menunggu: 'Perlu keputusan',
  pemohon: 'Menunggu pemohon',
  pembayaran: 'Perlu pembayaran',
  selesai: 'Selesai',
};

export const LABEL_CARA_BAYAR: Record<CaraBayar, string> = {
  TUNAI: 'Tunai',
  TRANSFER: 'Transfer bank',
  QRIS: 'QRIS',
  LAINNYA: 'Lainnya',
};

/** Act as the trail names it. */
export const TINDAKAN_AUDIT: Record<TindakanPermohonan, string> = {
  tanya: 'permohonan.tanya',
  jawab: 'permohonan.jawab',
  terima: 'permohonan.terima',
  tolak: 'permohonan.tolak',
  tarik: 'permohonan.tarik',
  batalkan: 'permohonan.batalkan',
  catatPembayaran: 'permohonan.bayar',
};

/** The field beside which a form is told that somebody was faster. */
export const ISIAN_UTAMA: Record<TindakanPermohonan, string> = {
  tanya: 'keputusan',
  terima: 'keputusan',
  tolak: 'keputusan',
  jawab: 'isi',
  tarik: 'alasan',
  batalkan: 'alasan',
  catatPembayaran: 'jumlah',
};

const KALIMAT_KOPERASI: Record<StatusPermohonan, string> = {
  DIAJUKAN: 'Menunggu keputusan koperasi sejak',
  MENUNGGU_JAWABAN: 'Menunggu jawaban pemohon sejak',
  DIJAWAB: 'Pemohon sudah menjawab. Menunggu keputusan koperasi sejak',
  DITERIMA: 'Diterima. Menunggu pembayaran simpanan pokok sejak',
  DITOLAK: 'Ditolak',
  DITARIK: 'Ditarik pemohon',
  MENJADI_ANGGOTA: 'Menjadi anggota',
};

/**
 * The state as a sentence for those who decide or watch.
 *
 * @param sejak how long ago it began, in words ("3 hari lalu")
 * @param keluarPada the day on which the membership that came of it ended
 */
export const kalimatUntukKoperasi = (
  status: StatusPermohonan,
  sejak: string,
  keluarPada: Date | null,
): string =>
  keluarPada
    ? `${LABEL_PERNAH_ANGGOTA}, keluar ${formatTanggal(keluarPada)}.`
    : kalimatLama(KALIMAT_KOPERASI[status], sejak);

const KALIMAT_VERIFIKASI: Record<StatusUsaha, string> = {
  DIAJUKAN: 'Menunggu diperiksa',
  PERLU_PERBAIKAN: 'Perlu diperbaiki',
  TERVERIFIKASI: 'Terverifikasi',
  TIDAK_AKTIF: 'Usaha dicatat tidak aktif',
};

/** Whether DKUM found the data of a business right, in words; never what it noted about them. */
export const kalimatVerifikasi = (
  status: StatusUsaha,
  /** Of the last time; stays when the data changed afterwards. */
  diverifikasiPada: Date | null,
): string =>
  status === 'TERVERIFIKASI' && diverifikasiPada
    ? `${KALIMAT_VERIFIKASI[status]} pada ${formatTanggal(diverifikasiPada)}`
    : KALIMAT_VERIFIKASI[status];

/** Why an act on an application was refused. */
export type AlasanTolakTindakan =
  | 'TIDAK_DITEMUKAN'
  | 'MILIK_SENDIRI'
  | 'ADA_PENGURUS'
  | HalanganAnggotaBaru
  | 'SUDAH_DIPROSES'
  | 'SUDAH_BERUBAH';
