import { teksDraf } from '@/lib/draf/rules';
import { selisihBulan } from '@/lib/platform/clock';
import { formatRupiah, formatTanggal, parseRupiah } from '@/lib/platform/format';
import { kataKode, sebutanLabel } from '@/lib/platform/sebutan';
import type { Ketentuan } from '../produk/types';
import { LABEL_TUJUAN } from '../rules';

/** Kinds of document that go with an application; the first one must be there. */
export const DOKUMEN_MODAL = ['KTP', 'NIB', 'SKU', 'FOTO_USAHA', 'LAINNYA'] as const;
export const DOKUMEN_WAJIB = 'KTP';

/** Steps of the form, in order. */
export const LANGKAH_AJUKAN = ['isian', 'berkas', 'kirim'] as const;
export type LangkahAjukan = (typeof LANGKAH_AJUKAN)[number];

export const LABEL_LANGKAH: Record<LangkahAjukan, string> = {
  isian: 'Kebutuhan',
  berkas: 'Berkas',
  kirim: 'Setujui dan kirim',
};

/** What the page is called at one step, as its address names it; the first one where it names none. */
export const judulAjukan = (langkah: unknown): string =>
  `Ajukan modal: ${LABEL_LANGKAH[LANGKAH_AJUKAN.find((satu) => satu === langkah) ?? 'isian'].toLowerCase()}`;

/** What the fields of the first step are called. */
export const LABEL_ISIAN_MODAL = {
  jumlah: 'Jumlah modal',
  tenor: 'Diangsur selama',
  usahaId: 'Usaha yang memakai modal ini',
  tujuan: 'Untuk apa',
  penjelasan: 'Jelaskan kegunaannya',
  pendapatan: 'Pendapatan sebulan',
  pengeluaran: 'Pengeluaran sebulan',
  angsuranLain: 'Angsuran lain sebulan',
} as const;

const UANG = ['jumlah', 'pendapatan', 'pengeluaran', 'angsuranLain'];

/** The fields in the words of the form, but for the business, of which only the register knows the name. */
export const SEBUTAN_MODAL = sebutanLabel(LABEL_ISIAN_MODAL, (isian, nilai) => {
  const rupiah = UANG.includes(isian) ? parseRupiah(nilai) : null;
  if (rupiah !== null) return formatRupiah(rupiah);
  if (isian === 'tenor') return `${nilai} bulan`;
  return isian === 'tujuan' ? (kataKode(LABEL_TUJUAN, nilai) ?? nilai) : nilai;
});

/** What a draft holds of the first step; the version of the terms stays behind, as the form names its own. */
export function isianTersimpan(isi: unknown): Record<string, string> {
  const { ketentuanId: _, ...isian } = teksDraf(isi);
  return isian;
}

/** Address of one step of the form. */
export const jalurAjukan = (
  ketentuanId: string,
  langkah: LangkahAjukan,
  /** Amount and months from the comparison, as they stand in its address. */
  takaran: Record<string, string | string[]> = {},
): string => {
  const param = new URLSearchParams({ produk: ketentuanId, langkah });
  for (const [nama, isi] of Object.entries(takaran)) param.set(nama, String(isi));
  return `/portal/modal/ajukan?${param}`;
};

/** What keeps one from applying for a product now. */
export type HalanganAjukan =
  | 'BUKAN_ANGGOTA'
  | 'TIDAK_DITAWARKAN'
  | 'KETENTUAN_BERUBAH'
  | 'KOPERASI_TIDAK_AKTIF'
  | 'DI_LUAR_BATAS'
  | 'TANPA_PENGURUS'
  | 'SUDAH_ADA_PENGAJUAN';

export interface KeadaanAjukan {
  koperasiAktif: boolean;
  produkAktif: boolean;
  berlaku: boolean;
  /** The terms keep every limit of a price. */
  dalamBatas: boolean;
  anggota: boolean;
  terbuka: boolean;
  adaPengurus: boolean;
}

/**
 * Why somebody cannot apply here now, or null; the page and the command read it alike. KSP lend to
 * members only (Permenkop UKM 8/2023 Pasal 23 ayat 3; SE Kemenkop UKM 6/2023).
 */
export function halanganAjukan(keadaan: KeadaanAjukan): HalanganAjukan | null {
  if (!keadaan.koperasiAktif) return 'KOPERASI_TIDAK_AKTIF';
  if (!keadaan.anggota) return 'BUKAN_ANGGOTA';
  if (keadaan.terbuka) return 'SUDAH_ADA_PENGAJUAN';
  if (!keadaan.produkAktif) return 'TIDAK_DITAWARKAN';
  if (!keadaan.berlaku) return 'KETENTUAN_BERUBAH';
  if (!keadaan.dalamBatas) return 'DI_LUAR_BATAS';
  return keadaan.adaPengurus ? null : 'TANPA_PENGURUS';
}

