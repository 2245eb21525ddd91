import type {
  JenisSumberModal,
  PenerimaModal,
  PolaPengelolaan,
  SkalaUsaha,
} from '@/lib/platform/db/generated/enums';
import type { KetentuanTersimpan } from '../biaya/rules';

/** A bank or programme as the reference list has it; null is what its source does not say. */
export interface SumberModalIsi extends KetentuanTersimpan {
  nama: string;
  penyelenggara: string;
  jenis: JenisSumberModal;
  penerima: PenerimaModal;
  /** Rupiah. */
  plafonMin: bigint | null;
  plafonMaks: bigint | null;
  pola: PolaPengelolaan;
  /** Months. */
  tenorMin: number | null;
  tenorMaks: number | null;
  hanyaPerempuan: boolean;
  /** Empty: every class. */
  skala: SkalaUsaha[];
  usiaUsahaBulan: number | null;
  syarat: string | null;
  agunan: string | null;
  caraMengajukan: string | null;
  sumber: string;
  /** ISO day on which the source was read. */
  tanggalSumber: string;
  catatan: string | null;
  belumDikonfirmasi: boolean;
}

export interface SumberModalDto extends SumberModalIsi {
  id: string;
  versi: number;
  aktif: boolean;
}

/** What is known of an owner where a source asks for it. */
export interface ProfilPenerima {
  perempuan: boolean | null;
  skala: SkalaUsaha | null;
  /** Whole months since the business began. */
  usiaUsahaBulan: number | null;
}

/** A condition of a source that an owner does not meet, or that cannot be told. */
export interface SyaratSumber {
  keadaan: 'TIDAK' | 'PERLU_DIPERIKSA';
  kalimat: string;
}
