export type AlasanDaftar =
  | 'PROGRAM_TIDAK_DITEMUKAN'
  | 'PENDAFTARAN_TUTUP'
  | 'ORANG_TIDAK_DITEMUKAN'
  | 'USAHA_TIDAK_DITEMUKAN'
  | 'SUDAH_TERDAFTAR'
  | 'SYARAT_TIDAK_TERPENUHI'
  | 'KUNCI_TERPAKAI';

export const PESAN_DAFTAR: Record<AlasanDaftar, string> = {
  PROGRAM_TIDAK_DITEMUKAN: 'Program ini tidak ditemukan atau tidak berjalan lagi.',
  PENDAFTARAN_TUTUP: 'Pendaftaran program ini sedang tidak dibuka.',
  ORANG_TIDAK_DITEMUKAN:
    'Orang ini tidak ditemukan di wilayah Anda. Buka lagi dari halaman usahanya.',
  USAHA_TIDAK_DITEMUKAN: 'Usaha yang dipilih bukan milik orang ini. Pilih yang lain.',
  SUDAH_TERDAFTAR: 'Orang ini sudah terdaftar pada program ini.',
  SYARAT_TIDAK_TERPENUHI: 'Ada syarat program yang tidak terpenuhi menurut data di portal.',
  KUNCI_TERPAKAI: 'Formulir ini sudah pernah dipakai. Muat ulang halaman, lalu kirim lagi.',
};

export type AlasanOrangBaru =
  | AlasanDaftar
  | 'NIK_PENDUDUK_TERDAFTAR'
  | 'SUDAH_PUNYA_DATA'
  | 'DI_LUAR_KELURAHAN'
  | 'PERLU_DIPERIKSA';

export const PESAN_ORANG_BARU: Record<AlasanOrangBaru, string> = {
  ...PESAN_DAFTAR,
  NIK_PENDUDUK_TERDAFTAR:
    'NIK penduduk ini sudah terdaftar di portal. Kalau itu data Anda sendiri, hubungkan lewat halaman Usaha saya; petugas mendaftarkan orangnya dari halaman usahanya.',
  SUDAH_PUNYA_DATA: 'Data diri Anda sudah ada di portal. Muat ulang halaman ini.',
  DI_LUAR_KELURAHAN: 'Anda hanya dapat mendaftarkan orang yang tinggal di kelurahan Anda.',
  PERLU_DIPERIKSA: '',
};
