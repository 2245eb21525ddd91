import type { PolaPengelolaan } from '@/lib/platform/db/generated/enums';
import type { KetentuanTersimpan } from '../biaya/rules';

/** The terms of a product as its koperasi wrote them. */
export interface Ketentuan extends KetentuanTersimpan {
  nama: string;
  /** Rupiah. */
  plafonMin: bigint;
  plafonMaks: bigint;
  pola: PolaPengelolaan;
  /** Months. */
  tenorMin: number;
  tenorMaks: number;
  /** Months one has to be a member before applying. */
  lamaAnggotaMin: number | null;
  syarat: string | null;
  agunan: string | null;
}

/** A product with the version of its terms that is in force. */
export interface ProdukDto {
  id: string;
  aktif: boolean;
  versi: number;
  ketentuanId: string;
  nomorVersi: number;
  ketentuan: Ketentuan;
}

/** One version of the terms, for the history of a product. */
export interface VersiKetentuanDto {
  id: string;
  nomor: number;
  berlaku: boolean;
  ketentuan: Ketentuan;
  dibuatPada: Date;
  atasNamaKoperasi: boolean;
  /** Applications that were made under it. */
  pengajuan: number;
}

/** The limits of a price, with where each is from. */
export interface BatasProduk {
  /** Jasa, percent a year. */
  persen: string;
  sumber: string;
  /** Taken at the start, percent of the pokok. */
  provisi: string;
  sumberProvisi: string;
  /** Version of the rule on jasa. */
  versi: string;
}

/** How the reader stands towards the products of a koperasi. */
export interface HakProduk {
  bolehUbah: boolean;
  /** Why one who may edit in principle may not here. */
  halangan: string | null;
  atasNamaKoperasi: boolean;
}
