import { z } from 'zod';

const desimal = z.string().regex(/^\d+(\.\d+)?$/);
const rupiah = z.string().regex(/^\d+$/);

/**
 * Rules of the law that may change, by code. Each is a row with its source and date of effect; a
 * change is a new row, and what was decided under the old one keeps its version.
 */
export const BENTUK_ATURAN = {
  /** Upper limits in rupiah, inclusive; null = no upper limit. */
  'skala-usaha': z.strictObject({
    /** ISO date: businesses that existed before it are measured by sales at registration. */
    berlakuBagiUsahaBaruSejak: z.iso.date(),
    kelas: z.array(
      z.strictObject({
        skala: z.enum(['MIKRO', 'KECIL', 'MENENGAH', 'BESAR']),
        modalPalingBanyak: rupiah.nullable(),
        omzetPalingBanyak: rupiah.nullable(),
      }),
    ),
  }),
  'penilaian-kesehatan': z.strictObject({
    aspek: z.array(
      z.strictObject({ kode: z.enum(['TK', 'PR', 'KK', 'MD']), nama: z.string(), bobot: desimal }),
    ),
    /** From the highest down: a total from `mulai` (inclusive) on has this predikat. */
    pita: z.array(
      z.strictObject({
        predikat: z.enum(['SEHAT', 'CUKUP_SEHAT', 'DALAM_PENGAWASAN', 'DALAM_PENGAWASAN_KHUSUS']),
        mulai: desimal,
        kategori: z.enum(['SEHAT', 'CUKUP_SEHAT', 'TIDAK_SEHAT']),
      }),
    ),
  }),
  'batas-rat': z.strictObject({ bulanSetelahTutupBuku: z.int().min(1).max(12) }),
  'pendiri-paling-sedikit': z.strictObject({ primer: z.int(), sekunder: z.int() }),
  'nama-koperasi': z.strictObject({ kataPalingSedikit: z.int() }),
  'kelompok-kecil': z.strictObject({ palingSedikit: z.int().min(1) }),
  'teks-situs': z.strictObject({ pitaResmi: z.string(), kontak: z.array(z.string()) }),
} as const;

export type KodeAturan = keyof typeof BENTUK_ATURAN;
export type IsiAturan<K extends KodeAturan> = z.output<(typeof BENTUK_ATURAN)[K]>;
