import type { JabatanKoperasi } from '../acuan';
import type { BarisPengurus } from './schema';

/** Who holds or held an office; phone, identity and tax number masked. */
export interface PengurusDto {
  id: string;
  jabatan: JabatanKoperasi;
  nama: string;
  /** '24 November 2026', null when it is not known. */
  mulai: string | null;
  selesai: string | null;
  /** '08******1234' */
  teleponTersamar: string | null;
  /** '************1234' */
  nikPendudukTersamar: string | null;
  npwpTersamar: string | null;
  pendidikan: BarisPengurus['pendidikan'];
}
