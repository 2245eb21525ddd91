import type { KantorKoperasi } from '@/lib/koperasi/publik/kantor/rules';
import type {
  StatusAnggota,
  StatusPermohonan,
  StatusUsaha,
} from '@/lib/platform/db/generated/enums';
import type { KeanggotaanLalu } from '../anggota/types';
import type { HalanganAnggotaBaru, TindakanPermohonan } from '../rules';

/** One line of a list of applications. */
export interface PermohonanRingkasDto {
  id: string;
  nomor: string;
  namaPemohon: string;
  namaKoperasi: string;
  koperasiId: string;
  status: StatusPermohonan;
  statusSejak: Date;
  /** The day on which the membership that came of it ended. */
  keluarPada: Date | null;
  dibuatPada: Date;
}

export interface DaftarPermohonanDto {
  baris: PermohonanRingkasDto[];
  /** Marks for the neighbouring pages, null where there is none. */
  sebelum: string | null;
  sesudah: string | null;
}

export interface PesanDto {
  id: string;
  pihak: 'PEMOHON' | 'KOPERASI';
  isi: string;
  pada: Date;
}

/** What the reader may do with one application. */
export interface TindakanPembaca {
  /** Acts as applicant. */
  pemohon: TindakanPermohonan[];
  /** May act for this koperasi in principle, whatever the state. */
  pihakKoperasi: boolean;
  /** Acts on the koperasi's side that the state allows and nothing hinders. */
  koperasi: TindakanPermohonan[];
  /** Why one who may act for koperasi may not in this case. */
  halangan: string | null;
  /** Would act as petugas on behalf of a koperasi without an account. */
  atasNamaKoperasi: boolean;
}

/** An application as its page shows it. */
export interface PermohonanDto {
  id: string;
  nomor: string;
  versi: number;
  status: StatusPermohonan;
  statusSejak: Date;
  dibuatPada: Date;
  koperasi: {
    id: string;
    nama: string;
    /** Why it can have no new member. */
    halangan: HalanganAnggotaBaru | null;
    tanpaPengurus: boolean;
  };
  pemohon: {
    pelakuUsahaId: string;
    nama: string;
    jenisKelamin: 'LAKI_LAKI' | 'PEREMPUAN' | null;
    tahunLahir: number | null;
    /** Masked. */
    nikPenduduk: string | null;
    /** Masked. */
    telepon: string | null;
    /** 'Kelurahan …, Kecamatan …' */
    wilayah: string;
  };
  usaha: {
    id: string;
    nama: string;
    kegiatanUtama: string;
    nomor: string;
    status: StatusUsaha;
    /** When DKUM last found its data right; kept when they change later. */
    diverifikasiPada: Date | null;
  } | null;
  simpananPokok: bigint;
  simpananWajib: bigint;
  /** Where the applicant pays; only for them, while the payment is waited for. */
  kantor: KantorKoperasi | null;
  alasan: string | null;
  ahliWaris: string | null;
  keputusan: {
    pada: Date;
    oleh: string | null;
    atasNamaKoperasi: boolean;
    alasan: string | null;
  } | null;
  pesan: PesanDto[];
  anggota: {
    id: string;
    nomorAnggota: number;
    tanggalMasuk: Date;
    status: StatusAnggota;
    tanggalKeluar: Date | null;
    /** When the member asked to leave. */
    mintaKeluarPada: Date | null;
  } | null;
  /** Earlier memberships of the applicant in this koperasi; only for whoever decides while it runs. */
  keanggotaanLalu: KeanggotaanLalu[];
  /** Page on which the reader may ask to see the identity in full; null when that is not theirs. */
  bukaIdentitasHref: string | null;
  /** The reader is the applicant. */
  milikSendiri: boolean;
  tindakan: TindakanPembaca;
}
