import type { KolomSandiOrang } from '@/lib/umkm/pelaku/reads';

/** What the akta needs to know of a founder (nama, tempat-tanggal lahir, pekerjaan, domisili, KTP). */
const PERLU_ORANG = {
  nikPendudukSandi: 'NIK penduduk',
  tempatLahir: 'tempat lahir',
  tanggalLahirSandi: 'tanggal lahir',
  alamatSandi: 'alamat rumah',
  teleponSandi: 'nomor telepon',
} as const satisfies Partial<Record<KolomSandiOrang | 'tempatLahir', string>>;

export type DataOrang = Record<keyof typeof PERLU_ORANG, string | null>;

/** What is still missing of a registered person, in words. */
export const dataKurang = (orang: DataOrang): string[] =>
  (Object.keys(PERLU_ORANG) as (keyof typeof PERLU_ORANG)[])
    .filter((kolom) => orang[kolom] === null)
    .map((kolom) => PERLU_ORANG[kolom]);

export type AlasanKonfirmasi =
  | 'UNDANGAN_TIDAK_BERLAKU'
  | 'SUDAH_DITUTUP'
  | 'DATA_DIRI_KURANG'
  | 'ISIAN_DITOLAK'
  | 'NIK_PENDUDUK_TERDAFTAR'
  | 'PERLU_KONFIRMASI'
  | 'BUKAN_WARGA'
  | 'KTP_BELUM_ADA'
  | 'BUKAN_PEMILIK'
  | 'BUKAN_PENGURUS'
  | 'KOPERASI_BELUM_SAH';

export const PESAN_KONFIRMASI: Record<AlasanKonfirmasi, string> = {
  UNDANGAN_TIDAK_BERLAKU:
    'Undangan ini tidak berlaku lagi. Minta undangan baru kepada yang mengundang Anda.',
  SUDAH_DITUTUP: 'Daftar pendiri sudah ditutup, karena penyuluhannya sudah selesai.',
  DATA_DIRI_KURANG: 'Data diri Anda belum lengkap. Lengkapi dahulu di halaman Usaha saya.',
  ISIAN_DITOLAK: 'Periksa data diri Anda.',
  NIK_PENDUDUK_TERDAFTAR:
    'NIK penduduk ini sudah tercatat di portal. Masuk dengan akun yang dulu, atau, bila Anda pernah didata petugas, buka “Pernah didata petugas di tempat usaha?” di halaman ini.',
  PERLU_KONFIRMASI: 'Mohon periksa data diri Anda sekali lagi.',
  BUKAN_WARGA:
    'Tempat tinggal Anda tercatat di luar wilayah keanggotaan koperasi ini. Minta pemrakarsa memperluas wilayahnya, atau perbaiki alamat Anda bila keliru.',
  KTP_BELUM_ADA: 'Pilih foto KTP Anda. Bila belum ada, unggah dahulu.',
  BUKAN_PEMILIK: 'Akun ini bukan akun pemilik usaha. Masuk dengan akun pemilik usaha Anda.',
  BUKAN_PENGURUS: 'Pilih koperasi yang Anda wakili sebagai pengurus.',
  KOPERASI_BELUM_SAH: 'Koperasi itu belum berbadan hukum atau sedang tidak aktif.',
};

export type AlasanBerakhir = 'TIDAK_DITEMUKAN' | 'SUDAH_DITUTUP' | 'SUDAH_DIKIRIM';

export const PESAN_BERAKHIR: Record<AlasanBerakhir, string> = {
  TIDAK_DITEMUKAN: 'Pendiri ini tidak ditemukan, atau sudah tidak menjadi pendiri.',
  SUDAH_DITUTUP:
    'Hasil rapat pendirian sudah dicatat, jadi Anda tidak dapat mundur di sini. Hubungi pemrakarsa; setelah koperasi berdiri, anggota dapat keluar lewat pengurus.',
  SUDAH_DIKIRIM:
    'Hasil rapat pendirian sudah dikirim, jadi daftar pendiri tidak dapat diubah. Minta petugas DKUM mengembalikannya dahulu.',
};
