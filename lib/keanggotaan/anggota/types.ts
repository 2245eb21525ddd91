import type { AlasanKeluar, StatusAnggota } from '@/lib/platform/db/generated/enums';
import type { PinjamanAnggota } from './pinjaman/rules';

/** One line of the buku daftar anggota. */
export interface AnggotaDto {
  id: string;
  koperasiId: string;
  namaKoperasi: string;
  nomorAnggota: number;
  nama: string;
  tanggalMasuk: Date;
  /** Rupiah. */
  simpananPokok: bigint;
  tanggalBayar: Date;
  caraBayar: string | null;
  status: StatusAnggota;
  tanggalKeluar: Date | null;
  alasanKeluar: AlasanKeluar | null;
  /** What the koperasi wrote beside the reason. */
  keteranganKeluar: string | null;
  /** When the member asked to leave; kept after the leave. */
  mintaKeluarPada: Date | null;
}

/** A line with what its own page shows beside. */
export interface AnggotaRinciDto extends AnggotaDto {
  versi: number;
  alasanMintaKeluar: string | null;
  permohonan: { id: string; nomor: string } | null;
  /** 'Kelurahan …, Kecamatan …' */
  wilayah: string;
  milikSendiri: boolean;
  /** May ask to leave, or withdraw that request. */
  bolehMintaKeluar: boolean;
  /** A petugas records the leave, as no other pengurus has an account. */
  dicatatPetugas: boolean;
  /** May record that this member left. */
  bolehKeluarkan: boolean;
  /** Loans that run at this koperasi, for whoever may record a leave. */
  pinjaman: PinjamanAnggota[];
  halangan: string | null;
  atasNamaKoperasi: boolean;
}

/** A membership that ended, as whoever decides about a new application reads it. */
export type KeanggotaanLalu = Pick<
  AnggotaRinciDto,
  'id' | 'nomorAnggota' | 'tanggalMasuk' | 'tanggalKeluar' | 'alasanKeluar' | 'keteranganKeluar'
>;
