import { z } from 'zod';
import { bacaSaringan, kataSaring, lunak } from '@/lib/platform/saringan';
import { KECAMATAN, KELURAHAN } from '@/lib/wilayah/data';
import { JENIS_KOPERASI, kodeAcuan } from '../acuan';
import { KATEGORI_KESEHATAN } from '../kategori/rules';

const kelurahan = new Set(KELURAHAN.map(({ kode }) => kode));
const kecamatan = new Set(KECAMATAN.map(({ kode }) => kode));

/** Filters of the public list, from its address; what makes no sense is left out. */
export const saringPublikSchema = z.object({
  cari: kataSaring(),
  /** Koperasi near this kelurahan first. */
  kelurahan: lunak(z.string().refine((kode) => kelurahan.has(kode))),
  kecamatan: lunak(z.string().refine((kode) => kecamatan.has(kode))),
  jenis: lunak(z.enum(kodeAcuan(JENIS_KOPERASI))),
  kategori: lunak(z.enum(KATEGORI_KESEHATAN)),
  kkmp: lunak(z.enum(['ya', 'tidak'])),
  menerima: lunak(z.literal('ya')),
  /** Healthy enough, and a person can apply in the portal. */
  terbuka: lunak(z.literal('ya')),
  /** Inactive koperasi too; without it only active ones are listed. */
  status: lunak(z.literal('semua')),
  setelah: lunak(z.string().min(1).max(600)),
  sebelum: lunak(z.string().min(1).max(600)),
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

export interface SaringTerbaca {
  saring: SaringPublik;
  /** Parameters that were filled in but could not be used. */
  diabaikan: string[];
}

/** Reads the query of the list; never throws, whatever the address holds. */
export function bacaSaringPublik(
  param: Record<string, string | string[] | undefined>,
): SaringTerbaca {
  return bacaSaringan(saringPublikSchema, param, PARAMETER_SARING, 'semua');
}
