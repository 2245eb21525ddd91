import type { StatusUsaha } from '@/lib/platform/db/generated/enums';
import type { Bagian } from '../bagian/schema';
import type { TitikUsahaDto } from '../lokasi/rules';
import type { TindakanUsaha } from '../rules';
import type { ButirTampil } from '../tampilan/rules';
import type { PeninjauanDto } from '../types';

/** Everything the page of one business shows; all of it is text. */
export interface RincianUsahaDto {
  id: string;
  versi: number;
  /** Version of the owner's own data. */
  versiOrang: number;
  nomor: string;
  nama: string;
  status: StatusUsaha;
  kalimatStatus: string;
  pelakuUsahaId: string;
  namaPemilik: string;
  tempat: string;
  jenisUsaha: string;
  anggota: boolean;
  punyaNib: boolean;
  skala: string | null;
  penjelasanSkala: string[];
  /** The three scales beside each other, where the owner says one. */
  skalaBanding: { istilah: string; nilai: string }[];
  bagian: { bagian: Bagian; judul: string; butir: ButirTampil[] }[];
  /** Where it is on the map. */
  titik: TitikUsahaDto | null;
  /** When an officer compared the identity number with the KTP. */
  nikPendudukDiperiksa: string | null;
  /** Why that was not possible when the business was verified; null once it was done. */
  alasanBelumCocok: string | null;
  didaftarkan: string;
  diverifikasi: string | null;
  peninjauan: PeninjauanDto[];
  /** What the owner still has to mend. */
  catatan: PeninjauanDto | null;
  /** What was asked to be mended before the record came back. */
  catatanSebelumnya: PeninjauanDto | null;
  /** Acts that the state allows. */
  tindakan: TindakanUsaha[];
  /** The reader's own business. */
  milikSendiri: boolean;
  /** Whether the owner has an account to mend and send with. */
  pemilikBerakun: boolean;
}
