import type {
  JenisKoperasi,
  JenisSumberModal,
  StatusKoperasi,
} from '@/lib/platform/db/generated/enums';
import { formatPersen, formatRupiah } from '@/lib/platform/format';
import type { Peringatan } from '@/lib/platform/periksa';
import { biayaEfektif, melebihiBatas } from '../biaya/efektif/rules';
import {
  bagiBulat,
  biayaDari,
  type KetentuanTersimpan,
  mikroPersen,
  susunRencana,
} from '../biaya/rules';
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

/** Terms that break a limit, so that they are neither published nor offered. */
export type PelanggaranKetentuan =
  | 'POLA_BERBEDA'
  | 'QARDH_BERIMBALAN'
  | 'JASA_MELEBIHI_BATAS'
  | 'PROVISI_MELEBIHI_BATAS'
  | 'BIAYA_HABISKAN_POKOK'
  | 'BIAYA_AWAL_MELEBIHI_BATAS'
  | 'JASA_DAN_PROVISI_MELEBIHI_BATAS';

export type HalanganProduk = 'BUKAN_SIMPAN_PINJAM' | 'KOPERASI_TIDAK_AKTIF' | PelanggaranKetentuan;

/** The limits of a price. */
export interface BatasHarga {
  /** Percent a year, inclusive (Permenkop UKM 8/2023 Pasal 27). */
  persen: string;
  /** Percent of the pokok taken at the start, inclusive. */
  provisi: string;
}

const SERATUS_PERSEN = mikroPersen('100');

/**
 * Jasa a year together with provisi, spread over the shortest time the product has, in millionths of a
 * percent times that time. A percentage of the loan is a price whatever it is called: left out, a low
 * jasa could be made up for by a high provisi.
 */
const hargaKaliTenor = ({ persen, provisiPersen, tenorMin }: Ketentuan): bigint =>
  mikroPersen(persen ?? '0') * BigInt(tenorMin) + mikroPersen(provisiPersen) * 12n;

/** The same as a decimal, percent a year, to two places. */
export function jasaDenganProvisi(ketentuan: Ketentuan): string {
  const seratus = bagiBulat(
    hargaKaliTenor(ketentuan) * 100n,
    BigInt(ketentuan.tenorMin) * 1_000_000n,
  );
  return `${seratus / 100n}.${(seratus % 100n).toString().padStart(2, '0')}`;
}

/** The limit of provisi and administration in rupiah, on the smallest loan. */
export const biayaAwalPalingBanyak = (
  { plafonMin }: Pick<Ketentuan, 'plafonMin'>,
  { provisi }: Pick<BatasHarga, 'provisi'>,
): bigint => (plafonMin * mikroPersen(provisi)) / SERATUS_PERSEN;

/**
 * Which limit these terms break, or null. The limit of jasa is taken on the written percentage; whether
 * it means the effective one the source does not say, so that is a doubt and not a refusal. Qardh asks
 * for nothing but a fixed real cost (fatwa DSN-MUI 19/2001).
 *
 * @param pola how the koperasi is run
 */
export function pelanggaranKetentuan(
  ketentuan: Ketentuan,
  pola: Ketentuan['pola'],
  batas: BatasHarga,
): PelanggaranKetentuan | null {
  const { persen, plafonMin, tenorMin } = ketentuan;
  const provisi = mikroPersen(ketentuan.provisiPersen);
  const jasa = mikroPersen(persen ?? '0');
  if (ketentuan.pola !== pola) return 'POLA_BERBEDA';
  if (ketentuan.akad === 'QARDH' && (provisi > 0n || jasa > 0n)) return 'QARDH_BERIMBALAN';
  if (jasa > mikroPersen(batas.persen)) return 'JASA_MELEBIHI_BATAS';
  if (provisi > mikroPersen(batas.provisi)) return 'PROVISI_MELEBIHI_BATAS';
  const biaya = biayaDari(ketentuan);
  if (biaya !== null && susunRencana(biaya, plafonMin, tenorMin).diterima <= 0n) {
    return 'BIAYA_HABISKAN_POKOK';
  }
  // In millionths of a percent of the smallest loan, so that nothing is rounded away.
  const awal = plafonMin * provisi + ketentuan.biayaAdministrasi * SERATUS_PERSEN;
  if (awal > plafonMin * mikroPersen(batas.provisi)) return 'BIAYA_AWAL_MELEBIHI_BATAS';
  return hargaKaliTenor(ketentuan) > mikroPersen(batas.persen) * BigInt(tenorMin)
    ? 'JASA_DAN_PROVISI_MELEBIHI_BATAS'
    : null;
}

