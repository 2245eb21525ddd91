import type { JenisSumberModal } from '@/lib/platform/db/generated/enums';
import type { HalanganPeriksa, KeadaanDiterima } from './rules';

/** Capital from elsewhere, as lists show it. */
export interface ModalDiterimaDto {
  id: string;
  namaPemilik: string;
  /** 'Kelurahan …, Kecamatan …' of the owner. */
  wilayah: string;
  jenis: JenisSumberModal;
  lembaga: string;
  produk: string | null;
  tanggal: Date;
  /** Rupiah. */
  jumlah: bigint;
  tenor: number | null;
  nomorBukti: string | null;
  dokumenId: string | null;
  namaUsaha: string | null;
  olehPetugas: boolean;
  dibatalkanPada: Date | null;
  alasanBatal: string | null;
  /** The reader may cancel it. */
  bolehBatal: boolean;
  diperiksaPada: Date | null;
  /** Number or description of the proof that an officer saw when checking it. */
  buktiDiperiksa: string | null;
  keadaan: KeadaanDiterima;
  /** The reader is the owner it is about. */
  milikSendiri: boolean;
  /** Why it is not this reader who checks it. */
  halanganPeriksa: HalanganPeriksa | null;
}

/** The owner a record is about, with what the form offers. */
export interface PemilikDiterima {
  pelakuUsahaId: string;
  nama: string;
  wilayah: string;
  usaha: { id: string; nama: string; nomor: string }[];
  /** The reader is this owner. */
  diri: boolean;
}
