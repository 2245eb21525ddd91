import { formatPersen } from '@/lib/platform/format';
import { hitungKoperasi, jumlahkanUsaha, lindungi, perKecamatan, persen } from './rules';
import type { DataDasbor, HitungUsaha, JumlahTerlindung } from './types';

/** One table as a file has it; the pages draw the same figures. */
export interface TabelDasbor {
  judul: string;
  kepala: string[];
  baris: (string | number)[][];
}

const JENIS = {
  PRODUSEN: 'Produsen',
  PEMASARAN: 'Pemasaran',
  KONSUMEN: 'Konsumen',
  JASA: 'Jasa',
  SIMPAN_PINJAM: 'Simpan pinjam',
} as const;
const KATEGORI = {
  SEHAT: 'Sehat',
  CUKUP_SEHAT: 'Cukup sehat',
  TIDAK_SEHAT: 'Tidak sehat',
  BELUM_DINILAI: 'Belum dinilai',
} as const;

export const DAFTAR_JENIS = Object.entries(JENIS) as [keyof typeof JENIS, string][];
export const DAFTAR_KATEGORI = Object.entries(KATEGORI) as [keyof typeof KATEGORI, string][];

/** A protected count in words. */
export const tulisJumlah = (jumlah: JumlahTerlindung, palingSedikit: number): string | number =>
  jumlah === 'KECIL' ? `kurang dari ${palingSedikit}` : jumlah;

const tulisPersen = (bagian: number, seluruh: number): string => {
  const hasil = persen(bagian, seluruh);
  return hasil === null ? 'belum ada data' : formatPersen(hasil);
};

function barisWilayah(nama: string[], hitung: HitungUsaha, batas: number): (string | number)[] {
  const kecil = lindungi(hitung.jumlah, batas) === 'KECIL';
  const jumlah = (n: number) => tulisJumlah(kecil ? 'KECIL' : lindungi(n, batas), batas);
  // A share of a hidden or tiny group would give the count away again.
  const bagian = (n: number, dari: number) =>
    kecil || lindungi(n, batas) === 'KECIL' || lindungi(dari, batas) === 'KECIL'
      ? 'disembunyikan'
      : tulisPersen(n, dari);
  return [
    ...nama,
    jumlah(hitung.jumlah),
    jumlah(hitung.terverifikasi),
    jumlah(hitung.anggota),
    bagian(hitung.anggota, hitung.jumlah),
    jumlah(hitung.perempuan),
    bagian(hitung.perempuan, hitung.kelaminDiketahui),
    jumlah(hitung.kriya),
    jumlah(hitung.punyaNib),
  ];
}

const KEPALA_USAHA = [
  'UMKM',
  'Terverifikasi',
  'Anggota koperasi',
  'Bagian anggota koperasi',
  'Pemilik perempuan',
  'Bagian perempuan (dari yang diketahui)',
  'Kriya',
  'Punya NIB',
];

/** The tables behind the charts, by the name their CSV address uses. */
export const TABEL_DASBOR = {
  'koperasi-kategori': (data: DataDasbor): TabelDasbor => ({
    judul: 'Koperasi menurut jenis dan kategori kesehatan',
    kepala: ['Jenis', ...DAFTAR_KATEGORI.map(([, nama]) => nama), 'Jumlah'],
    baris: [
      ...DAFTAR_JENIS.map(([jenis, nama]) => [
        nama,
        ...DAFTAR_KATEGORI.map(([kategori]) =>
          hitungKoperasi(data.koperasi, (k) => k.jenis === jenis && k.kategori === kategori),
        ),
        hitungKoperasi(data.koperasi, (k) => k.jenis === jenis),
      ]),
      [
        'Semua jenis',
        ...DAFTAR_KATEGORI.map(([kategori]) =>
          hitungKoperasi(data.koperasi, (k) => k.kategori === kategori),
        ),
        hitungKoperasi(data.koperasi),
      ],
    ],
  }),
  'umkm-kecamatan': (data: DataDasbor): TabelDasbor => ({
    judul: 'UMKM menurut kecamatan',
    kepala: ['Kecamatan', ...KEPALA_USAHA],
    baris: [
      ...perKecamatan(data.usaha).map((satu) =>
        barisWilayah([satu.nama], satu, data.kelompokPalingSedikit),
      ),
      barisWilayah(['Kota Depok'], jumlahkanUsaha(data.usaha), data.kelompokPalingSedikit),
    ],
  }),
  'umkm-kelurahan': (data: DataDasbor): TabelDasbor => ({
    judul: 'UMKM menurut kelurahan',
    kepala: ['Kode kelurahan', 'Kelurahan', 'Kecamatan', ...KEPALA_USAHA],
    baris: data.usaha.map((satu) =>
      barisWilayah(
        [satu.kelurahanKode, satu.kelurahan, satu.kecamatan],
        satu,
        data.kelompokPalingSedikit,
      ),
    ),
  }),
  'umkm-jenis': (data: DataDasbor): TabelDasbor => ({
    judul: 'UMKM menurut jenis usaha',
    kepala: ['Jenis usaha', 'UMKM'],
    baris: data.usahaPerJenis.map((satu) => [
      satu.nama,
      tulisJumlah(lindungi(satu.jumlah, data.kelompokPalingSedikit), data.kelompokPalingSedikit),
    ]),
  }),
  bulanan: (data: DataDasbor): TabelDasbor => ({
    judul: 'UMKM terdaftar dan anggota baru setiap bulan',
    kepala: ['Bulan', 'UMKM baru terdaftar', 'Anggota koperasi baru'],
    baris: data.bulanan.map((satu, i) => [
      satu.bulan,
      tulisJumlah(lindungi(satu.baru, data.kelompokPalingSedikit), data.kelompokPalingSedikit),
      tulisJumlah(
        lindungi(data.anggotaBulanan[i]?.masuk ?? 0, data.kelompokPalingSedikit),
        data.kelompokPalingSedikit,
      ),
    ]),
  }),
} as const;

export type NamaTabelDasbor = keyof typeof TABEL_DASBOR;
