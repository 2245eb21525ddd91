export type AlasanKonsultasi =
  | 'TIDAK_DITEMUKAN'
  | 'PESERTA_TIDAK_DITEMUKAN'
  | 'BELUM_BERLANGSUNG'
  | 'SUDAH_DICATAT';

export const PESAN_KONSULTASI: Record<AlasanKonsultasi, string> = {
  TIDAK_DITEMUKAN: 'Klinik ini tidak ditemukan. Buka lagi dari daftarnya.',
  PESERTA_TIDAK_DITEMUKAN:
    'Tidak ada peserta yang terpilih atau didampingi dengan nomor ini dalam jangkauan Anda.',
  BELUM_BERLANGSUNG: 'Konsultasi dicatat pada hari klinik atau sesudahnya.',
  SUDAH_DICATAT: 'Konsultasi peserta ini pada klinik yang sama sudah dicatat.',
};
