import { teksDraf } from '@/lib/draf/rules';
import type { BentukKoperasi, StatusKoperasi } from '@/lib/platform/db/generated/enums';
import { formatRupiah, parseRupiah } from '@/lib/platform/format';
import { DICENTANG, kataKode, sebutanLabel } from '@/lib/platform/sebutan';
import { type HalanganAnggotaBaru, halanganAnggotaBaru } from '../rules';
import type { HubunganAhliWaris } from './schema';

export const LABEL_HUBUNGAN: Record<HubunganAhliWaris, string> = {
  PASANGAN: 'Suami atau istri',
  ANAK: 'Anak',
  ORANG_TUA: 'Orang tua',
  SAUDARA: 'Saudara kandung',
  LAINNYA: 'Lainnya',
};

/** What the fields of the first step are called. */
export const LABEL_ISIAN_PERMOHONAN = {
  usahaId: 'Usaha yang Anda wakili',
  alasan: 'Mengapa Anda ingin bergabung?',
  ahliWarisNama: 'Nama ahli waris',
  ahliWarisHubungan: 'Hubungan dengan Anda',
} as const;

/** The fields in the words of the form, but for the business, of which only the register knows the name. */
const LABEL_PERSETUJUAN = {
  setujuSimpanan: 'Setuju membayar simpanan pokok dan wajib',
  setujuBagikan: 'Setuju membagikan data kepada koperasi',
};

/** '100000:10000', as the form sends what is agreed to. */
function simpananDisetujui(nilai: string): string {
  const [pokok, wajib] = nilai.split(':').map(parseRupiah);
  return pokok != null && wajib != null
    ? `${formatRupiah(pokok)} dan ${formatRupiah(wajib)}`
    : nilai;
}

export const SEBUTAN_PERMOHONAN = sebutanLabel(
  { ...LABEL_ISIAN_PERMOHONAN, ...LABEL_PERSETUJUAN },
  (isian, nilai) => {
    if (isian === 'ahliWarisHubungan') return kataKode(LABEL_HUBUNGAN, nilai) ?? nilai;
    if (isian === 'setujuSimpanan') return simpananDisetujui(nilai);
    return isian === 'setujuBagikan' ? (kataKode(DICENTANG, nilai) ?? nilai) : nilai;
  },
);

/** Under which name an application that was not sent lies in the drawer. */
export const JENIS_DRAF = 'permohonan';

/** What a draft holds of the first step; the koperasi is no field of it. */
export function isianTersimpan(isi: unknown): Record<string, string> {
  const { koperasiId: _, ...isian } = teksDraf(isi);
  return isian;
}

/** Kinds of document that go with an application; the first one must be there. */
export const DOKUMEN_PERMOHONAN = ['KTP', 'NIB', 'SKU'] as const;
export const DOKUMEN_WAJIB = 'KTP';

/** Steps of the form, in order. */
export const LANGKAH_PENGAJUAN = ['data', 'berkas', 'kirim'] as const;
export type LangkahPengajuan = (typeof LANGKAH_PENGAJUAN)[number];

export const LABEL_LANGKAH: Record<LangkahPengajuan, string> = {
  data: 'Data',
  berkas: 'Berkas',
  kirim: 'Setujui dan kirim',
};

/** What the page is called at one step, as its address names it; the first one where it names none. */
export const judulPengajuan = (langkah: unknown): string =>
  `Ajukan bergabung: ${LABEL_LANGKAH[LANGKAH_PENGAJUAN.find((satu) => satu === langkah) ?? 'data'].toLowerCase()}`;

/** Address of one step of the form. */
export const jalurPengajuan = (koperasiId: string, langkah: LangkahPengajuan): string =>
  `/portal/permohonan/baru?koperasi=${koperasiId}&langkah=${langkah}`;

/** What about a koperasi keeps people from applying now. */
export type HalanganKoperasi =
  | HalanganAnggotaBaru
  | 'TIDAK_MENERIMA_ANGGOTA'
  | 'SIMPANAN_BELUM_DITETAPKAN';

