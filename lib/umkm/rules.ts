import type {
  JenisKelamin,
  JenisLegalitas,
  StatusBadanUsaha,
  StatusKawin,
  StatusUsaha,
} from '@/lib/platform/db/generated/enums';
import { sejak } from '@/lib/platform/format';

/** The kept copy of somebody's sex, as the counts need it; null where it is not known. */
export const perempuanDari = (jenisKelamin: JenisKelamin | null | undefined): boolean | null =>
  jenisKelamin ? jenisKelamin === 'PEREMPUAN' : null;

/** Words for the values of the register, and what may be done in which state. */

export const STATUS_USAHA = [
  'DIAJUKAN',
  'PERLU_PERBAIKAN',
  'TERVERIFIKASI',
  'TIDAK_AKTIF',
] as const;

export const LABEL_STATUS: Record<StatusUsaha, string> = {
  DIAJUKAN: 'Menunggu diperiksa',
  PERLU_PERBAIKAN: 'Perlu diperbaiki',
  TERVERIFIKASI: 'Terverifikasi',
  TIDAK_AKTIF: 'Tidak aktif',
};

export const LABEL_KELAMIN: Record<JenisKelamin, string> = {
  LAKI_LAKI: 'Laki-laki',
  PEREMPUAN: 'Perempuan',
};

export const LABEL_KAWIN: Record<StatusKawin, string> = {
  BELUM_KAWIN: 'Belum kawin',
  KAWIN: 'Kawin',
  CERAI_HIDUP: 'Cerai hidup',
  CERAI_MATI: 'Cerai mati',
};

export const PENDIDIKAN = ['tidak-sekolah', 'sd', 'smp', 'sma', 'd1-d3', 'd4-s1', 's2-s3'] as const;
export const LABEL_PENDIDIKAN: Record<(typeof PENDIDIKAN)[number], string> = {
  'tidak-sekolah': 'Tidak sekolah',
  sd: 'SD atau sederajat',
  smp: 'SMP atau sederajat',
  sma: 'SMA atau sederajat',
  'd1-d3': 'D1 sampai D3',
  'd4-s1': 'D4 atau S1',
  's2-s3': 'S2 atau S3',
};

export const LABEL_BADAN_USAHA: Record<StatusBadanUsaha, string> = {
  PERORANGAN: 'Perorangan (tanpa badan usaha)',
  CV: 'CV',
  PT: 'PT',
  PT_PERORANGAN: 'PT perorangan',
  FIRMA: 'Firma',
  KOPERASI: 'Koperasi',
  LAINNYA: 'Lainnya',
};

/** Whether the tax number is that of a body; a sole owner uses the own one. */
export const berbadan = (status: StatusBadanUsaha): boolean => status !== 'PERORANGAN';

export const LABEL_LEGALITAS: Record<JenisLegalitas, string> = {
  SKU: 'Surat Keterangan Usaha (SKU)',
  HALAL: 'Sertifikat halal',
  PIRT: 'P-IRT',
  BPOM: 'Izin edar BPOM',
  MEREK: 'Merek terdaftar',
  SNI: 'SNI',
  UMKU: 'Izin UMKU',
  SERTIFIKAT_STANDAR: 'Sertifikat standar',
};

export type TindakanUsaha =
  | 'ubah'
  | 'kirim-lagi'
  | 'verifikasi'
  | 'cocokkan'
  | 'kembalikan'
  | 'nonaktifkan'
  | 'aktifkan';

/** What may be done to a business in each state; who may do it stands in the policy table. */
export const TINDAKAN_MENURUT_STATUS = {
  DIAJUKAN: ['ubah', 'verifikasi', 'kembalikan', 'nonaktifkan'],
  PERLU_PERBAIKAN: ['ubah', 'kirim-lagi', 'nonaktifkan'],
  TERVERIFIKASI: ['ubah', 'cocokkan', 'kembalikan', 'nonaktifkan'],
  TIDAK_AKTIF: ['aktifkan'],
} as const satisfies Record<StatusUsaha, readonly TindakanUsaha[]>;

export const dapat = (status: StatusUsaha, tindakan: TindakanUsaha): boolean =>
  (TINDAKAN_MENURUT_STATUS[status] as readonly TindakanUsaha[]).includes(tindakan);

/** The state in a sentence, as an owner reads it. */
export function kalimatStatus(
  {
    status,
    diajukanPada,
    pelakuUsaha,
  }: {
    status: StatusUsaha;
    diajukanPada: Date;
    pelakuUsaha: { nikPendudukDiperiksaPada: Date | null };
  },
  sekarang: Date,
): string {
  switch (status) {
    case 'DIAJUKAN': {
      const lama = sejak(diajukanPada, sekarang);
      return lama === 'baru saja'
        ? 'Baru saja dikirim, menunggu diperiksa petugas.'
        : `Menunggu diperiksa petugas sejak ${lama}.`;
    }
    case 'PERLU_PERBAIKAN':
      return 'Petugas meminta perbaikan. Perbaiki yang diberi catatan, lalu kirim lagi.';
    case 'TERVERIFIKASI':
      return pelakuUsaha.nikPendudukDiperiksaPada
        ? 'Data usaha ini sudah diperiksa petugas dan dinyatakan benar.'
        : 'Data usaha ini sudah diverifikasi petugas. NIK penduduk pemiliknya belum dicocokkan dengan KTP.';
    case 'TIDAK_AKTIF':
      return 'Usaha ini dicatat tidak aktif. Datanya tetap tersimpan.';
  }
}

/**
 * Nobody verifies a business of their own, or one they wrote down or mended.
 *
 * @param penulis accounts that made the business, or changed it or its owner since it was last verified
 */
export const bolehMeninjau = (
  pemeriksaId: string | null,
  { pemilikId, penulis }: { pemilikId: string | null; penulis: readonly (string | null)[] },
): boolean => pemeriksaId !== null && pemeriksaId !== pemilikId && !penulis.includes(pemeriksaId);

/** Said to whom `bolehMeninjau` holds back. */
export const KATA_MILIK_SENDIRI =
  'Ini usaha Anda sendiri, atau Anda yang mencatat atau memperbaikinya, jadi petugas lain yang memeriksanya.';

/** 'UMKM-2026-000123' from the year of registration and a running number. */
export const nomorUsaha = (tahun: number, urutan: bigint): string =>
  `UMKM-${tahun}-${urutan.toString().padStart(6, '0')}`;

/** '35–39 tahun': enough to know somebody's age by, too little to tell a birth date. */
export function kelompokUmur(tahunLahir: number | null, tahunIni: number): string | null {
  if (tahunLahir === null) return null;
  const umur = tahunIni - tahunLahir;
  if (umur < 17) return 'di bawah 17 tahun';
  if (umur >= 75) return '75 tahun atau lebih';
  const awal = Math.floor(umur / 5) * 5;
  return `${Math.max(17, awal)}–${awal + 4} tahun`;
}
