import type { ProdukPembanding } from '../banding/types';
import type { HalanganAjukan } from './rules';

/** The product one applies for, with what stands in the way. */
export interface ProdukTujuan extends ProdukPembanding {
  produkId: string;
  halangan: HalanganAjukan | null;
  /** Why one's membership is shorter than the product asks; null when it is long enough. */
  kurangLama: string | null;
  /** The version in force, where the one in the address has been replaced. */
  ketentuanBerlaku: string | null;
}

export interface UsahaPemohon {
  id: string;
  nama: string;
  nomor: string;
  kegiatanUtama: string;
}

/** What the portal knows of the applicant already. */
export interface PemohonModal {
  pelakuUsahaId: string;
  nama: string;
  /** Masked. */
  nikPenduduk: string | null;
  /** Masked. */
  telepon: string | null;
  wilayah: string;
  usaha: UsahaPemohon[];
}
