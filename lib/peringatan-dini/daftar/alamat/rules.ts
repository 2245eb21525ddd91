import { alamatDaftar } from '@/lib/platform/keyset';
import type { SaringPeringatan } from '../schema';

export const JALUR_PERINGATAN = '/portal/peringatan-dini';

/** The filters in force, as they stand in the address. */
export const saringanPeringatan = ({
  setelah: _,
  sebelum: __,
  ...isi
}: Partial<SaringPeringatan>) => isi;

/** Address of the list; a change of filter starts at the first page again. */
export const alamatPeringatan = (
  saring: Partial<SaringPeringatan> = {},
  ubah: Record<string, string | null | undefined> = {},
): string => alamatDaftar(JALUR_PERINGATAN, { ...saringanPeringatan(saring), ...ubah });
