import { z } from 'zod';
import { type IsiLangkah, type LangkahDrafInput, skemaLangkah } from '@/lib/draf/langkah/schema';
import { versiDrafSchema } from '@/lib/draf/versi/schema';
import { centang, galatIsian, kodeUuid } from '@/lib/platform/isian';
import {
  denganSilang,
  ISIAN_LANGKAH,
  type IsianPendirian,
  isianPendirianSchema,
  LANGKAH_MULAI,
  type LangkahMulai,
} from '../isian/schema';

/** A draft: the steps that were saved. */
export type IsiMulai = Partial<Record<LangkahMulai, IsiLangkah>>;

const NAMA_ISIAN: Record<LangkahMulai, ReadonlySet<string>> = {
  bentuk: new Set(Object.keys(ISIAN_LANGKAH.bentuk)),
  wilayah: new Set(Object.keys(ISIAN_LANGKAH.wilayah)),
  nama: new Set(Object.keys(ISIAN_LANGKAH.nama)),
  kegiatan: new Set(Object.keys(ISIAN_LANGKAH.kegiatan)),
  simpanan: new Set(Object.keys(ISIAN_LANGKAH.simpanan)),
};

const SKEMA_LANGKAH: Record<LangkahMulai, z.ZodType> = {
  bentuk: denganSilang(z.strictObject(ISIAN_LANGKAH.bentuk)),
  wilayah: z.strictObject(ISIAN_LANGKAH.wilayah),
  nama: z.strictObject(ISIAN_LANGKAH.nama),
  kegiatan: z.strictObject(ISIAN_LANGKAH.kegiatan),
  simpanan: z.strictObject(ISIAN_LANGKAH.simpanan),
};

/** What a step sends. */
export const langkahMulaiSchema = (langkah: LangkahMulai) =>
  skemaLangkah(SKEMA_LANGKAH[langkah], NAMA_ISIAN[langkah]);
/** No step of it has doubts to confirm. */
export type LangkahMulaiInput = Omit<LangkahDrafInput, 'konfirmasiPeringatan'>;

export interface MulaiTerbaca {
  isian: IsianPendirian | null;
  /** Messages by field. */
  galat: Record<string, string[]>;
  /** Steps that were never saved. */
  belum: LangkahMulai[];
}

/** Checks a whole draft. */
export function bacaMulai(isi: IsiMulai): MulaiTerbaca {
  const belum = LANGKAH_MULAI.filter((langkah) => isi[langkah] === undefined);
  const semua = Object.assign({}, ...LANGKAH_MULAI.map((langkah) => isi[langkah]));
  const terbaca = isianPendirianSchema.safeParse(semua);
  return {
    isian: terbaca.success ? terbaca.data : null,
    galat: terbaca.success ? {} : galatIsian(terbaca.error),
    belum,
  };
}

/** Whether each step was saved and nothing in it is refused, in their order. */
export const langkahSelesai = ({
  belum,
  galat,
}: Pick<MulaiTerbaca, 'belum' | 'galat'>): boolean[] =>
  LANGKAH_MULAI.map(
    (langkah) =>
      !belum.includes(langkah) &&
      Object.keys(ISIAN_LANGKAH[langkah]).every((nama) => !galat[nama]?.length),
  );

export const mulaiSchema = z.strictObject({
  draf: kodeUuid(),
  /** Version of the whole draft that the page showed. */
  dibaca: versiDrafSchema(),
  konfirmasiPeringatan: centang(),
  /** Codes of the similar names that the page showed. */
  diperiksa: z
    .string()
    .max(2000)
    .optional()
    .transform((isi) => (isi ? isi.split(',') : [])),
});
export type MulaiInput = z.output<typeof mulaiSchema>;

export const hapusDrafSchema = z.strictObject({ draf: kodeUuid() });
