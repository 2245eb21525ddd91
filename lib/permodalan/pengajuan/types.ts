import type {
  KategoriKesehatan,
  Kolektibilitas,
  StatusPengajuanModal,
  TujuanModal,
} from '@/lib/platform/db/generated/enums';
import type { PinjamanBerjalan } from '../berjalan/rules';
import type { KemampuanBayar, PerkiraanKeuangan } from '../kemampuan/rules';
import type { Ketentuan } from '../produk/types';
import type { TindakanModal } from '../rules';

/** One line of a list of applications and loans. */
export interface ModalRingkasDto {
  id: string;
  nomor: string;
  namaPemohon: string;
  namaKoperasi: string;
  namaProduk: string;
  /** Rupiah that was asked for, or offered, or paid out: the latest of them. */
  jumlah: bigint;
  status: StatusPengajuanModal;
  statusSejak: Date;
  dibuatPada: Date;
  sisaPokok: bigint | null;
  /** Month of the latest report in words, null before the first. */
  laporanTerakhir: string | null;
}

export interface PesanModalDto {
  id: string;
  pihak: 'PEMOHON' | 'KOPERASI';
  isi: string;
  pada: Date;
}

/** What the reader may do with one application. */
export interface TindakanPembacaModal {
  /** Acts as applicant. */
  pemohon: TindakanModal[];
  /** Is pengurus of this koperasi, and the application is not the reader's own. */
  pihakKoperasi: boolean;
  /** Acts as pengurus that the state allows. */
  koperasi: TindakanModal[];
  /** Why a pengurus of this koperasi may not decide here. */
  halangan: string | null;
}

export interface LaporanPinjamanDto {
  /** 'YYYY-MM' */
  bulan: string;
  sisaPokok: bigint;
  tunggakan: bigint;
  kolektibilitas: Kolektibilitas;
}

/** An application as its page shows it. */
export interface ModalDto {
  id: string;
  nomor: string;
  versi: number;
  status: StatusPengajuanModal;
  statusSejak: Date;
  dibuatPada: Date;
  koperasi: {
    id: string;
    nama: string;
    kategori: KategoriKesehatan;
    penilaianTahunBuku: number | null;
  };
  pemohon: {
    pelakuUsahaId: string;
    nama: string;
    /** Masked. */
    nikPenduduk: string | null;
    /** Masked. */
    telepon: string | null;
    wilayah: string;
    nomorAnggota: number;
    anggotaSejak: Date;
    masihAnggota: boolean;
  };
  usaha: { id: string; nama: string; nomor: string; kegiatanUtama: string };
  ketentuanId: string;
  nomorVersi: number;
  ketentuan: Ketentuan;
  jumlah: bigint;
  tenor: number;
  tujuan: TujuanModal;
  penjelasan: string;
  /** Only for the applicant and the pengurus who decide. */
  perkiraan: PerkiraanKeuangan | null;
  kemampuan: KemampuanBayar | null;
  /** Other loans of the applicant that run at this koperasi; empty for who sees no estimates. */
  berjalan: PinjamanBerjalan[];
  jumlahDisetujui: bigint | null;
  tenorDisetujui: number | null;
  pihakTerkait: boolean;
  keputusan: { pada: Date; oleh: string | null; alasan: string | null } | null;
  diterimaPada: Date | null;
  pencairan: { tanggal: Date; jumlah: bigint } | null;
  pinjaman: {
    sisaPokok: bigint;
    tunggakan: bigint;
    kolektibilitas: Kolektibilitas | null;
    /** 'YYYY-MM', null before the first report. */
    bulan: string | null;
  } | null;
  laporan: LaporanPinjamanDto[];
  pesan: PesanModalDto[];
  /** The reader is the applicant. */
  milikSendiri: boolean;
  /** The reader decided here, and sees neither finances nor documents since it has ended. */
  tertutup: boolean;
  tindakan: TindakanPembacaModal;
}
