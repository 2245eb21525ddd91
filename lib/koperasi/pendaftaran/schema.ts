import { z } from 'zod';
import { centang, galatIsian, kodeUuid, pilihan } from '@/lib/platform/isian';
import {
  ISIAN_ALAMAT,
  ISIAN_BIDANG,
  ISIAN_IDENTITAS,
  ISIAN_SIMPANAN,
  type IsianKoperasi,
  isianKoperasiSchema,
  laporkanSilang,
} from '../isian/schema';
import { jabatanGanda } from '../kepengurusan/rules';
import { type BarisPengurus, daftarPengurusSchema, isianPengurus } from '../kepengurusan/schema';
import { LANGKAH_ISIAN, type LangkahIsian } from './rules';

const SKEMA_LANGKAH = {
  identitas: z.strictObject(ISIAN_IDENTITAS).superRefine(laporkanSilang),
  bidang: z.strictObject(ISIAN_BIDANG).superRefine(laporkanSilang),
  alamat: z.strictObject(ISIAN_ALAMAT),
  simpanan: z.strictObject(ISIAN_SIMPANAN),
  pengurus: daftarPengurusSchema.superRefine((daftar, ctx) => {
    const ganda = jabatanGanda(daftar);
    if (!ganda) return;
    const message = 'Jabatan ini hanya dipegang satu orang. Periksa jabatan setiap baris.';
    ctx.addIssue({ code: 'custom', path: [isianPengurus(0, 'jabatan')], message });
  }),
} satisfies Record<LangkahIsian, z.ZodType>;

const NAMA_ISIAN: Record<LangkahIsian, ReadonlySet<string>> = {
  identitas: new Set(Object.keys(ISIAN_IDENTITAS)),
  bidang: new Set(Object.keys(ISIAN_BIDANG)),
  alamat: new Set(Object.keys(ISIAN_ALAMAT)),
  simpanan: new Set(Object.keys(ISIAN_SIMPANAN)),
  pengurus: new Set(
    [0, 1, 2, 3, 4, 5].flatMap((baris) =>
      (['jabatan', 'nama', 'telepon', 'nikPenduduk', 'mulai'] as const).map((nama) =>
        isianPengurus(baris, nama),
      ),
    ),
  ),
};

/** The text fields of one step as they were typed. */
export type IsiLangkah = Record<string, string>;
/** A draft: the steps that were saved. */
export type IsiPendaftaran = Partial<Record<LangkahIsian, IsiLangkah>>;

const PANJANG_DRAF = 4000;
const kepala = z.object({ draf: kodeUuid(), perintah: pilihan(['lanjut', 'simpan'], 'tindakan') });

/**
 * What a step sends. "lanjut" is checked field by field; "simpan" only keeps what was typed so far, so
 * that one can stop at any word. What comes out is the text as typed, for the draft.
 */
export const langkahSchema = (langkah: LangkahIsian) =>
  z.record(z.string(), z.unknown()).transform((mentah, ctx) => {
    const { draf, perintah, ...isi } = mentah;
    const awal = kepala.safeParse({ draf, perintah });
    if (!awal.success) {
      ctx.addIssue({ code: 'custom', message: 'Muat ulang halaman ini, lalu coba lagi.' });
      return z.NEVER;
    }
    const teks: IsiLangkah = {};
    for (const [nama, nilai] of Object.entries(isi)) {
      if (!NAMA_ISIAN[langkah].has(nama) || typeof nilai !== 'string') {
        ctx.addIssue({
          code: 'custom',
          message: 'Formulir memuat isian yang tidak dikenal. Muat ulang halaman, lalu coba lagi.',
        });
        return z.NEVER;
      }
      if (nilai.length > PANJANG_DRAF) {
        ctx.addIssue({
          code: 'custom',
          path: [nama],
          message: `Isian ini terlalu panjang. Ringkas menjadi paling banyak ${PANJANG_DRAF} karakter.`,
        });
      }
      teks[nama] = nilai;
    }
    if (awal.data.perintah === 'lanjut') {
      const hasil = SKEMA_LANGKAH[langkah].safeParse(teks);
      if (!hasil.success) ctx.issues.push(...hasil.error.issues.map(keIsuMentah));
    }
    return { ...awal.data, isi: teks };
  });
export type LangkahInput = z.output<ReturnType<typeof langkahSchema>>;

const keIsuMentah = ({ path, message }: z.core.$ZodIssue) => ({
  code: 'custom' as const,
  path: [...path],
  message,
  input: undefined,
});

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
  const koperasi = isianKoperasiSchema.safeParse({
    ...isi.identitas,
    ...isi.bidang,
    ...isi.alamat,
    ...isi.simpanan,
  });
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

/** Step in which a field is asked. */
export const langkahIsian = (nama: string): LangkahIsian | undefined =>
  LANGKAH_ISIAN.find((langkah) => NAMA_ISIAN[langkah].has(nama));

export const kirimPendaftaranSchema = z.strictObject({
  draf: kodeUuid(),
  konfirmasiPeringatan: centang(),
  /** Codes of the doubts that the page showed. */
  diperiksa: z
    .string()
    .max(2000)
    .optional()
    .transform((isi) => (isi ? isi.split(',') : [])),
});
export type KirimPendaftaranInput = z.output<typeof kirimPendaftaranSchema>;

export const hapusDrafSchema = z.strictObject({ draf: kodeUuid() });
