import type {
  JenisKoperasi,
  JenisSumberModal,
  StatusKoperasi,
} from '@/lib/platform/db/generated/enums';
import { formatPersen, formatRupiah } from '@/lib/platform/format';
import type { Peringatan } from '@/lib/platform/periksa';
import { biayaEfektif, melebihiBatas } from '../biaya/efektif/rules';
import { biayaDari, type KetentuanTersimpan, mikroPersen, susunRencana } from '../biaya/rules';
import { LABEL_AKAD, LABEL_CARA, LABEL_POLA, sebutanHarga } from '../rules';
import type { Ketentuan } from './types';

/** Labels of the fields, for conflicts and summaries. */
export const LABEL_KETENTUAN = {
  nama: 'Nama produk',
  plafonMin: 'Plafon paling sedikit',
  plafonMaks: 'Plafon paling banyak',
  pola: 'Pola',
  akad: 'Akad',
  cara: 'Cara menghitung jasa',
  persen: 'Jasa, margin, atau ujrah setahun',
  nisbah: 'Nisbah koperasi',
  provisiPersen: 'Provisi',
  biayaAdministrasi: 'Biaya administrasi',
  tenorMin: 'Jangka waktu paling pendek',
  tenorMaks: 'Jangka waktu paling panjang',
  lamaAnggotaMin: 'Lama menjadi anggota paling sedikit',
  syarat: 'Syarat',
  agunan: 'Agunan',
} as const satisfies Record<keyof Ketentuan, string>;

export type NamaKetentuan = keyof Ketentuan;
export const NAMA_KETENTUAN = Object.keys(LABEL_KETENTUAN) as NamaKetentuan[];

/** One of the terms as a reader expects it; '' when it is not set. */
export function tulisKetentuan(nama: NamaKetentuan, ketentuan: Ketentuan): string {
  const nilai = ketentuan[nama];
  if (nilai === null) return '';
  if (typeof nilai === 'bigint') return formatRupiah(nilai);
  if (typeof nilai === 'number') return `${nilai} bulan`;
  if (nama === 'persen' || nama === 'nisbah' || nama === 'provisiPersen') {
    return formatPersen(nilai, 6);
  }
  if (nama === 'pola') return LABEL_POLA[ketentuan.pola];
  if (nama === 'akad') return ketentuan.akad ? LABEL_AKAD[ketentuan.akad] : '';
  if (nama === 'cara') return ketentuan.cara ? LABEL_CARA[ketentuan.cara] : '';
  return nilai;
}

/** The terms as form text. */
export const nilaiKetentuan = (ketentuan: Ketentuan): Record<string, string> =>
  Object.fromEntries(
    NAMA_KETENTUAN.flatMap((nama) => {
      const nilai = ketentuan[nama];
      if (nilai === null) return [];
      const persen = nama === 'persen' || nama === 'nisbah' || nama === 'provisiPersen';
      return [[nama, persen ? String(nilai).replace('.', ',') : String(nilai)]];
    }),
  );

/** The price in words: 'jasa 18 % setahun, menurun', 'margin 15 % setahun', 'nisbah koperasi 40 %'. */
export function kalimatHarga(
  { akad, cara, persen, nisbah }: KetentuanTersimpan,
  pemberi?: JenisSumberModal,
): string {
  if (akad === 'QARDH') return 'tanpa imbalan';
  if (nisbah !== null) return `bagi hasil, nisbah koperasi ${formatPersen(nisbah)} dari laba`;
  if (persen === null) return 'biaya tidak disebut sumbernya';
  const harga = `${sebutanHarga(akad, pemberi)} ${formatPersen(persen)} setahun`;
  return cara ? `${harga}, ${LABEL_CARA[cara].toLowerCase()}` : harga;
}

/** Whether a koperasi may lend at all: simpan pinjam, or a unit of it (USP). */
export const bolehMeminjamkan = (koperasi: { jenis: JenisKoperasi; punyaUsp: boolean }): boolean =>
  koperasi.jenis === 'SIMPAN_PINJAM' || koperasi.punyaUsp;

export type HalanganProduk =
  | 'BUKAN_SIMPAN_PINJAM'
  | 'KOPERASI_TIDAK_AKTIF'
  | 'JASA_MELEBIHI_BATAS'
  | 'BIAYA_HABISKAN_POKOK';

/**
 * Why these terms cannot be offered. The limit is taken on the written percentage; what the source does
 * not say, that is whether it means the effective one, is a doubt and not a refusal.
 *
 * @param batas percent a year, inclusive (Permenkop UKM 8/2023 Pasal 27)
 */
