import { formatPersen, formatRupiah, formatTanggal } from '@/lib/platform/format';
import type { Peringatan } from '@/lib/platform/periksa';
import { LABEL_AKAD, LABEL_CARA, LABEL_JENIS_SUMBER, LABEL_POLA } from '../rules';
import type { ProfilPenerima, SumberModalIsi, SyaratSumber } from './types';

export const LABEL_PENERIMA: Record<SumberModalIsi['penerima'], string> = {
  PERORANGAN: 'Pemilik usaha',
  KOPERASI: 'Koperasi, bukan perorangan',
};

export const LABEL_SKALA: Record<SumberModalIsi['skala'][number], string> = {
  MIKRO: 'Mikro',
  KECIL: 'Kecil',
  MENENGAH: 'Menengah',
  BESAR: 'Besar',
};

export const LABEL_SUMBER = {
  nama: 'Nama',
  penyelenggara: 'Penyelenggara',
  jenis: 'Jenis',
  penerima: 'Untuk siapa',
  plafonMin: 'Jumlah paling sedikit',
  plafonMaks: 'Jumlah paling banyak',
  pola: 'Pola',
  akad: 'Akad',
  cara: 'Cara menghitung',
  persen: 'Bunga atau margin setahun',
  nisbah: 'Nisbah',
  provisiPersen: 'Provisi',
  biayaAdministrasi: 'Biaya administrasi',
  tenorMin: 'Jangka waktu paling pendek',
  tenorMaks: 'Jangka waktu paling panjang',
  hanyaPerempuan: 'Hanya untuk perempuan',
  skala: 'Kelas usaha',
  usiaUsahaBulan: 'Usia usaha paling sedikit',
  syarat: 'Syarat',
  agunan: 'Agunan',
  caraMengajukan: 'Cara mengajukan',
  sumber: 'Sumber keterangan',
  tanggalSumber: 'Tanggal sumber',
  catatan: 'Catatan',
  belumDikonfirmasi: 'Belum dikonfirmasi',
} as const satisfies Record<keyof SumberModalIsi, string>;

export type NamaSumber = keyof SumberModalIsi;
export const NAMA_SUMBER = Object.keys(LABEL_SUMBER) as NamaSumber[];

const PERSEN: readonly NamaSumber[] = ['persen', 'nisbah', 'provisiPersen'];

/** A value as a reader expects it; '' where the source says nothing. */
export function tulisSumber(nama: NamaSumber, isi: SumberModalIsi): string {
  const nilai = isi[nama];
  if (nilai === null) return '';
  if (typeof nilai === 'boolean') return nilai ? 'ya' : 'tidak';
  if (typeof nilai === 'bigint') return formatRupiah(nilai);
  if (typeof nilai === 'number') return `${nilai} bulan`;
  if (Array.isArray(nilai)) return nilai.map((satu) => LABEL_SKALA[satu]).join(', ');
  if (PERSEN.includes(nama)) return formatPersen(nilai, 6);
  if (nama === 'tanggalSumber') return formatTanggal(nilai);
  if (nama === 'jenis') return LABEL_JENIS_SUMBER[isi.jenis];
  if (nama === 'penerima') return LABEL_PENERIMA[isi.penerima];
  if (nama === 'pola') return LABEL_POLA[isi.pola];
  if (nama === 'akad') return isi.akad ? LABEL_AKAD[isi.akad] : '';
  if (nama === 'cara') return isi.cara ? LABEL_CARA[isi.cara] : '';
  return nilai;
}

/** The values as form text; several ticks of a name come as a list. */
export const nilaiSumber = (isi: SumberModalIsi): Record<string, string | string[]> =>
  Object.fromEntries(
    NAMA_SUMBER.flatMap((nama): [string, string | string[]][] => {
      const nilai = isi[nama];
      if (nilai === null || nilai === false) return [];
      if (nilai === true) return [[nama, 'ya']];
      if (Array.isArray(nilai)) return [[nama, nilai]];
      const teks = String(nilai);
      return [[nama, PERSEN.includes(nama) ? teks.replace('.', ',') : teks]];
    }),
  );

/** How much a source lends, in words. */
export function kalimatPlafon(min: bigint | null, maks: bigint | null): string {
  if (min !== null && maks !== null) return `${formatRupiah(min)} sampai ${formatRupiah(maks)}`;
  if (maks !== null) return `sampai ${formatRupiah(maks)}`;
  return min === null ? 'jumlah tidak disebut sumbernya' : `mulai ${formatRupiah(min)}`;
}

/** For how long, in words. */
export function kalimatTenor(min: number | null, maks: number | null): string {
  if (min !== null && maks !== null) {
    return min === maks ? `${min} bulan` : `${min} sampai ${maks} bulan`;
  }
  if (maks !== null) return `sampai ${maks} bulan`;
  return min === null ? 'jangka waktu tidak disebut sumbernya' : `mulai ${min} bulan`;
}

