import { indeksNikPenduduk, indeksTelepon, tutupOrang } from '@/lib/umkm/pelaku/reads';
import type { Kelurahan } from '@/lib/wilayah/data';
import { type Acak, antara, pilihSatu } from '@/prisma/seed/demo/acak';
import { JALAN, NAMA_BELAKANG, NAMA_LAKI, NAMA_PEREMPUAN } from '@/prisma/seed/demo/kata';
import type { Baris } from './salur';
import { idPada, iso } from './waktu';

/** How a person stands towards the koperasi. */
export type Ikatan =
  /** Applied through the portal and is a member. */
  | 'ANGGOTA_PORTAL'
  /** A member whose koperasi brought its book along. */
  | 'ANGGOTA_BUKU'
  /** Applied; running, refused or withdrawn. */
  | 'PEMOHON'
  /** Has an account and a KTP in the portal, has not applied yet. */
  | 'BERAKUN'
  | 'TANPA_AKUN';

export interface Orang {
  id: string;
  /** Running number, from 0. */
  ke: number;
  nama: string;
  perempuan: boolean;
  /** Registered, in milliseconds. */
  saat: number;
  kelurahan: Kelurahan;
  ikatan: Ikatan;
  akunId: string | null;
}

export const anggota = ({ ikatan }: Orang) =>
  ikatan === 'ANGGOTA_PORTAL' || ikatan === 'ANGGOTA_BUKU';

const SUKU = [
  ...['ba', 'bi', 'da', 'di', 'du', 'ga', 'gu', 'ja', 'ji', 'ka', 'ki', 'ku', 'la', 'li', 'lu'],
  ...['ma', 'mi', 'mu', 'na', 'ni', 'nu', 'pa', 'pu', 'ra', 'ri', 'ru', 'sa', 'si', 'su', 'ta'],
  ...['ti', 'tu', 'wa', 'wi', 'ya', 'yu', 'za', 'ha', 'hi', 'hu'],
];

/** A rare word: with common names alone every search by name would find thousands. */
export function kataLangka(acak: Acak): string {
  const kata = `${pilihSatu(acak, SUKU)}${pilihSatu(acak, SUKU)}${pilihSatu(acak, SUKU)}`;
  return kata.charAt(0).toUpperCase() + kata.slice(1) + pilihSatu(acak, ['h', 'n', 's', 't']);
}

function pilihIkatan(undian: number): Ikatan {
  if (undian < 0.15) return 'ANGGOTA_PORTAL';
  if (undian < 0.3) return 'ANGGOTA_BUKU';
  if (undian < 0.36) return 'PEMOHON';
  return undian < 0.56 ? 'BERAKUN' : 'TANPA_AKUN';
}

export function buatOrang(acak: Acak, ke: number, saat: number, kelurahan: Kelurahan): Orang {
  const perempuan = acak() < 0.58;
  const depan = pilihSatu(acak, perempuan ? NAMA_PEREMPUAN : NAMA_LAKI);
  const belakang = acak() < 0.5 ? pilihSatu(acak, NAMA_BELAKANG) : kataLangka(acak);
  const ikatan = pilihIkatan(acak());
  const berakun = ikatan !== 'ANGGOTA_BUKU' && ikatan !== 'TANPA_AKUN';
  return {
    id: idPada(saat),
    ke,
    nama: `${depan} ${belakang}`,
    perempuan,
    saat,
    kelurahan,
    ikatan,
    akunId: berakun ? idPada(saat - 600_000) : null,
  };
}

const dua = (angka: number) => String(angka).padStart(2, '0');

export const alamatJalan = (acak: Acak) =>
  `Jalan ${pilihSatu(acak, JALAN)} ${kataLangka(acak)} Nomor ${antara(acak, 1, 120)}`;

/** An identity number nobody can hold (kecamatan 99), different for every person. */
function nikPendudukRekaan(
  ke: number,
  lahir: readonly [number, number, number],
  perempuan: boolean,
) {
  const [tahun, bulan, hari] = lahir;
  const urutan = String((ke % 9999) + 1).padStart(4, '0');
  const wilayah = `3276${99 - (Math.floor(ke / 9999) % 10)}`;
  return `${wilayah}${dua(hari + (perempuan ? 40 : 0))}${dua(bulan)}${dua(tahun % 100)}${urutan}`;
}

/** The row of a person, with every encrypted column really encrypted for its place. */
export function barisOrang(acak: Acak, orang: Orang): Baris {
  const { id, ke, saat } = orang;
  // Region and running number repeat every 99.990 persons, each time with another year of birth.
  const lahir = [
    1962 + ((ke * 7 + Math.floor(ke / 99_990)) % 43),
    antara(acak, 1, 12),
    antara(acak, 1, 28),
  ] as const;
  const tanggal = `${lahir[0]}-${dua(lahir[1])}-${dua(lahir[2])}`;
  const nikPenduduk = nikPendudukRekaan(ke, lahir, orang.perempuan);
  const telepon = `+62899${String(ke).padStart(8, '0')}`;
  return {
    id,
    pengguna_id: orang.akunId,
    nama: orang.nama,
    nik_penduduk_sandi: tutupOrang(id, 'nikPendudukSandi', nikPenduduk),
    nik_penduduk_indeks: indeksNikPenduduk(nikPenduduk),
    nik_penduduk_akhir: nikPenduduk.slice(-4),
    jenis_kelamin: orang.perempuan ? 'PEREMPUAN' : 'LAKI_LAKI',
    tanggal_lahir_sandi: tutupOrang(id, 'tanggalLahirSandi', tanggal),
    tahun_lahir: lahir[0],
    tempat_lahir: 'Depok',
    status_kawin: pilihSatu(acak, ['KAWIN', 'KAWIN', 'BELUM_KAWIN', 'CERAI_MATI']),
    pendidikan: pilihSatu(acak, ['sd', 'smp', 'sma', 'sma', 'd4-s1']),
    disabilitas_sandi: tutupOrang(id, 'disabilitasSandi', acak() < 0.03 ? 'ya' : 'tidak'),
    telepon_sandi: tutupOrang(id, 'teleponSandi', telepon),
    telepon_indeks: indeksTelepon(telepon),
    telepon_akhir: telepon.slice(-4),
    alamat_sandi: tutupOrang(id, 'alamatSandi', alamatJalan(acak)),
    rt: String(antara(acak, 1, 12)).padStart(3, '0'),
    rw: String(antara(acak, 1, 20)).padStart(3, '0'),
    kelurahan_kode: orang.kelurahan.kode,
    sumber: orang.akunId ? 'PORTAL' : 'PETUGAS',
    dibuat_pada: iso(saat),
    diubah_pada: iso(saat),
  };
}
