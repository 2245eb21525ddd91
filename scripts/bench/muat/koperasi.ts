import { JENIS_KOPERASI } from '@/lib/koperasi/acuan';
import { kunciNama } from '@/lib/koperasi/nama/rules';
import { brankas, konteks } from '@/lib/platform/brankas';
import { KELURAHAN } from '@/lib/wilayah/data';
import { type Acak, antara, pilihSatu } from '@/prisma/seed/demo/acak';
import {
  NAMA_BELAKANG,
  NAMA_KOPERASI_1,
  NAMA_KOPERASI_2,
  NAMA_KOPERASI_3,
  NAMA_LAKI,
  NAMA_PEREMPUAN,
} from '@/prisma/seed/demo/kata';
import { alamatJalan, kataLangka } from './orang';
import type { Baris } from './salur';
import { idPada, iso, type Jam, tahun } from './waktu';

export interface KoperasiMuatan {
  id: string;
  nama: string;
  pokok: number;
  wajib: number;
  /** Takes members now. */
  terbuka: boolean;
  tabel: {
    koperasi: Baris;
    kepengurusan: Baris[];
    laporan: Baris[];
    penilaian: Baris[];
    aspek: Baris[];
  };
}

interface Penilai {
  penilai: string;
  kabid: string;
}

const JABATAN = ['KETUA', 'SEKRETARIS', 'BENDAHARA', 'KETUA_PENGAWAS', 'ANGGOTA_PENGAWAS'];
const LABEL = new Map(JENIS_KOPERASI.map(({ kode, label }) => [kode as string, label]));

const BOBOT_ASPEK = [
  ['TK', 30],
  ['PR', 15],
  ['KK', 40],
  ['MD', 15],
] as const;

/** So many hundredths as a decimal. */
const perseratus = (isi: number): string =>
  `${Math.floor(isi / 100)}.${String(isi % 100).padStart(2, '0')}`;

/** Aspects and total in hundredths and what follows from them; whole numbers only. */
function nilai(acak: Acak) {
  const aspek = BOBOT_ASPEK.map(([kode, bobot]) => ({ kode, bobot, persen: antara(acak, 38, 98) }));
  const total = aspek.reduce((jumlah, { bobot, persen }) => jumlah + bobot * persen, 0);
  const predikat =
    total >= 8_000
      ? 'SEHAT'
      : total >= 6_600
        ? 'CUKUP_SEHAT'
        : total >= 5_100
          ? 'DALAM_PENGAWASAN'
          : 'DALAM_PENGAWASAN_KHUSUS';
  return {
    kolom: {
      total: perseratus(total),
      predikat,
    },
    aspek: aspek.map(({ kode, bobot, persen }) => ({
      kode,
      persen,
      tertimbang: perseratus(bobot * persen),
    })),
    kategori: predikat.startsWith('DALAM') ? 'TIDAK_SEHAT' : predikat,
  };
}

