import type { PengurusDto } from '../kepengurusan/types';
import type { GradeNomorInduk, KeadaanRat, KeaktifanRat } from '../rat/rules';

export interface ButirProfil {
  istilah: string;
  /** '' when nothing is filled in. */
  nilai: string;
}

export interface BagianProfil {
  judul: string;
  butir: ButirProfil[];
}

/** What the profile page says about the yearly meeting. */
export interface RatDto {
  keadaan: KeadaanRat;
  tahunBuku: number;
  /** Last day on which it is in time, '30 Juni 2026'. */
  batas: string;
  /** Day of the latest reported RAT and its book year. */
  terakhir: { tahunBuku: number; tanggal: string } | null;
  /** Null while there is none yet. */
  grade: GradeNomorInduk | null;
  alasanGrade: string;
  /** The source leaves this case open; the reason says how it is read. */
  gradeDiRagukan: boolean;
  keaktifan: KeaktifanRat;
  alasanKeaktifan: string;
  sumber: string;
  belumDikonfirmasi: boolean;
}

export interface ProfilKoperasiDto {
  id: string;
  bagian: BagianProfil[];
  pengurus: PengurusDto[];
  rat: RatDto;
  /** Members in the book of this portal. */
  jumlahAnggotaPortal: number;
  dibuat: string;
  diubah: string;
}