export interface SyaratKoperasi {
  bentuk: BentukKoperasi;
  status: StatusKoperasi;
  menerimaAnggota: boolean;
  /** Rupiah; null when the koperasi has not said. */
  simpananPokok: bigint | null;
  simpananWajib: bigint | null;
}

/** Why this koperasi takes no applications of persons now, or null. Pages, lists and commands read it alike. */
export function halanganKoperasi(koperasi: SyaratKoperasi): HalanganKoperasi | null {
  const tetap = halanganAnggotaBaru(koperasi);
  if (tetap) return tetap;
  if (!koperasi.menerimaAnggota) return 'TIDAK_MENERIMA_ANGGOTA';
  return koperasi.simpananPokok === null || koperasi.simpananWajib === null
    ? 'SIMPANAN_BELUM_DITETAPKAN'
    : null;
}

/** Where an applicant changes name and number: with any business, as the person is one; the list without. */
export const jalurDataDiri = ({
  usaha: [pertama],
}: {
  usaha: readonly { id: string }[];
}): string => (pertama ? `/portal/usaha-saya/${pertama.id}/ubah/pemilik` : '/portal/usaha-saya');

/** The value of the tick with which the amounts are agreed to. */
export const nilaiSetujuSimpanan = (pokok: bigint, wajib: bigint): string => `${pokok}:${wajib}`;

/** 'PM-2026-000123'; more than 999.999 a year only makes it longer. */
export const nomorPermohonan = (tahun: number, urutan: bigint): string =>
  `PM-${tahun}-${urutan.toString().padStart(6, '0')}`;

export type AlasanTolakAjukan =
  | HalanganKoperasi
  | 'BELUM_TERDAFTAR'
  | 'KOPERASI_TIDAK_DITEMUKAN'
  | 'SUDAH_ANGGOTA'
  | 'SUDAH_ADA_PERMOHONAN'
  | 'SIMPANAN_BERUBAH'
  | 'USAHA_TIDAK_DITEMUKAN'
  | 'DOKUMEN_TIDAK_DITEMUKAN'
  | 'KTP_BELUM_ADA'
  | 'KUNCI_TERPAKAI';

/** One sentence for every reason for which an application is refused. */
export const PESAN_AJUKAN: Record<AlasanTolakAjukan, string> = {
  BELUM_TERDAFTAR: 'Lengkapi data diri Anda dahulu di halaman Usaha saya, lalu ajukan lagi.',
  KOPERASI_TIDAK_DITEMUKAN: 'Koperasi ini tidak ditemukan. Pilih koperasi lain.',
  ANGGOTANYA_KOPERASI:
    'Ini koperasi sekunder: anggotanya koperasi lain, bukan perorangan. Pilih koperasi primer.',
  KOPERASI_TIDAK_AKTIF: 'Koperasi ini sedang tidak aktif, jadi belum dapat menerima permohonan.',
  TIDAK_MENERIMA_ANGGOTA: 'Koperasi ini sedang tidak menerima anggota baru. Pilih koperasi lain.',
  SIMPANAN_BELUM_DITETAPKAN:
    'Koperasi ini belum menuliskan besarnya simpanan pokok dan simpanan wajib. Hubungi koperasinya dahulu.',
  SUDAH_ANGGOTA: 'Anda sudah menjadi anggota koperasi ini.',
  SUDAH_ADA_PERMOHONAN:
    'Anda sudah punya permohonan ke koperasi ini yang masih berjalan. Lihat di halaman Permohonan.',
  SIMPANAN_BERUBAH:
    'Besarnya simpanan di koperasi ini berubah sejak Anda membuka halaman ini. Baca yang baru, lalu beri tanda lagi.',
  USAHA_TIDAK_DITEMUKAN: 'Usaha yang Anda pilih tidak ditemukan. Pilih usaha Anda yang lain.',
  DOKUMEN_TIDAK_DITEMUKAN:
    'Ada berkas yang tidak ditemukan lagi. Muat ulang halaman, lalu pilih berkasnya sekali lagi.',
  KTP_BELUM_ADA: 'Pilih berkas KTP. Bila belum ada, unggah dahulu di langkah Berkas.',
  KUNCI_TERPAKAI: 'Formulir ini sudah pernah dipakai. Muat ulang halaman, lalu kirim lagi.',
};
