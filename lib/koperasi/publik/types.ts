import type { HalanganKoperasi } from '@/lib/keanggotaan/pengajuan/rules';
import type {
  BentukKoperasi,
  JabatanKoperasi,
  JenisKoperasi,
  KategoriKesehatan,
  PolaPengelolaan,
  StatusKoperasi,
} from '@/lib/platform/db/generated/enums';
import type { Halaman } from '@/lib/platform/keyset';
import type { KukDto } from '../kuk/types';
import type { HasilGrade, HasilKeaktifan, StatusRat } from '../rat/rules';

/** One koperasi in the public list. */
export interface KartuKoperasiDto {
  id: string;
  nama: string;
  status: StatusKoperasi;
  bentuk: BentukKoperasi;
  jenis: JenisKoperasi;
  /** 'Curug, Cimanggis' */
  wilayah: string;
  /** Metres between the middles of the two kelurahan; null when no kelurahan was asked for. */
  jarak: number | null;
  kategori: KategoriKesehatan;
  penilaianTahunBuku: number | null;
  kkmp: boolean;
  /** Takes persons; a koperasi sekunder never does. */
  menerimaAnggota: boolean;
}

export interface DaftarKoperasiDto {
  halaman: Halaman<KartuKoperasiDto>;
  /** All that match, not only this page. */
  jumlah: number;
  /** Koperasi with a similar name, when nothing matched. */
  mirip: { id: string; nama: string; wilayah: string }[];
}

/** What everybody may know of a koperasi. */
export interface ProfilKoperasiDto {
  id: string;
  nama: string;
  status: StatusKoperasi;
  /** ISO date */
  tidakAktifSejak: string | null;
  bentuk: BentukKoperasi;
  jenis: JenisKoperasi;
  kelompok: number;
  sektorUsaha: number;
  pola: PolaPengelolaan;
  kkmp: boolean;
  kkmpBeroperasi: boolean | null;
  kategori: KategoriKesehatan;
  penilaianTahunBuku: number | null;
  /** What a total must be for each category now, in words, from the best down. */
  rentangKategori: { kategori: KategoriKesehatan; rentang: string }[];
  alamat: string;
  /** 'Kelurahan Curug, Kecamatan Cimanggis' */
  wilayah: string;
  /** Contact of the office, not of a person. */
  kontak: { telepon: string | null; hp: string | null; surel: string | null; situs: string | null };
  pengurus: { jabatan: JabatanKoperasi; nama: string }[];
  /** 'Rp500.000', null when the koperasi has not said. */
  simpananPokok: string | null;
  simpananWajib: string | null;
  syaratAnggota: string | null;
  /** Members by the latest yearly report that counts them. */
  anggota: {
    jumlah: number;
    /** Null: the buku daftar anggota of today. */
    tahunBuku: number | null;
  } | null;
  rat: {
    status: StatusRat;
    keaktifan: HasilKeaktifan;
    grade: HasilGrade;
    /** ISO date of the meeting about the book year of `status`. */
    tanggal: string | null;
    sumber: string;
    belumDikonfirmasi: boolean;
  };
  /** Class of the business; null only for a koperasi that is gone. */
  kuk: KukDto | null;
  nomorBadanHukum: string | null;
  /** ISO date */
  tanggalBadanHukum: string | null;
  nomorIndukKoperasi: string | null;
  /** Why nobody can apply now; null when one can. */
  halangan: HalanganKoperasi | null;
}
