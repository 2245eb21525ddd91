import type { JenisUndangan, WilayahKerja } from '@/lib/platform/db/generated/enums';

/** An invitation as the initiator sees it. */
export interface UndanganDto {
  id: string;
  jenis: Exclude<JenisUndangan, 'PEMRAKARSA'>;
  /** '08******1234' of an invited number. */
  telepon: string | null;
  /** Full address of a link that is open. */
  tautan: string | null;
  dibuat: string;
  berlakuSampai: string;
  keadaan: 'BERLAKU' | 'KEDALUWARSA' | 'DICABUT';
  /** Founders that came by a link; of a number nothing is told. */
  dipakai: number | null;
}

/** What an invitation tells before one answers. */
export interface RencanaUndanganDto {
  pendirianId: string;
  nama: string;
  nomor: string;
  bentuk: string;
  sekunder: boolean;
  adalahKkmp: boolean;
  kelurahanKode: string;
  wilayahKerja: WilayahKerja;
  jenis: string;
  pola: string;
  wilayah: string;
  tujuan: string;
  kegiatan: string;
  simpananPokok: bigint;
  simpananWajib: bigint;
  pemrakarsa: string;
  /** The reader leads this founding and invites nobody but the others. */
  memimpin: boolean;
  jumlahPendiri: number;
  pendiriPalingSedikit: number;
  /** Where that number is from. */
  sumberPendiri: string;
  /** What founders are counted in: 'orang' or 'koperasi'. */
  satuan: string;
  /** Founders may still be added. */
  terbuka: boolean;
}