/** Why these terms cannot be offered by this koperasi, or null. */
export function halanganProduk(
  ketentuan: Ketentuan,
  koperasi: {
    jenis: JenisKoperasi;
    punyaUsp: boolean;
    status: StatusKoperasi;
    pola: Ketentuan['pola'];
  },
  batas: BatasHarga,
): HalanganProduk | null {
  if (koperasi.status !== 'AKTIF') return 'KOPERASI_TIDAK_AKTIF';
  if (!bolehMeminjamkan(koperasi)) return 'BUKAN_SIMPAN_PINJAM';
  return pelanggaranKetentuan(ketentuan, koperasi.pola, batas);
}

export const PESAN_QARDH = {
  persen: 'Qardh adalah pinjaman tanpa imbalan. Kosongkan jasa, margin, atau ujrah.',
  provisiPersen:
    'Qardh tidak boleh memakai provisi. Yang boleh diminta hanya biaya administrasi sebenarnya, berupa jumlah rupiah tetap (fatwa DSN-MUI 19/2001).',
} as const;

/** Message by field for terms that break a limit; empty where one sentence says it all. */
export function galatPelanggaran(
  pelanggaran: HalanganProduk,
  ketentuan: Ketentuan,
  pola: Ketentuan['pola'],
  batas: BatasHarga & { sumber: string; sumberProvisi: string },
): Record<string, string[]> {
  const provisi = formatPersen(batas.provisi);
  switch (pelanggaran) {
    case 'POLA_BERBEDA':
      return {
        pola: [
          `Koperasi ini tercatat berpola ${LABEL_POLA[pola].toLowerCase()}, jadi tidak dapat menawarkan produk ${LABEL_POLA[ketentuan.pola].toLowerCase()}.`,
        ],
      };
    case 'QARDH_BERIMBALAN':
      return mikroPersen(ketentuan.provisiPersen) > 0n
        ? { provisiPersen: [PESAN_QARDH.provisiPersen] }
        : { persen: [PESAN_QARDH.persen] };
    case 'JASA_MELEBIHI_BATAS':
      return {
        persen: [`Paling banyak ${formatPersen(batas.persen)} setahun (${batas.sumber}).`],
      };
    case 'PROVISI_MELEBIHI_BATAS':
      return { provisiPersen: [`Paling banyak ${provisi} dari pokok (${batas.sumberProvisi}).`] };
    case 'BIAYA_AWAL_MELEBIHI_BATAS':
      return {
        biayaAdministrasi: [
          `Provisi dan biaya administrasi bersama paling banyak ${provisi} dari pinjaman terkecil, yaitu ${formatRupiah(biayaAwalPalingBanyak(ketentuan, batas))} (${batas.sumberProvisi}).`,
        ],
      };
    case 'JASA_DAN_PROVISI_MELEBIHI_BATAS':
      return {
        provisiPersen: [
          `Jasa bersama provisi menjadi ${formatPersen(jasaDenganProvisi(ketentuan))} setahun pada jangka waktu terpendek, ${ketentuan.tenorMin} bulan. Paling banyak ${formatPersen(batas.persen)} (${batas.sumber}). Turunkan jasa atau provisinya, atau perpanjang jangka waktu terpendek.`,
        ],
      };
    default:
      return {};
  }
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
  batas: string,
  /** Names of the other products that the koperasi offers. */
  namaLain: readonly string[],
): Peringatan[] {
  const hasil: Peringatan[] = [];
  const kunci = (nama: string) => nama.trim().replace(/\s+/g, ' ').toLowerCase();
  if (namaLain.some((nama) => kunci(nama) === kunci(ketentuan.nama))) {
    hasil.push({
      kode: 'NAMA_SAMA',
      isian: 'nama',
      pesan:
        'Koperasi ini sudah menawarkan produk dengan nama itu. Beri nama lain supaya anggota dapat membedakannya.',
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
  POLA_BERBEDA: 'Pola produk ini berbeda dari pola koperasinya.',
  QARDH_BERIMBALAN:
    'Akad qardh tanpa imbalan: jasa dan provisi tidak boleh diminta, hanya biaya administrasi tetap.',
  JASA_MELEBIHI_BATAS: 'Jasa setahun melewati batas yang berlaku.',
  PROVISI_MELEBIHI_BATAS: 'Provisi melewati batas yang berlaku.',
  BIAYA_AWAL_MELEBIHI_BATAS:
    'Provisi dan biaya administrasi bersama melewati batas biaya awal yang berlaku.',
  JASA_DAN_PROVISI_MELEBIHI_BATAS: 'Jasa bersama provisi melewati batas jasa setahun yang berlaku.',
  BIAYA_HABISKAN_POKOK:
    'Provisi dan biaya administrasi menghabiskan pinjaman terkecil. Turunkan biayanya atau naikkan plafon paling sedikit.',
  KUNCI_TERPAKAI: 'Formulir ini sudah pernah dipakai. Muat ulang halaman, lalu kirim lagi.',
  SUDAH_BERUBAH: '',
  PERLU_DIPERIKSA: '',
} as const;
