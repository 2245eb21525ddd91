import { TANPA_BILA_ADA } from '@/lib/koperasi/isian/rules';
import type { IsianKoperasi } from '@/lib/koperasi/isian/schema';
import type { BarisPengurus } from '@/lib/koperasi/kepengurusan/schema';
import { daftarkanKoperasi } from '@/lib/koperasi/pendaftaran/commands';
import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import { nonaktifkanKoperasi } from '@/lib/koperasi/status/commands';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';
import { KELURAHAN, type Kelurahan } from '@/lib/wilayah/data';
import { type Acak, antara, pilihBerbobot, pilihSatu, uuidAcak } from './acak';
import {
  JALAN,
  NAMA_BELAKANG,
  NAMA_KOPERASI_1,
  NAMA_KOPERASI_2,
  NAMA_KOPERASI_3,
  NAMA_LAKI,
  NAMA_PEREMPUAN,
} from './kata';

/** Jenis with the kelompok and sektor that go with it on the official form. */
interface Ragam {
  jenis: IsianKoperasi['jenis'];
  nama: string;
  kelompok: number;
  sektor: number;
}

const SERBA: Ragam = { jenis: 'KONSUMEN', nama: 'Konsumen', kelompok: 16, sektor: 7 };
const RAGAM: readonly (readonly [Ragam, number])[] = [
  [{ jenis: 'SIMPAN_PINJAM', nama: 'Simpan Pinjam', kelompok: 18, sektor: 11 }, 46],
  [SERBA, 30],
  [{ jenis: 'PRODUSEN', nama: 'Produsen', kelompok: 9, sektor: 3 }, 12],
  [{ jenis: 'JASA', nama: 'Jasa', kelompok: 19, sektor: 8 }, 8],
  [{ jenis: 'PEMASARAN', nama: 'Pemasaran', kelompok: 17, sektor: 7 }, 4],
];

const duaAngka = (n: number) => String(n).padStart(2, '0');

/** A book year that a koperasi reports, and whether it held its RAT. */
export interface RencanaLaporan {
  tahunBuku: number;
  rat: boolean;
  /** Chance of its own, 0.85–1.25. */
  faktor: number;
}

/** A koperasi of the demo and the book years it reports. */
export interface KoperasiDemo {
  id: string;
  nama: string;
  tidakAktif: boolean;
  laporan: RencanaLaporan[];
}

interface Rencana {
  isian: IsianKoperasi;
  kunciKirim: string;
  orang: {
    jabatan: 'KETUA' | 'SEKRETARIS' | 'BENDAHARA' | 'KETUA_PENGAWAS';
    nama: string;
    pendidikan: BarisPengurus['pendidikan'];
  }[];
  laporan: RencanaLaporan[];
  tidakAktif: boolean;
}

const orang = (acak: Acak) =>
  `${pilihSatu(acak, acak() < 0.45 ? NAMA_PEREMPUAN : NAMA_LAKI)} ${pilihSatu(acak, NAMA_BELAKANG)}`;

/** A koperasi simpan pinjam with pola syariah is one of pembiayaan too, and says so (Permenkop UKM 8/2023). */
const namaSyariah = (nama: string): string =>
  nama.replace(/^Koperasi Simpan Pinjam /, 'Koperasi Simpan Pinjam dan Pembiayaan Syariah ');

/**
 * What only some koperasi tell on the official form. It follows from the place in the list, not from
 * chance, so that the rest of the demo stays as it is.
 */
