import type { BentukKoperasi } from '@/lib/platform/db/generated/enums';
import { kewenanganLain } from '../../kewenangan/rules';

/** What the office and whoever leads keep in mind about a founding; it hinders no step. */

export interface Perhatian {
  judul: string;
  isi: string;
}

export function perhatianPendirian({ bentuk }: { bentuk: BentukKoperasi }): Perhatian[] {
  const lain = kewenanganLain(bentuk);
  return lain ? [lain] : [];
}
