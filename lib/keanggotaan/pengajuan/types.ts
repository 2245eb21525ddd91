import type { JenisKoperasi, KategoriKesehatan } from '@/lib/platform/db/generated/enums';
import type { HalanganKoperasi } from './rules';

export interface KoperasiTujuanDto {
  id: string;
  nama: string;
  jenis: JenisKoperasi;
  /** 'Kelurahan …, Kecamatan …' */
  wilayah: string;
  simpananPokok: bigint | null;
  simpananWajib: bigint | null;
  syaratAnggota: string | null;
  /** Of the last approved rating. */
  kategori: KategoriKesehatan;
  halangan: HalanganKoperasi | null;
  tanpaPengurus: boolean;
}

/** What the portal knows of the applicant already. */
export interface PemohonDto {
  pelakuUsahaId: string;
  nama: string;
  /** Masked. */
  nikPenduduk: string | null;
  /** Masked. */
  telepon: string | null;
  wilayah: string;
  usaha: { id: string; nama: string; nomor: string; kegiatanUtama: string }[];
}

/** A tie that stands in the way of a new application. */
export interface IkatanDto {
  anggota: { id: string; nomorAnggota: number } | null;
  permohonan: { id: string; nomor: string } | null;
}

/** What the profile of a koperasi says to its reader about joining. */
export interface JalanBergabung {
  /** An application is open to the reader, maybe after signing in. */
  boleh: boolean;
  /** Null for whom no application would be open. */
  ikatan: IkatanDto | null;
}