/** Least and most that a source or product lends, and for how many months; null where it does not say. */
export interface Jangkauan {
  plafonMin: bigint | null;
  plafonMaks: bigint | null;
  tenorMin: number | null;
  tenorMaks: number | null;
}

/** The nearest value between two bounds, either of which may be missing. */
export function batasi<T extends bigint | number>(nilai: T, min: T | null, maks: T | null): T {
  if (min !== null && nilai < min) return min;
  return maks !== null && nilai > maks ? maks : nilai;
}

/** Whether an amount and a number of months lie within what a source or product lends. */
export const dalamJangkauan = (batas: Jangkauan, jumlah: bigint, tenor: number): boolean =>
  batasi(jumlah, batas.plafonMin, batas.plafonMaks) === jumlah &&
  batasi(tenor, batas.tenorMin, batas.tenorMaks) === tenor;

/**
 * What an owner lacks for a source, as far as the portal can tell; what it does not know is to be looked
 * into, never held against anybody.
 */
export function syaratSumber(sumber: SumberModalIsi, profil: ProfilPenerima): SyaratSumber[] {
  const hasil: SyaratSumber[] = [];
  const tambah = (cocok: boolean | null, kalimat: string) => {
    if (cocok === true) return;
    hasil.push({ keadaan: cocok === null ? 'PERLU_DIPERIKSA' : 'TIDAK', kalimat });
  };
  if (sumber.hanyaPerempuan) tambah(profil.perempuan, 'Hanya untuk perempuan.');
  if (sumber.skala.length > 0) {
    const kelas = sumber.skala.map((satu) => LABEL_SKALA[satu].toLowerCase()).join(' atau ');
    tambah(
      profil.skala === null ? null : sumber.skala.includes(profil.skala),
      `Hanya untuk usaha ${kelas}.`,
    );
  }
  if (sumber.usiaUsahaBulan !== null) {
    tambah(
      profil.usiaUsahaBulan === null ? null : profil.usiaUsahaBulan >= sumber.usiaUsahaBulan,
      `Usaha sudah berjalan paling sedikit ${sumber.usiaUsahaBulan} bulan.`,
    );
  }
  return hasil;
}

/** Whether an owner may try: nothing that is known speaks against it. */
export const memenuhiSumber = (sumber: SumberModalIsi, profil: ProfilPenerima): boolean =>
  sumber.penerima === 'PERORANGAN' &&
  syaratSumber(sumber, profil).every((satu) => satu.keadaan === 'PERLU_DIPERIKSA');

/** What an owner reads as a fact of the source. */
const FAKTA_SUMBER: readonly NamaSumber[] = [
  'plafonMin',
  'plafonMaks',
  'akad',
  'cara',
  'persen',
  'provisiPersen',
  'biayaAdministrasi',
  'tenorMin',
  'tenorMaks',
  'hanyaPerempuan',
  'skala',
  'usiaUsahaBulan',
];

/**
 * A doubt about a change: figures with a source and a date that were not touched would stand above a source
 * that says something else; and a confirmation needs a newer look at it as well.
 *
 * @param berubah names of the fields that change
 */
export function peringatanSumber(berubah: readonly string[]): Peringatan[] {
  if (berubah.includes('sumber') || berubah.includes('tanggalSumber')) return [];
  const fakta = FAKTA_SUMBER.filter((nama) => berubah.includes(nama));
  if (berubah.includes('belumDikonfirmasi')) fakta.push('belumDikonfirmasi');
  if (fakta.length === 0) return [];
  const sebutan = fakta.map((nama) => LABEL_SUMBER[nama].toLowerCase()).join(', ');
  return [
    {
      kode: 'SUMBER_TETAP',
      isian: 'tanggalSumber',
      pesan: `Yang berubah: ${sebutan}. Sumber dan tanggalnya masih yang lama, padahal pemilik usaha membaca angka baru sebagai kata sumber itu. Tulis sumber dan tanggal angka yang baru, atau pastikan sumber lama memang menyebutnya.`,
    },
  ];
}

export type AlasanSumber =
  | 'TIDAK_DITEMUKAN'
  | 'NAMA_TERPAKAI'
  | 'SUDAH_BERUBAH'
  | 'PERLU_DIPERIKSA';

export const PESAN_SUMBER: Record<AlasanSumber, string> = {
  TIDAK_DITEMUKAN: 'Sumber modal ini tidak ditemukan. Buka lagi dari daftarnya.',
  NAMA_TERPAKAI: 'Sudah ada sumber modal dengan nama ini. Pakai nama lain, atau ubah yang ada.',
  SUDAH_BERUBAH: '',
  PERLU_DIPERIKSA: '',
};
