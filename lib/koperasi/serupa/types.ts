import type { StatusKoperasi } from '@/lib/platform/db/generated/enums';

export type SebabSerupa =
  | 'NOMOR_INDUK'
  | 'BADAN_HUKUM'
  | 'NAMA_SAMA'
  | 'NAMA_MIRIP'
  | 'NAMA_MIRIP_JAUH';

/** A recorded koperasi that may be the one now being registered. */
export interface KoperasiSerupa {
  id: string;
  nama: string;
  nomorIndukKoperasi: string | null;
  nomorBadanHukum: string | null;
  /** '24 November 2026' */
  tanggalBadanHukum: string | null;
  jenis: string;
  alamat: string;
  wilayah: string;
  status: StatusKoperasi;
  sebab: SebabSerupa[];
}

export interface CiriKoperasi {
  nama: string;
  nomorIndukKoperasi: string | null;
  nomorBadanHukum: string | null;
  kelurahanKode: string;
  adalahKkmp: boolean;
}
