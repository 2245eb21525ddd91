import { z } from 'zod';
import { bersihkanTeks } from '@/lib/platform/teks-bersih';
import { KECAMATAN, KELURAHAN } from '@/lib/wilayah/data';
import { JENIS_KOPERASI, kodeAcuan } from '../acuan';
import { KATEGORI_KESEHATAN } from '../kategori/rules';

/** Most characters of a search; longer ones are not used and the page says so. */
export const PANJANG_CARI = 120;

const satu = (isi: unknown) => (Array.isArray(isi) ? isi[0] : isi);
const lunak = <T extends z.ZodType>(skema: T) =>
  z.preprocess(satu, skema.optional().catch(undefined));

const kelurahan = new Set(KELURAHAN.map(({ kode }) => kode));
const kecamatan = new Set(KECAMATAN.map(({ kode }) => kode));

/** Filters of the public list, from its address; what makes no sense is left out. */
export const saringPublikSchema = z.object({
  cari: lunak(
    z
      .string()
      .max(PANJANG_CARI * 4)
      .transform((isi) => {
        const bersih = bersihkanTeks(isi, PANJANG_CARI * 4);
        return bersih.ok ? bersih.nilai.replace(/\s+/g, ' ') : '';
      })
      .pipe(z.string().min(1).max(PANJANG_CARI)),
  ),
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
  diabaikan: ParameterSaring[];
}

/** Reads the query of the list; never throws, whatever the address holds. */
export function bacaSaringPublik(
  param: Record<string, string | string[] | undefined>,
): SaringTerbaca {
  const saring = saringPublikSchema.parse(param);
  const diabaikan = PARAMETER_SARING.filter((nama) => {
    const isi = satu(param[nama]);
    return typeof isi === 'string' && isi.trim() !== '' && saring[nama] === undefined;
  });
  return { saring, diabaikan };
}
