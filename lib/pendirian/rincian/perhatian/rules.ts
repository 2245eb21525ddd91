import { type CiriNama, peringatanKataJenis } from '../../nama/rules';

/** What the office and whoever leads keep in mind about a founding; it hinders no step. */

export interface Perhatian {
  judul: string;
  isi: string;
}

interface CiriPerhatian extends CiriNama {
  nama: string;
  adalahKkmp: boolean;
}

export function perhatianPendirian(ciri: CiriPerhatian): Perhatian[] {
  const tanpaJenis = ciri.adalahKkmp ? null : peringatanKataJenis(ciri.nama, ciri);
  return tanpaJenis ? [{ judul: 'Nama belum menyebut jenisnya', isi: tanpaJenis }] : [];
}
