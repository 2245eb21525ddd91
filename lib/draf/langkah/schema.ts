import { z } from 'zod';
import { centang, kodeUuid, pilihan, teksDraf } from '@/lib/platform/isian';
import { versiDrafSchema } from '../versi/schema';

/** The text fields of one step as they were typed. */
export type IsiLangkah = Record<string, string>;

const PANJANG_DRAF = 4000;
const kepala = z.object({
  draf: kodeUuid(),
  /** Of this step. */
  versi: versiDrafSchema(),
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
    const { draf, versi, perintah, konfirmasiPeringatan, ...isi } = mentah;
    const awal = kepala.safeParse({ draf, versi, perintah, konfirmasiPeringatan });
    if (!awal.success) {
      ctx.addIssue({ code: 'custom', message: 'Muat ulang halaman ini, lalu coba lagi.' });
      return z.NEVER;
    }
    const teks: IsiLangkah = {};
    const ditolak = new Map<string, string>();
    for (const [satu, nilai] of Object.entries(isi)) {
      if (!nama.has(satu) || typeof nilai !== 'string') {
        ctx.addIssue({
          code: 'custom',
          message: 'Formulir memuat isian yang tidak dikenal. Muat ulang halaman, lalu coba lagi.',
        });
        return z.NEVER;
      }
      const bersih = teksDraf(nilai, PANJANG_DRAF);
      if (!bersih.ok) ditolak.set(satu, bersih.pesan);
      teks[satu] = nilai;
    }
    const hasil = awal.data.perintah === 'lanjut' ? skema.safeParse(teks) : null;
    for (const isu of hasil?.error?.issues ?? []) {
      // The field's own check knows more of it.
      ditolak.delete(String(isu.path[0]));
      ctx.issues.push(keIsuMentah(isu));
    }
    for (const [satu, message] of ditolak) ctx.addIssue({ code: 'custom', path: [satu], message });
    return { ...awal.data, isi: teks };
  });
export type LangkahDrafInput = z.output<ReturnType<typeof skemaLangkah>>;
