import type {
  JenisKoperasi,
  KategoriKesehatan,
  PredikatKesehatan,
  SikapTanggapan,
  StatusPenilaian,
} from '@/lib/platform/db/generated/enums';

export interface KoperasiBarisDto {
  id: string;
  nama: string;
  jenis: JenisKoperasi;
  kelurahan: string;
  kecamatan: string;
}

export interface BarisAntreanDto {
  id: string;
  koperasi: KoperasiBarisDto;
  tahunBuku: number;
  /** Null while its worksheet is not complete. */
  hasil: { total: string; predikat: PredikatKesehatan; kategori: KategoriKesehatan } | null;
  penyusun: string;
  milikSaya: boolean;
  /** What the koperasi answered; null without an answer. */
  sikap: SikapTanggapan | null;
  /** Moment by which the queue is sorted; the last day to answer where a koperasi may. */
  saat: Date;
}

export interface BarisPerluDinilaiDto {
  koperasi: KoperasiBarisDto;
  kategori: KategoriKesehatan;
  penilaianTahunBuku: number | null;
  /** The one under way for that book year, when there is one. */
  berjalan: { id: string; status: StatusPenilaian; penyusun: string } | null;
}
