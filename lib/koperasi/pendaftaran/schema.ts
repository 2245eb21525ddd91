import { z } from 'zod';
import { type IsiLangkah, type LangkahDrafInput, skemaLangkah } from '@/lib/draf/langkah/schema';
import { versiDrafSchema } from '@/lib/draf/versi/schema';
import { centang, galatIsian, kodeUuid } from '@/lib/platform/isian';
import { lengkapiSektor } from '../acuan';
import {
  denganSilang,
  ISIAN_ALAMAT,
  ISIAN_BIDANG,
  ISIAN_IDENTITAS,
  ISIAN_IZIN,
  ISIAN_KOPERASI,
  ISIAN_REKENING,
  ISIAN_SIMPANAN,
  type IsianKoperasi,
  isianKoperasiSchema,
} from '../isian/schema';
import {
  BARIS_PENGURUS,
  type BarisPengurus,
  daftarPengurusSchema,
  isianPengurus,
  NAMA_ISIAN_PENGURUS,
} from '../kepengurusan/schema';
import { LANGKAH_ISIAN, type LangkahIsian } from './rules';

/** The fields that each step asks, apart from those of the office holders. */
export const ISIAN_LANGKAH = {
  identitas: { ...ISIAN_IDENTITAS, ...ISIAN_IZIN, ...ISIAN_REKENING },
  bidang: ISIAN_BIDANG,
  alamat: ISIAN_ALAMAT,
  simpanan: ISIAN_SIMPANAN,
} satisfies Record<Exclude<LangkahIsian, 'pengurus'>, object>;

const SKEMA_LANGKAH = {
  identitas: denganSilang(z.strictObject(ISIAN_LANGKAH.identitas)),
  bidang: z.preprocess(lengkapiSektor, denganSilang(z.strictObject(ISIAN_BIDANG))),
  alamat: z.strictObject(ISIAN_ALAMAT),
  simpanan: z.strictObject(ISIAN_SIMPANAN),
  pengurus: daftarPengurusSchema,
} satisfies Record<LangkahIsian, z.ZodType>;

const NAMA_ISIAN: Record<LangkahIsian, ReadonlySet<string>> = {
  identitas: new Set(Object.keys(ISIAN_LANGKAH.identitas)),
  bidang: new Set(Object.keys(ISIAN_BIDANG)),
  alamat: new Set(Object.keys(ISIAN_ALAMAT)),
  simpanan: new Set(Object.keys(ISIAN_SIMPANAN)),
  pengurus: new Set(
    Array.from({ length: BARIS_PENGURUS }, (_, baris) =>
      NAMA_ISIAN_PENGURUS.map((nama) => isianPengurus(baris, nama)),
    ).flat(),
  ),
};

/** A draft: the steps that were saved. */
export type IsiPendaftaran = Partial<Record<LangkahIsian, IsiLangkah>>;

/** What a step of the registration sends. */
export const langkahSchema = (langkah: LangkahIsian) =>
  skemaLangkah(SKEMA_LANGKAH[langkah], NAMA_ISIAN[langkah]);
export type LangkahInput = LangkahDrafInput;

const tergabung = (isi: IsiPendaftaran): IsiLangkah => ({
  ...isi.identitas,
  ...isi.bidang,
  ...isi.alamat,
  ...isi.simpanan,
});

/** The fields of a draft that can be read by themselves, however much is missing beside them. */
export function bacaSebagian(isi: IsiPendaftaran): Partial<IsianKoperasi> {
  const mentah = lengkapiSektor(tergabung(isi)) as IsiLangkah;
  return Object.fromEntries(
    Object.entries(ISIAN_KOPERASI).flatMap(([nama, skema]) => {
      const terbaca = skema.safeParse(mentah[nama]);
      return terbaca.success ? [[nama, terbaca.data]] : [];
    }),
  );
}

export interface PendaftaranTerbaca {
  isian: IsianKoperasi | null;
  kepengurusan: BarisPengurus[];
  /** Messages by field. */
  galat: Record<string, string[]>;
  /** Steps that were never saved. */
  belum: LangkahIsian[];
}

/** Checks a whole draft. */
export function bacaPendaftaran(isi: IsiPendaftaran): PendaftaranTerbaca {
  const belum = LANGKAH_ISIAN.filter((langkah) => isi[langkah] === undefined);
  const koperasi = isianKoperasiSchema.safeParse(tergabung(isi));
  const pengurus = SKEMA_LANGKAH.pengurus.safeParse(isi.pengurus ?? {});
  return {
    isian: koperasi.success ? koperasi.data : null,
    kepengurusan: pengurus.success ? pengurus.data : [],
    galat: {
      ...(koperasi.success ? {} : galatIsian(koperasi.error)),
      ...(pengurus.success ? {} : galatIsian(pengurus.error)),
    },
    belum,
  };
}

/** Whether each step was saved and holds by itself, in their order, as the bar on top marks it. */
export const langkahSelesai = (isi: IsiPendaftaran): boolean[] =>
  LANGKAH_ISIAN.map(
    (langkah) =>
      isi[langkah] !== undefined && SKEMA_LANGKAH[langkah].safeParse(isi[langkah]).success,
  );

/** Step in which a field is asked. */
export const langkahIsian = (nama: string): LangkahIsian | undefined =>
  LANGKAH_ISIAN.find((langkah) => NAMA_ISIAN[langkah].has(nama));

export const kirimPendaftaranSchema = z.strictObject({
  draf: kodeUuid(),
  /** Version of the whole draft that the page showed. */
  dibaca: versiDrafSchema(),
  /** That the data are right, odd as they are. */
  konfirmasiPeringatan: centang(),
  /** That it is none of the koperasi that look like it. */
  yakinBerbeda: centang(),
  /** Codes of the doubts that the page showed. */
  diperiksa: z
    .string()
    .max(2000)
    .optional()
    .transform((isi) => (isi ? isi.split(',') : [])),
});
export type KirimPendaftaranInput = z.output<typeof kirimPendaftaranSchema>;

export const hapusDrafSchema = z.strictObject({ draf: kodeUuid() });
