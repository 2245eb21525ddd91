import type { StatusUsaha } from '@/lib/platform/db/generated/enums';

/** A row of the office's list. */
export interface BarisUsaha {
  id: string;
  nomor: string;
  nama: string;
  namaPemilik: string;
  jenisUsaha: string;
  kelurahan: string;
  kecamatan: string;
  status: StatusUsaha;
  skala: string | null;
  anggota: boolean;
  dibuatPada: Date;
}

/** A decision of the office with its notes in words. */
export interface PeninjauanDto {
  id: string;
  hasil: 'DIVERIFIKASI' | 'DIKEMBALIKAN';
  pada: string;
  /** The officer who decided. */
  oleh: string;
  catatanUmum: string | null;
  /** Why the identity number was not compared with the KTP. */
  alasanBelumCocok: string | null;
  /** 'usaha.nama' → note */
  catatan: Record<string, string>;
}