/** Messages by field when an amount or a number of months is outside the terms. */
export function galatJangkauan(
  { plafonMin, plafonMaks, tenorMin, tenorMaks }: Ketentuan,
  jumlah: bigint,
  tenor: number,
): Record<string, string[]> {
  const galat: Record<string, string[]> = {};
  if (jumlah < plafonMin || jumlah > plafonMaks) {
    galat.jumlah = [
      `Produk ini meminjamkan ${formatRupiah(plafonMin)} sampai ${formatRupiah(plafonMaks)}.`,
    ];
  }
  if (tenor < tenorMin || tenor > tenorMaks) {
    galat.tenor = [`Jangka waktu produk ini ${tenorMin} sampai ${tenorMaks} bulan.`];
  }
  return galat;
}

/**
 * What to say when somebody has not been a member as long as a product asks, or null. It warns and never
 * refuses: the koperasi decides.
 *
 * @param sejak day of joining, ISO
 * @param pada day that counts, ISO
 */
export function kurangLamaAnggota(
  { lamaAnggotaMin }: Pick<Ketentuan, 'lamaAnggotaMin'>,
  sejak: string,
  pada: string,
): string | null {
  if (lamaAnggotaMin === null) return null;
  const lama = selisihBulan(sejak, pada);
  if (lama >= lamaAnggotaMin) return null;
  return `Produk ini untuk yang sudah menjadi anggota paling sedikit ${lamaAnggotaMin} bulan; keanggotaan ini baru ${lama} bulan, sejak ${formatTanggal(sejak)}.`;
}

export type AlasanAjukan =
  | HalanganAjukan
  | 'BELUM_TERDAFTAR'
  | 'PRODUK_TIDAK_DITEMUKAN'
  | 'DI_LUAR_KETENTUAN'
  | 'USAHA_TIDAK_DITEMUKAN'
  | 'DOKUMEN_TIDAK_DITEMUKAN'
  | 'KTP_BELUM_ADA'
  | 'KUNCI_TERPAKAI';

/** One sentence for every reason for which an application is refused. */
export const PESAN_AJUKAN: Record<AlasanAjukan, string> = {
  BELUM_TERDAFTAR: 'Lengkapi data diri Anda dahulu di halaman Usaha saya, lalu ajukan lagi.',
  PRODUK_TIDAK_DITEMUKAN: 'Produk ini tidak ditemukan. Pilih lagi dari halaman perbandingan.',
  BUKAN_ANGGOTA:
    'Koperasi meminjamkan hanya kepada anggotanya. Ajukan diri menjadi anggota dahulu.',
  TIDAK_DITAWARKAN: 'Produk ini tidak ditawarkan lagi. Pilih produk lain.',
  KETENTUAN_BERUBAH:
    'Ketentuan produk ini berubah sejak Anda membuka halaman ini. Baca yang baru, lalu setujui lagi.',
  DI_LUAR_BATAS:
    'Biaya atau akad produk ini melewati batas yang berlaku, jadi belum dapat diajukan. Pilih produk lain.',
  KOPERASI_TIDAK_AKTIF: 'Koperasi ini sedang tidak aktif, jadi belum dapat menerima pengajuan.',
  TANPA_PENGURUS:
    'Koperasi ini belum punya akun pengurus lain yang dapat memutuskan. Ajukan langsung di kantornya.',
  SUDAH_ADA_PENGAJUAN:
    'Anda sudah punya pengajuan ke koperasi ini yang belum selesai. Lihat di halaman Modal.',
  DI_LUAR_KETENTUAN: 'Jumlah atau jangka waktunya di luar ketentuan produk ini.',
  USAHA_TIDAK_DITEMUKAN: 'Usaha yang Anda pilih tidak ditemukan. Pilih usaha Anda yang lain.',
  DOKUMEN_TIDAK_DITEMUKAN:
    'Ada berkas yang tidak ditemukan lagi. Muat ulang halaman, lalu pilih berkasnya sekali lagi.',
  KTP_BELUM_ADA: 'Pilih berkas KTP. Bila belum ada, unggah dahulu di langkah Berkas.',
  KUNCI_TERPAKAI: 'Formulir ini sudah pernah dipakai. Muat ulang halaman, lalu kirim lagi.',
};