function formulirLengkap({
  urutan,
  berdiri,
  syariah,
  jenis,
}: {
  urutan: number;
  berdiri: number;
  syariah: boolean;
  jenis: IsianKoperasi['jenis'];
}) {
  const lama = berdiri < 2015 && urutan % 3 === 0;
  const berubah = lama && urutan % 2 === 0;
  const nama = urutan % 4 === 0 ? `Koperasi Contoh ${urutan}` : null;
  const simpanPinjam = jenis === 'SIMPAN_PINJAM';
  return {
    hp: urutan % 2 === 0 ? `+62899${String(10_000_000 + urutan)}` : null,
    faks: urutan % 10 === 0 ? `+62217${String(8_000_000 + urutan)}` : null,
    nomorPerubahanAnggaranDasar: berubah
      ? `AHU-${String(9_000_000 + urutan)}.AH.01.27.TAHUN 2021`
      : null,
    tanggalPerubahanAnggaranDasar: berubah ? '2021-08-10' : null,
    pengesahPerubahan: berubah ? ('DEPUTI' as const) : null,
    tempatKedudukanPerubahan: berubah ? 'Kota Depok' : null,
    notarisPerubahan: berubah ? 'Notaris Contoh' : null,
    jangkaWaktuPerubahan: berubah ? 'Tidak terbatas' : null,
    alasanPerubahan: berubah ? 'Menambah usaha koperasi.' : null,
    nomorIzinUsp: simpanPinjam ? `503/${100 + urutan}/SP/CONTOH` : null,
    tanggalIzinUsp: simpanPinjam ? '2024-02-05' : null,
    penerbitIzinUsp: simpanPinjam ? 'Dinas Penanaman Modal Contoh' : null,
    izinUspBerlakuHingga: simpanPinjam ? '2029-02-04' : null,
    sertifikatDsn: syariah ? `DSN/CONTOH/${urutan}` : null,
    rekomendasiMui: syariah ? `MUI/CONTOH/${urutan}` : null,
    siupNomor: lama ? `503/${urutan}/SIUP/CONTOH` : null,
    siupTanggal: lama ? '2016-03-07' : null,
    siupPenerbit: lama ? 'Kantor Perizinan Contoh' : null,
    tdpNomor: lama ? `1020${String(urutan).padStart(8, '0')}` : null,
    tdpTanggal: lama ? '2016-03-14' : null,
    rekening1Bank: nama && 'Bank Contoh',
    rekening1Nomor: nama && String(9_900_000_000 + urutan),
    rekening1AtasNama: nama,
  };
}

function rencanakan(
  acak: Acak,
  urutan: number,
  kkmp: Kelurahan | null,
  namaBaru: (ragam: Ragam) => string,
): Rencana {
  const ragam = kkmp ? SERBA : pilihBerbobot(acak, RAGAM);
  const kelurahan = kkmp ?? (KELURAHAN[urutan % KELURAHAN.length] as Kelurahan);
  const berdiri = kkmp ? 2025 : antara(acak, 1985, 2023);
  const syariah = !kkmp && acak() < 0.14;
  const tutup = tahunBukuTertutup(hariIni());
  const tertib = acak();
  return {
    kunciKirim: uuidAcak(acak),
    tidakAktif: !kkmp && acak() < 0.07,
    orang: [
      { jabatan: 'KETUA', nama: orang(acak), pendidikan: 'd4-s1' },
      { jabatan: 'SEKRETARIS', nama: orang(acak), pendidikan: 'sma' },
      { jabatan: 'BENDAHARA', nama: orang(acak), pendidikan: null },
      { jabatan: 'KETUA_PENGAWAS', nama: orang(acak), pendidikan: null },
    ],
    laporan: [tutup - 2, tutup - 1, tutup]
      .filter((tahunBuku) => tahunBuku > berdiri)
      .map((tahunBuku) => ({
        tahunBuku,
        rat: acak() < 0.25 + tertib * 0.75,
        faktor: 0.85 + acak() * 0.4,
      })),
    isian: {
      ...TANPA_BILA_ADA,
      ...formulirLengkap({ urutan, berdiri, syariah, jenis: ragam.jenis }),
      nama: syariah ? namaSyariah(namaBaru(ragam)) : namaBaru(ragam),
      nomorIndukKoperasi: `3276${kelurahan.kode.slice(6, 8)}0${String(900_000 + urutan)}`,
      statusNomorInduk: acak() < 0.6 ? 'SERTIFIKAT_AKTIF' : 'BELUM_BERSERTIFIKAT',
      sertifikatBerlakuHingga: null,
      nomorBadanHukum:
        berdiri >= 2020
          ? `AHU-${String(9_000_000 + urutan)}.AH.01.26.TAHUN ${berdiri}`
          : `${900 + urutan}/BH/CONTOH/${berdiri}`,
      tanggalBadanHukum: `${berdiri}-${duaAngka(antara(acak, 1, kkmp ? 6 : 12))}-${duaAngka(antara(acak, 1, 28))}`,
      pengesah: berdiri >= 2018 ? 'DEPUTI' : 'BUPATI_WALIKOTA',
      tempatKedudukan: 'Kota Depok',
      notaris: null,
      nib: acak() < 0.6 ? `98${String(urutan).padStart(11, '0')}` : null,
      npwp: null,
      bentuk: 'PRIMER_KAB_KOTA',
      jenis: ragam.jenis,
      kelompok: ragam.kelompok,
      sektorUsaha: ragam.sektor,
      binaan: 'KAB_KOTA',
      skalaBesar: false,
      pola: syariah ? 'SYARIAH' : 'KONVENSIONAL',
      punyaUsp: false,
      adalahKkmp: kkmp !== null,
      kkmpBeroperasi: kkmp ? acak() < 0.85 : null,
      alamat: `Jalan ${pilihSatu(acak, JALAN)} Contoh Nomor ${antara(acak, 1, 120)}`,
      rt: duaAngka(antara(acak, 1, 12)),
      rw: duaAngka(antara(acak, 1, 20)),
      kelurahanKode: kelurahan.kode,
      kodePos: kelurahan.kodePos,
      telepon: `+62217${String(9_000_000 + urutan)}`,
      surel: `kantor${urutan}@koperasi.contoh.test`,
      situs: null,
      simpananPokok: BigInt(antara(acak, 2, 20)) * 25_000n,
      simpananWajib: BigInt(antara(acak, 1, 10)) * 5_000n,
      menerimaAnggota: acak() < 0.9,
      syaratAnggota: kkmp
        ? `Warga Kelurahan ${kelurahan.nama} yang punya KTP setempat.`
        : 'Warga Kota Depok yang punya usaha sendiri.',
      keterangan: null,
    },
  };
}