/** One koperasi with its offices, yearly reports and assessments; the first 63 are the KKMP. */
export function buatKoperasi(acak: Acak, ke: number, jam: Jam, oleh: Penilai): KoperasiMuatan {
  const kkmp = ke < KELURAHAN.length;
  const kelurahan = kkmp
    ? (KELURAHAN[ke] ?? pilihSatu(acak, KELURAHAN))
    : pilihSatu(acak, KELURAHAN);
  const jenis = kkmp ? 'KONSUMEN' : pilihSatu(acak, [...LABEL.keys()]);
  const nama = kkmp
    ? `Koperasi Kelurahan Merah Putih ${kelurahan.nama} ${kelurahan.kode.slice(6, 8)}`
    : `Koperasi ${LABEL.get(jenis)} ${pilihSatu(acak, NAMA_KOPERASI_1)} ${pilihSatu(acak, NAMA_KOPERASI_2)} ${pilihSatu(acak, NAMA_KOPERASI_3)} ${kataLangka(acak)}`;
  const saat = jam.saat(0) - antara(acak, 1, 3_000) * 86_400_000;
  const id = idPada(saat);
  const aktif = acak() < 0.9;
  const dinilai = aktif && acak() < 0.7;
  const hasil = nilai(acak);
  const tahunBuku = tahun(jam.kini) - 1;
  const pokok = antara(acak, 1, 20) * 50_000;
  const wajib = antara(acak, 1, 5) * 10_000;
  const terbuka = aktif && acak() < 0.9;
  const koperasi = {
    id,
    nama,
    kunci_nama: kunciNama(nama),
    nomor_induk_koperasi: acak() < 0.7 ? `3276${String(ke).padStart(9, '0')}` : null,
    nomor_badan_hukum: `AHU-${String(ke + 1).padStart(7, '0')}.AH.01.26.TAHUN 2019`,
    jenis,
    kelompok: antara(acak, 1, 45),
    sektor_usaha: antara(acak, 1, 17),
    pola: acak() < 0.2 ? 'SYARIAH' : 'KONVENSIONAL',
    adalah_kkmp: kkmp,
    alamat: alamatJalan(acak),
    kelurahan_kode: kelurahan.kode,
    kode_pos: kelurahan.kodePos,
    telepon: `021-77${String(ke).padStart(6, '0')}`,
    simpanan_pokok: pokok,
    simpanan_wajib: wajib,
    menerima_anggota: terbuka,
    status: aktif ? 'AKTIF' : 'TIDAK_AKTIF',
    alasan_tidak_aktif: aktif ? null : 'Tidak melapor tiga tahun berturut-turut.',
    kategori_kesehatan: dinilai ? hasil.kategori : 'BELUM_DINILAI',
    penilaian_tahun_buku: dinilai ? tahunBuku : null,
    dibuat_pada: iso(saat),
    diubah_pada: iso(saat),
  };
  const orang = () =>
    `${pilihSatu(acak, acak() < 0.5 ? NAMA_LAKI : NAMA_PEREMPUAN)} ${pilihSatu(acak, NAMA_BELAKANG)}`;
  const kepengurusan = JABATAN.map((jabatan) => {
    const milik = idPada(saat);
    const telepon = konteks('kepengurusan_koperasi', 'telepon_sandi', milik);
    return {
      id: milik,
      koperasi_id: id,
      jabatan,
      nama: orang(),
      telepon_sandi: brankas().sandikan('+6289900000000', telepon),
      dibuat_pada: iso(saat),
    };
  });
  const laporan = [2, 1, 0].map((lalu) => ({
    id: idPada(saat),
    koperasi_id: id,
    tahun_buku: tahunBuku - lalu,
    status: 'TERVERIFIKASI',
    diajukan_pada: iso(saat),
    diputuskan_pada: iso(saat),
    anggota_laki: antara(acak, 10, 400),
    anggota_perempuan: antara(acak, 10, 400),
    modal_sendiri: antara(acak, 50, 5_000) * 1_000_000,
    aset: antara(acak, 100, 9_000) * 1_000_000,
    volume_usaha: antara(acak, 100, 9_000) * 1_000_000,
    shu: antara(acak, -50, 500) * 1_000_000,
    tanggal_rat: acak() < 0.8 ? `${tahunBuku - lalu + 1}-03-1${antara(acak, 0, 9)}` : null,
    dibuat_pada: iso(saat),
    diubah_pada: iso(saat),
  }));
  const dinilaiPada = dinilai
    ? [1, 0].map((lalu) => ({ lalu, id: idPada(saat), satu: lalu === 0 ? hasil : nilai(acak) }))
    : [];
  const aspek = dinilaiPada.flatMap(({ id: penilaian_id, satu }) =>
    satu.aspek.map((isi) => ({ penilaian_id, ...isi })),
  );
  const penilaian = dinilaiPada.map(({ lalu, id: penilaianId, satu }) => {
    const pada = iso(jam.kini - (lalu * 365 + 90) * 86_400_000);
    return {
      id: penilaianId,
      koperasi_id: id,
      tahun_buku: tahunBuku - lalu,
      status: 'DISETUJUI',
      aturan_kode: 'penilaian-kesehatan',
      ...satu.kolom,
      kategori: satu.kategori,
      disusun_oleh: oleh.penilai,
      dibuat_pada: pada,
      diajukan_pada: pada,
      diputuskan_oleh: oleh.kabid,
      diputuskan_pada: pada,
      diubah_pada: pada,
    };
  });
  return {
    id,
    nama,
    pokok,
    wajib,
    terbuka,
    tabel: { koperasi, kepengurusan, laporan, penilaian, aspek },
  };
}
