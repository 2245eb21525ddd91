/** What a programme is, as settings and pages hold it. */
export interface ProgramIsi {
  nama: string;
  keterangan: string;
  /** Persons in all years together. */
  targetSeluruh: number | null;
  tahunMulai: number | null;
  tahunSelesai: number | null;
  umurMin: number | null;
  hanyaPerempuan: boolean;
  pernahKawin: boolean;
  perluUsaha: boolean;
  rekomendasiDari: string | null;
  dahulukanKepalaKeluarga: boolean;
  /** Percent, inclusive. */
  hadirPersenMin: number;
  kunjunganMin: number;
  sumber: string;
  /** ISO day. */
  tanggalSumber: string;
  catatan: string | null;
  belumDikonfirmasi: boolean;
}

export interface ProgramDto extends ProgramIsi {
  id: string;
  versi: number;
  aktif: boolean;
}

/** One year of a programme. */
export interface AngkatanIsi {
  target: number | null;
  kuotaKelurahan: number | null;
  /** ISO days. */
  pendaftaranMulai: string | null;
  pendaftaranSelesai: string | null;
  sumber: string;
  /** ISO day. */
  tanggalSumber: string;
  catatan: string | null;
  belumDikonfirmasi: boolean;
}

export interface AngkatanDto extends AngkatanIsi {
  id: string;
  programId: string;
  tahun: number;
  versi: number;
  /** Kelurahan whose quota differs. */
  kuota: { kelurahanKode: string; jumlah: number }[];
}
