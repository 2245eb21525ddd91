import { z } from 'zod';
import { bacaKursor } from '@/lib/platform/keyset';
import {
  bacaSaringan,
  kataSaring,
  kursorSaring,
  lunak,
  type SaringanTerbaca,
} from '@/lib/platform/saringan';
import { saringKecamatan, saringKelurahan } from '@/lib/wilayah/schema';
import { JENIS_KOPERASI, kodeAcuan } from '../acuan';
import { KATEGORI_KESEHATAN } from '../kategori/rules';

/** Filters of the public list, from its address; what makes no sense is left out. */
export const saringPublikSchema = z.object({
  cari: kataSaring(),
  /** Koperasi near this kelurahan first. */
  kelurahan: saringKelurahan(),
  kecamatan: saringKecamatan(),
  jenis: lunak(z.enum(kodeAcuan(JENIS_KOPERASI))),
  kategori: lunak(z.enum(KATEGORI_KESEHATAN)),
  kkmp: lunak(z.enum(['ya', 'tidak'])),
  menerima: lunak(z.literal('ya')),
  /** Healthy enough, and a person can apply in the portal. */
  terbuka: lunak(z.literal('ya')),
  /** Inactive koperasi too; without it only active ones are listed. */
  status: lunak(z.literal('semua')),
  setelah: kursorSaring(bacaKursor),
  sebelum: kursorSaring(bacaKursor),
});
export type SaringPublik = z.output<typeof saringPublikSchema>;

/** The parameters that narrow or order the list; a cursor does neither. */
export const PARAMETER_SARING = [
  'cari',
  'kelurahan',
  'kecamatan',
  'jenis',
  'kategori',
  'kkmp',
  'menerima',
  'terbuka',
  'status',
] as const satisfies readonly (keyof SaringPublik)[];
export type ParameterSaring = (typeof PARAMETER_SARING)[number];

/** Reads the query of the list; never throws, whatever the address holds. */
export const bacaSaringPublik = (
  param: Record<string, string | string[] | undefined>,
): SaringanTerbaca<SaringPublik> => bacaSaringan(saringPublikSchema, param);