function pastikan<T>(hasil: Hasil<T, string>, apa: string): T {
  if (hasil.ok) return hasil.nilai;
  throw new Error(
    `Data demo: ${apa} ditolak (${hasil.alasan}) ${JSON.stringify(hasil.galat ?? '')}`,
  );
}

const PER_TRANSAKSI = 15;

/**
 * Registers koperasi and their office holders through the same commands as real use.
 *
 * @param jumlah ordinary koperasi, besides one Koperasi Kelurahan Merah Putih in each kelurahan
 * @returns the ordinary ones first
 */
export async function buatKoperasiDemo(pilihan: {
  jumlah: number;
  acak: Acak;
  petugas: Pelaku;
}): Promise<KoperasiDemo[]> {
  const { jumlah, acak, petugas } = pilihan;
  const daftar = wewenang(petugas, 'koperasi:daftarkan') as Wewenang<'koperasi:daftarkan'>;
  const status = wewenang(petugas, 'koperasi:ubah-status') as Wewenang<'koperasi:ubah-status'>;
  const dipakai = new Set<string>();
  const namaBaru = (ragam: Ragam): string => {
    for (;;) {
      const kata = [NAMA_KOPERASI_1, NAMA_KOPERASI_2, NAMA_KOPERASI_3].map((k) =>
        pilihSatu(acak, k),
      );
      const nama = `Koperasi ${ragam.nama} ${kata.join(' ')}`;
      if (!dipakai.has(nama)) {
        dipakai.add(nama);
        return nama;
      }
    }
  };
  const rencana: Rencana[] = [];
  for (let i = 0; i < jumlah; i += 1) rencana.push(rencanakan(acak, i, null, namaBaru));
  KELURAHAN.forEach((kelurahan, i) => {
    rencana.push(
      rencanakan(
        acak,
        jumlah + i,
        kelurahan,
        () => `Koperasi Kelurahan Merah Putih ${kelurahan.nama}`,
      ),
    );
  });
  const semua: KoperasiDemo[] = [];
  for (let mulai = 0; mulai < rencana.length; mulai += PER_TRANSAKSI) {
    const hasil = await transaksi(async (tx) => {
      const isi: KoperasiDemo[] = [];
      for (const satu of rencana.slice(mulai, mulai + PER_TRANSAKSI)) {
        const { id: koperasiId } = pastikan(
          await daftarkanKoperasi(tx, daftar, {
            isian: satu.isian,
            kepengurusan: satu.orang.map((o) => ({
              ...o,
              telepon: null,
              nikPenduduk: null,
              npwp: null,
              mulai: null,
            })),
            kunciKirim: satu.kunciKirim,
            konfirmasi: true,
          }),
          'pendaftaran koperasi',
        );
        if (satu.tidakAktif) {
          pastikan(
            await nonaktifkanKoperasi(tx, status, {
              id: koperasiId,
              sejak: '2025-06-30',
              alasan: 'Tidak ada kegiatan dan kantor sudah tutup.',
            }),
            'penonaktifan',
          );
        }
        const { tidakAktif, laporan } = satu;
        isi.push({ id: koperasiId, nama: satu.isian.nama, tidakAktif, laporan });
      }
      return berhasil(isi);
    });
    semua.push(...pastikan(hasil, 'koperasi'));
  }
  return semua;
}
