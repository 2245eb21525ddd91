import { ratakan } from '@/lib/koperasi/nama/rules';

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
  | 'DATA_BERBEDA'
  | 'ORANG_PUNYA_USAHA'
  | 'SUDAH_PUNYA_DATA'
  | 'DI_LUAR_KELURAHAN'
  | 'PERLU_DIPERIKSA';

export const PESAN_ORANG_BARU: Record<AlasanOrangBaru, string> = {
  ...PESAN_DAFTAR,
  NIK_PENDUDUK_TERDAFTAR:
    'NIK penduduk ini sudah terdaftar di portal. Kalau itu data Anda sendiri, hubungkan lewat halaman Usaha saya; petugas mendaftarkan orangnya dari halaman usahanya.',
  DATA_BERBEDA:
    'NIK penduduk ini sudah terdaftar, tetapi nama atau tanggal lahir yang diisi tidak sama dengan yang tercatat. Periksa ketiganya pada KTP. Bila isian Anda sudah sesuai KTP, daftarkan orangnya dari halaman usahanya atau dari halamannya di Peserta program.',
  ORANG_PUNYA_USAHA:
    'Orang ini sudah tercatat dan punya usaha yang terdaftar. Daftarkan lewat tautan di atas isian ini.',
  SUDAH_PUNYA_DATA: 'Data diri Anda sudah ada di portal. Muat ulang halaman ini.',
  DI_LUAR_KELURAHAN: 'Anda hanya dapat mendaftarkan orang yang tinggal di kelurahan Anda.',
  PERLU_DIPERIKSA: '',
};

/**
 * Whether what was typed from a KTP is about the person who is stored under its number. Capitals, accents
 * and signs of the name do not count; where no birth date is stored nothing agrees with it.
 *
 * @param isian birth date as 'YYYY-MM-DD', like that of `tercatat`
 */
export function orangSama(
  isian: { nama: string; tanggalLahir: string },
  tercatat: { nama: string; tanggalLahir: string | null },
): boolean {
  const nama = ratakan(isian.nama);
  return (
    nama !== '' && nama === ratakan(tercatat.nama) && isian.tanggalLahir === tercatat.tanggalLahir
  );
}

/** Where somebody who is known is registered instead: shown as a link beside the refusal. */
export interface PetunjukTercatat {
  href: string;
  label: string;
}

/** The page that leads on from a known person: their business, or the form about the person. */
export const petunjukTercatat = (
  programId: string,
  pelakuUsahaId: string,
  usaha: { id: string; nama: string } | null,
): PetunjukTercatat =>
  usaha === null
    ? {
        href: `/portal/program/${programId}/daftar?orang=${pelakuUsahaId}`,
        label: 'Daftarkan orang ini dengan memilih usahanya',
      }
    : { href: `/portal/umkm/${usaha.id}`, label: `Buka halaman usaha ${usaha.nama}` };
