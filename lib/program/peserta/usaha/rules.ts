/** Why a business was not linked to a participant. */
export type AlasanHubungkan =
  | 'TIDAK_DITEMUKAN'
  | 'MILIK_SENDIRI'
  | 'BELUM_TERPILIH'
  | 'SUDAH_BERUSAHA'
  | 'USAHA_TIDAK_DITEMUKAN';

export const PESAN_HUBUNGKAN: Record<AlasanHubungkan, string> = {
  TIDAK_DITEMUKAN: 'Peserta ini tidak ditemukan. Buka lagi dari daftar.',
  MILIK_SENDIRI: 'Ini keikutsertaan Anda sendiri; petugas lain yang menghubungkan usahanya.',
  BELUM_TERPILIH: 'Hanya usaha peserta yang terpilih yang dihubungkan.',
  SUDAH_BERUSAHA:
    'Peserta ini sudah terhubung dengan usaha lain, jadi pilihan Anda tidak disimpan.',
  USAHA_TIDAK_DITEMUKAN:
    'Usaha ini tidak ada lagi, bukan milik peserta ini, atau belum diverifikasi. Pilih lagi.',
};

/** Entry of the trail. */
export const TINDAKAN_HUBUNGKAN = 'peserta.hubungkan-usaha';
