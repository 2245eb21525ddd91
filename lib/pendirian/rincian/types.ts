import type {
  PihakPendirian,
  StatusBerkas,
  StatusPendirian,
} from '@/lib/platform/db/generated/enums';
import type { Halangan } from '../halangan/rules';
import type { TahapPendirian, TindakanPendirian } from '../rules';
import type { Perhatian } from './perhatian/rules';

/** One step of the progress list. */
export interface TahapDto {
  status: TahapPendirian;
  label: string;
  keadaan: 'SELESAI' | 'KINI' | 'NANTI';
  /** When it was reached last; null while it was not. */
  pada: string | null;
}

export interface PendiriDto {
  id: string;
  urutan: number;
  nama: string;
  /** Occupation, or who represents a koperasi, and where from. */
  keterangan: string;
  sejak: string;
  jabatan: string | null;
  hadirRapat: boolean | null;
  /** Elected without being there, and has agreed in writing. */
  bersediaDipilih: boolean;
  /** What was paid in, in words; null for readers whom it does not concern. */
  setoran: string | null;
  /** Page on which the office asks to see the identity; null when that is not the reader's. */
  bukaHref: string | null;
  ktpId: string | null;
}

export interface BerkasDto {
  id: string;
  dokumenId: string;
  namaAsli: string;
  ukuran: string;
  pada: string;
  status: StatusBerkas;
  catatan: string | null;
  /** Who said so of the office, and when; null as long as nobody has. */
  pemeriksaan: { oleh: string; pada: string } | null;
}

/** An item of the checklist with what stands for it. */
export interface ButirBerkasDto {
  kode: string;
  nama: string;
  wajib: boolean;
  sumber: string;
  pendiriId: string | null;
  /** Founder for whom it is. */
  untuk: string | null;
  /** How the page's address names it. */
  tanda: string;
  berkas: BerkasDto | null;
  bolehUnggah: boolean;
  bolehPeriksa: boolean;
}

export interface TahapBerkasDto {
  tahap: StatusPendirian;
  label: string;
  /** The step that is now open. */
  kini: boolean;
  butir: ButirBerkasDto[];
}

export interface CatatanDto {
  id: string;
  pihak: PihakPendirian;
  pengembalian: boolean;
  isi: string;
  oleh: string;
  pada: string;
}

/** An act of the reader with what still hinders it. */
export interface TindakanDto {
  tindakan: TindakanPendirian;
  halangan: Halangan[];
}

/** How the reader stands towards the founding. */
export interface PembacaDto {
  memimpin: boolean;
  /** Decides for the office; a petugas who founds too does not. */
  memeriksa: boolean;
  /** A petugas who founds too. */
  terhalang: boolean;
  /** A founder, who may still leave. */
  bolehMundur: boolean;
  pendiri: boolean;
}

export interface PendirianDto {
  id: string;
  nomor: string;
  nama: string;
  versi: number;
  status: StatusPendirian;
  giliran: PihakPendirian;
  kalimat: string;
  /** Given back by the office and not sent again since. */
  dikembalikan: { tanggal: string; alasan: string } | null;
  bertindak: string | null;
  /** Last day of the present step, and whether it has passed. */
  batas: { tanggal: string; lewat: boolean } | null;
  sejak: Date;
  sekunder: boolean;
  satuan: string;
  adalahKkmp: boolean;
  simpanPinjam: boolean;
  kelompok: number;
  sektorUsaha: number;
  pemrakarsa: string;
  rencana: { istilah: string; nilai: string }[];
  ketentuan: {
    pendiriPalingSedikit: number;
    sumberPendiri: string;
    susunan: string;
    susunanBelumPasti: boolean;
    modal: { palingSedikit: bigint; terkumpul: bigint; sumber: string } | null;
  };
  tahap: TahapDto[];
  pendiri: PendiriDto[];
  berkas: TahapBerkasDto[];
  penyuluhan: {
    waktu: string;
    cara: string;
    tempat: string;
    penyuluh: string;
    hasil: string;
  } | null;
  rapat: { istilah: string; nilai: string }[] | null;
  legalitas: { istilah: string; nilai: string }[];
  /** What was handed in before, as the text of its fields, for whoever corrects it. */
  isianLegalitas: Record<string, string>;
  catatan: CatatanDto[];
  /** For the office and whoever leads. */
  perhatian: Perhatian[];
  alasanAkhir: string | null;
  koperasi: { id: string; nama: string } | null;
  pembaca: PembacaDto;
  tindakan: { pemrakarsa: TindakanDto[]; petugas: TindakanDto[] };
}
