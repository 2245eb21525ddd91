import { z } from 'zod';
import { centang, kodeUuid, pilihan } from '@/lib/platform/isian';

/** The text fields of one step as they were typed. */
export type IsiLangkah = Record<string, string>;

const PANJANG_DRAF = 4000;
const kepala = z.object({
  draf: kodeUuid(),
  perintah: pilihan(['lanjut', 'simpan'], 'tindakan'),
  konfirmasiPeringatan: centang(),
});

const keIsuMentah = ({ path, message }: z.core.$ZodIssue) => ({
  code: 'custom' as const,
  path: [...path],
  message,
  input: undefined,
});

/**
 * What a step of a form with drafts sends. "lanjut" is checked field by field; "simpan" only keeps what
 * was typed so far, so that one can stop at any word. What comes out is the text as typed, for the draft.
 *
 * @param skema how the fields are checked
 * @param nama names of the fields; others are refused
 */
export const skemaLangkah = (skema: z.ZodType, nama: ReadonlySet<string>) =>
  z.record(z.string(), z.unknown()).transform((mentah, ctx) => {
    const { draf, perintah, konfirmasiPeringatan, ...isi } = mentah;
    const awal = kepala.safeParse({ draf, perintah, konfirmasiPeringatan });
    if (!awal.success) {
      ctx.addIssue({ code: 'custom', message: 'Muat ulang halaman ini, lalu coba lagi.' });
      return z.NEVER;
    }
    const teks: IsiLangkah = {};
    for (const [satu, nilai] of Object.entries(isi)) {
      if (!nama.has(satu) || typeof nilai !== 'string') {
        ctx.addIssue({
          code: 'custom',
          message: 'Formulir memuat isian yang tidak dikenal. Muat ulang halaman, lalu coba lagi.',
        });
        return z.NEVER;
      }
      if (nilai.length > PANJANG_DRAF) {
        ctx.addIssue({
          code: 'custom',
          path: [satu],
          message: `Isian ini terlalu panjang. Ringkas menjadi paling banyak ${PANJANG_DRAF} karakter.`,
        });
      }
      teks[satu] = nilai;
    }
    if (awal.data.perintah === 'lanjut') {
      const hasil = skema.safeParse(teks);
      if (!hasil.success) ctx.issues.push(...hasil.error.issues.map(keIsuMentah));
    }
    return { ...awal.data, isi: teks };
  });
export type LangkahDrafInput = z.output<ReturnType<typeof skemaLangkah>>;
