import type { JumlahTerlindung } from '@/lib/dasbor/types';

/** One kelurahan as exact counts of its active businesses. */
export interface HitungKelurahan {
  kelurahanKode: string;
  usaha: number;
  /** Whose owner is in no koperasi. */
  tanpa: number;
  /** Of these, without a recommended koperasi of their field within reach. */
  tanpaSebidang: number;
}

/** One kelurahan as it may be shown to the reader. */
export interface KelurahanPeluang {
  kode: string;
  nama: string;
  kecamatanKode: string;
  kecamatan: string;
  lintang: number;
  bujur: number;
  usaha: JumlahTerlindung;
  tanpa: JumlahTerlindung;
  tanpaSebidang: JumlahTerlindung;
  /** Healthy koperasi within reach that take members. */
  koperasiTerbuka: number;
  /** Groups that could found a koperasi and lie in it, in part or whole. */
  peluang: number;
}

/** A group that could found a koperasi. */
export interface PeluangDto {
  id: string;
  sektor: number;
  namaSektor: string;
  kelurahan: { kode: string; nama: string }[];
  /** 'Depok, Pancoran Mas' */
  wilayah: string;
  jumlah: JumlahTerlindung;
  /** Metres from the middle to the farthest. */
  jarakMeter: number;
  /** No opportunity any more, but a campaign or a founding runs from it; null for an opportunity. */
  bukanLagi: {
    /** The nearest koperasi that fits it now; null when it is too small instead. */
    koperasi: { id: string; nama: string; meter: number } | null;
  } | null;
}

export interface DataPeluang {
  /** When the figures were computed; null before the first run. */
  pada: Date | null;
  kelurahan: KelurahanPeluang[];
  jumlah: {
    usaha: JumlahTerlindung;
    tanpa: JumlahTerlindung;
    tanpaSebidang: JumlahTerlindung;
    koperasiTerbuka: number;
    peluang: number;
    /** Groups of the list that are none any more, and count nowhere else. */
    bukanLagi: number;
  };
  /** The opportunities, the largest first, and last those that are none any more. */
  peluang: PeluangDto[];
  /** Fewer than this are hidden; null when the reader sees every figure. */
  palingSedikit: number | null;
  jangkauanMeter: number;
  jarakGugusMeter: number;
  /** Founders that the law asks for. */
  pendiri: number;
  sumberPendiri: string;
}
