import type { CaraKunjungan } from '@/lib/platform/db/generated/enums';
import { type AlasanPeserta, PESAN_PESERTA } from '../peserta/rules';

/** The list of who is mentored now; of a pendamping only the own ones. */
export const JALUR_DAMPINGAN = '/portal/peserta?status=PENDAMPINGAN';

export const LABEL_CARA: Record<CaraKunjungan, string> = {
  DATANG: 'Datang ke tempat usaha atau rumah',
  TELEPON: 'Lewat telepon',
  DARING: 'Pertemuan daring',
};

export type AlasanAtur = AlasanPeserta | 'KEHADIRAN_KURANG' | 'BUKAN_PENDAMPING';
export const PESAN_ATUR: Record<AlasanAtur, string> = {
  ...PESAN_PESERTA,
  KEHADIRAN_KURANG: 'Kehadiran peserta dalam pelatihan belum cukup untuk didampingi.',
  BUKAN_PENDAMPING: 'Orang ini bukan pendamping yang aktif. Pilih yang lain.',
};

export type AlasanAkhiri = AlasanPeserta | 'KUNJUNGAN_KURANG';
export const PESAN_AKHIRI: Record<AlasanAkhiri, string> = {
  ...PESAN_PESERTA,
  KUNJUNGAN_KURANG: 'Kunjungan pendamping belum cukup untuk menyatakan peserta selesai.',
};

export type AlasanKunjungan =
  | 'TIDAK_DITEMUKAN'
  | 'TIDAK_DIDAMPINGI'
  | 'BELUM_DIDAMPINGI'
  | 'KUNCI_TERPAKAI';
export const PESAN_KUNJUNGAN: Record<AlasanKunjungan, string> = {
  TIDAK_DITEMUKAN: 'Peserta ini bukan dampingan Anda. Buka lagi dari daftar.',
  TIDAK_DIDAMPINGI: 'Peserta ini tidak sedang didampingi, jadi kunjungan tidak dapat dicatat.',
  BELUM_DIDAMPINGI: 'Pada tanggal itu peserta belum didampingi.',
  KUNCI_TERPAKAI: 'Formulir ini sudah pernah dipakai. Muat ulang halaman, lalu kirim lagi.',
};
