import { formatPersen } from '@/lib/platform/format';
import {
  DISEMBUNYIKAN,
  lindungi,
  lindungiBagian,
  lindungiUsaha,
  selJumlah,
  type UsahaTerlindung,
} from './perlindungan/rules';
import { hitungKoperasi, jumlahkanUsaha, kelompokkanUsaha, perKecamatan, persen } from './rules';
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

const tulisPersen = (bagian: number, seluruh: number): string => {
  const hasil = persen(bagian, seluruh);
  return hasil === null ? 'belum ada data' : formatPersen(hasil);
};

/** A share only where count and group are both shown: it would give the hidden one away. */
function tulisBagian(n: JumlahTerlindung, grup: JumlahTerlindung, dari: number): string {
  return n === 'TERSEMBUNYI' || grup === 'TERSEMBUNYI' ? DISEMBUNYIKAN : tulisPersen(n, dari);
}

function barisWilayah(
  nama: string[],
  hitung: HitungUsaha,
  tampil: UsahaTerlindung,
): (string | number)[] {
  return [
    ...nama,
    selJumlah(tampil.jumlah),
    selJumlah(tampil.terverifikasi),
    selJumlah(tampil.anggota),
    tulisBagian(tampil.anggota, tampil.jumlah, hitung.jumlah),
    selJumlah(tampil.perempuan),
    tulisBagian(tampil.perempuan, tampil.jumlah, hitung.kelaminDiketahui),
    selJumlah(tampil.kriya),
    selJumlah(tampil.punyaNib),
  ];
}

/** Kelurahan with what may be shown of them; the sums of their kecamatan are shown too. */
export function kelurahanTerlindung(data: DataDasbor) {
  const kecamatan = new Map(kecamatanTerlindung(data).map(({ kode, tampil }) => [kode, tampil]));
  return [...kelompokkanUsaha(data.usaha)].flatMap(([kode, isi]) => {
    const tampil = lindungiUsaha(isi, data.kelompokPalingSedikit, kecamatan.get(kode));
    return isi.map((satu, i) => ({ ...satu, tampil: tampil[i] as UsahaTerlindung }));
  });
}

/** Kecamatan with what may be shown of them; the sums of the city are shown too. */
export function kecamatanTerlindung({ usaha, kelompokPalingSedikit }: DataDasbor) {
  const semua = perKecamatan(usaha);
  const tampil = lindungiUsaha(semua, kelompokPalingSedikit);
  return semua.map((satu, i) => ({ ...satu, tampil: tampil[i] as UsahaTerlindung }));
}

/** Kinds of business with what may be shown of them. */
export function jenisTerlindung({ usahaPerJenis, kelompokPalingSedikit }: DataDasbor) {
  const tampil = lindungiBagian(
    usahaPerJenis.map((satu) => satu.jumlah),
    kelompokPalingSedikit,
  );
  return usahaPerJenis.map(({ nama }, i) => ({ nama, tampil: tampil[i] as JumlahTerlindung }));
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

/** The whole city stands alone: nothing that is shown adds up to it but the kecamatan. */
function barisKota({ usaha, kelompokPalingSedikit }: DataDasbor): (string | number)[] {
  const kota = jumlahkanUsaha(usaha);
  const [tampil] = lindungiUsaha([kota], kelompokPalingSedikit);
  return barisWilayah(['Kota Depok'], kota, tampil as UsahaTerlindung);
}

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
      ...kecamatanTerlindung(data).map((satu) => barisWilayah([satu.nama], satu, satu.tampil)),
      barisKota(data),
    ],
  }),
  'umkm-kelurahan': (data: DataDasbor): TabelDasbor => ({
    judul: 'UMKM menurut kelurahan',
    kepala: ['Kode kelurahan', 'Kelurahan', 'Kecamatan', ...KEPALA_USAHA],
    baris: kelurahanTerlindung(data).map((satu) =>
      barisWilayah([satu.kelurahanKode, satu.kelurahan, satu.kecamatan], satu, satu.tampil),
    ),
  }),
  'umkm-jenis': (data: DataDasbor): TabelDasbor => ({
    judul: 'UMKM menurut jenis usaha',
    kepala: ['Jenis usaha', 'UMKM'],
    baris: jenisTerlindung(data).map(({ nama, tampil }) => [nama, selJumlah(tampil)]),
  }),
  bulanan: (data: DataDasbor): TabelDasbor => ({
    judul: 'UMKM terdaftar dan anggota baru setiap bulan',
    kepala: ['Bulan', 'UMKM baru terdaftar', 'Anggota koperasi baru'],
    baris: data.bulanan.map((satu, i) => [
      satu.bulan,
      selJumlah(lindungi(satu.baru, data.kelompokPalingSedikit)),
      selJumlah(lindungi(data.anggotaBulanan[i]?.masuk ?? 0, data.kelompokPalingSedikit)),
    ]),
  }),
} as const;

export type NamaTabelDasbor = keyof typeof TABEL_DASBOR;
