import type { BentukKoperasi } from '@/lib/platform/db/generated/enums';
import { kewenanganLain } from '../../kewenangan/rules';
import { type CiriNama, peringatanKataJenis } from '../../nama/rules';

/** What the office and whoever leads keep in mind about a founding; it hinders no step. */

export interface Perhatian {
  judul: string;
  isi: string;
}

interface CiriPerhatian extends CiriNama {
  nama: string;
  bentuk: BentukKoperasi;
}

export function perhatianPendirian(ciri: CiriPerhatian): Perhatian[] {
  const tanpaJenis = peringatanKataJenis(ciri.nama, ciri);
  const lain = kewenanganLain(ciri.bentuk);
  return [
    ...(lain ? [lain] : []),
    ...(tanpaJenis ? [{ judul: 'Nama belum menyebut jenisnya', isi: tanpaJenis }] : []),
  ];
}
