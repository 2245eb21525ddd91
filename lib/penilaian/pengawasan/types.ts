import type { KategoriKesehatan, StatusPenilaian } from '@/lib/platform/db/generated/enums';
import type { KoperasiBarisDto } from '../antrean/types';
import type { Tenggat } from './rules';

/** A koperasi without an approved assessment of the book year that ended last. */
export interface BelumDinilaiDto {
  koperasi: KoperasiBarisDto;
  kategori: KategoriKesehatan;
  /** Latest book year with an approved assessment. */
  dinilai: number | null;
  tenggat: Tenggat;
  berjalan: { id: string; status: StatusPenilaian; penyusun: string } | null;
}

/** A koperasi whose latest letter ends soon, or has ended. */
export interface SertifikatBerakhirDto {
  id: string;
  koperasi: KoperasiBarisDto;
  penilaianId: string;
  nomor: string;
  tahunBuku: number;
  kategori: KategoriKesehatan;
  /** ISO day. */
  berlakuHingga: string;
  /** Days left; negative when it is over. */
  sisa: number;
}

/** The work of one penilai. */
export interface BebanDto {
  id: string;
  nama: string;
  /** Holds the role today. */
  penilai: boolean;
  draf: number;
  dikembalikan: number;
  diajukan: number;
  /** With the koperasi, or waiting for the final decision. */
  ditanggapi: number;
  disetujuiTahunIni: number;
  /** Part of all open work, whole per cent. */
  bagian: number;
  /** Age in days of the oldest that lies with the penilai; null without one. */
  tertua: number | null;
  /** Days from draft to approval on average, of those approved this year. */
  rataHari: number | null;
}