export function halanganProduk(
  ketentuan: Ketentuan,
  koperasi: { jenis: JenisKoperasi; punyaUsp: boolean; status: StatusKoperasi },
  batas: string,
): HalanganProduk | null {
  if (koperasi.status !== 'AKTIF') return 'KOPERASI_TIDAK_AKTIF';
  if (!bolehMeminjamkan(koperasi)) return 'BUKAN_SIMPAN_PINJAM';
  if (ketentuan.persen !== null && mikroPersen(ketentuan.persen) > mikroPersen(batas)) {
    return 'JASA_MELEBIHI_BATAS';
  }
  const biaya = biayaDari(ketentuan);
  if (biaya === null) return null;
  const { diterima } = susunRencana(biaya, ketentuan.plafonMin, ketentuan.tenorMin);
  return diterima <= 0n ? 'BIAYA_HABISKAN_POKOK' : null;
}

/** The dearest the product can become: fees weigh most on the smallest and shortest loan. */
export function biayaEfektifTertinggi(
  ketentuan: Ketentuan,
): { persen: string; pokok: bigint; tenor: number } | null {
  const biaya = biayaDari(ketentuan);
  if (biaya === null || biaya.cara === 'BAGI_HASIL') return null;
  const { plafonMin, plafonMaks, tenorMin, tenorMaks } = ketentuan;
  let tertinggi: { persen: string; pokok: bigint; tenor: number } | null = null;
  for (const pokok of new Set([plafonMin, plafonMaks])) {
    for (const tenor of new Set([tenorMin, tenorMaks])) {
      const persen = biayaEfektif(susunRencana(biaya, pokok, tenor))?.perTahun;
      if (persen === undefined) continue;
      if (tertinggi === null || mikroPersen(persen) > mikroPersen(tertinggi.persen)) {
        tertinggi = { persen, pokok, tenor };
      }
    }
  }
  return tertinggi;
}

/** Doubts about terms that can be offered. */
export function peringatanProduk(
  ketentuan: Ketentuan,
  pola: Ketentuan['pola'],
  batas: string,
): Peringatan[] {
  const hasil: Peringatan[] = [];
  if (ketentuan.pola !== pola) {
    hasil.push({
      kode: 'POLA_BERBEDA',
      isian: 'pola',
      pesan: `Koperasi ini tercatat berpola ${LABEL_POLA[pola].toLowerCase()}. Pastikan unitnya memang berpola ${LABEL_POLA[ketentuan.pola].toLowerCase()}.`,
    });
  }
  const tertinggi = biayaEfektifTertinggi(ketentuan);
  if (tertinggi && melebihiBatas(tertinggi.persen, batas)) {
    hasil.push({
      kode: 'EFEKTIF_MELEBIHI_BATAS',
      isian: 'persen',
      pesan: `Dengan semua biayanya, produk ini mencapai ${formatPersen(tertinggi.persen)} setahun efektif (${formatRupiah(tertinggi.pokok)} selama ${tertinggi.tenor} bulan), di atas ${formatPersen(batas)}. Peminjam melihat angka efektif ini.`,
    });
  }
  return hasil;
}

/** Why a product was not saved. */
export type AlasanProduk =
  | HalanganProduk
  | 'TIDAK_DITEMUKAN'
  | 'ADA_PENGURUS'
  | 'MILIK_SENDIRI'
  | 'KUNCI_TERPAKAI'
  | 'SUDAH_BERUBAH'
  | 'PERLU_DIPERIKSA';

export const PESAN_PRODUK = {
  TIDAK_DITEMUKAN: 'Produk atau koperasi ini tidak ditemukan. Buka lagi dari halaman koperasi.',
  BUKAN_SIMPAN_PINJAM:
    'Hanya koperasi simpan pinjam, atau koperasi dengan unit simpan pinjam, yang dapat menawarkan pinjaman.',
  KOPERASI_TIDAK_AKTIF: 'Koperasi ini tidak aktif, jadi tidak dapat menawarkan pinjaman.',
  JASA_MELEBIHI_BATAS: 'Jasa setahun melewati batas yang berlaku.',
  BIAYA_HABISKAN_POKOK:
    'Provisi dan biaya administrasi menghabiskan pinjaman terkecil. Turunkan biayanya atau naikkan plafon paling sedikit.',
  KUNCI_TERPAKAI: 'Formulir ini sudah pernah dipakai. Muat ulang halaman, lalu kirim lagi.',
  SUDAH_BERUBAH: '',
  PERLU_DIPERIKSA: '',
} as const;
