import type { StatusPeserta } from '@/lib/platform/db/generated/enums';
import type { TindakanPeserta } from '../rules';
import type { SyaratPeserta } from '../syarat/rules';

/** A participant in a list. */
export interface PesertaRingkasDto {
  id: string;
  nomor: string;
  namaPeserta: string;
  namaProgram: string;
  tahun: number;
  kelurahanKode: string;
  status: StatusPeserta;
  statusSejak: Date;
  kepalaKeluarga: boolean;
}

/** A participant as the page shows it. */
export interface PesertaDto extends PesertaRingkasDto {
  versi: number;
  programId: string;
  angkatanId: string;
  pelakuUsahaId: string;
  usaha: { id: string; nama: string; nomor: string; kegiatanUtama: string } | null;
  alasan: string;
  rekomendasiDari: string | null;
  rekomendasiNomor: string | null;
  rekomendasiTanggal: Date | null;
  alasanKeputusan: string | null;
  diverifikasiPada: Date | null;
  nilaiSeleksi: number | null;
  dipilihPada: Date | null;
  dilatihPada: Date | null;
  /** Percent, inclusive. */
  hadirPersenMin: number;
  pendamping: { id: string; nama: string } | null;
  olehPetugas: boolean;
  dibuatPada: Date;
  syarat: SyaratPeserta[];
  /** Has an account that is not disabled, so that the portal itself can tell news. */
  punyaAkun: boolean;
  /** The reader is this person. */
  milikSendiri: boolean;
  /** The reader may not decide: own registration, or one they made. */
  terkaitPembaca: boolean;
  tindakan: { dinas: TindakanPeserta[]; peserta: TindakanPeserta[] };
}

/** A person who is about to register. */
export interface CalonDto {
  pelakuUsahaId: string;
  nama: string;
  kelurahanKode: string;
  perempuan: boolean | null;
  usaha: { id: string; nama: string; nomor: string }[];
  syarat: SyaratPeserta[];
  /** A registration for the same programme that still stands. */
  terdaftar: { id: string; nomor: string } | null;
  /** The reader is this person. */
  diri: boolean;
}
