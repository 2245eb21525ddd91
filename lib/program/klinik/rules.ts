export type AlasanKonsultasi =
  | 'TIDAK_DITEMUKAN'
  | 'SUDAH_DIBATALKAN'
  | 'PESERTA_TIDAK_DITEMUKAN'
  | 'BELUM_BERLANGSUNG'
  | 'SUDAH_DICATAT';

export const PESAN_KONSULTASI: Record<AlasanKonsultasi, string> = {
  TIDAK_DITEMUKAN: 'Klinik ini tidak ditemukan. Buka lagi dari daftarnya.',
  SUDAH_DIBATALKAN: 'Klinik ini sudah dibatalkan.',
  PESERTA_TIDAK_DITEMUKAN:
    'Tidak ada peserta yang terpilih atau didampingi dengan nomor ini dalam jangkauan Anda.',
  BELUM_BERLANGSUNG: 'Konsultasi dicatat pada hari klinik atau sesudahnya.',
  SUDAH_DICATAT: 'Konsultasi peserta ini pada klinik yang sama sudah dicatat.',
};

export type AlasanBatalKlinik = 'TIDAK_DITEMUKAN' | 'SUDAH_DIBATALKAN' | 'SUDAH_ADA';

export const PESAN_BATAL_KLINIK: Record<AlasanBatalKlinik, string> = {
  TIDAK_DITEMUKAN: PESAN_KONSULTASI.TIDAK_DITEMUKAN,
  SUDAH_DIBATALKAN: PESAN_KONSULTASI.SUDAH_DIBATALKAN,
  SUDAH_ADA: 'Konsultasinya sudah ada yang dicatat, jadi klinik ini tidak dibatalkan lagi.',
};
