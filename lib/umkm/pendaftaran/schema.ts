import { z } from 'zod';
import { versiDrafSchema } from '@/lib/draf/versi/schema';
import { centang, centangWajib, kodeUuid, pilihan, teksDraf } from '@/lib/platform/isian';
import { ISIAN_ASING } from '@/lib/platform/pesan-zod';
import { BAGIAN, BAGIAN_ORANG, LABEL_ISIAN } from '../bagian/rules';
import { type Bagian, type IsiBagian, type IsiPendaftaran, SKEMA_BAGIAN } from '../bagian/schema';
import type { DrafPendaftaran } from './rules';

const CARA = ['lanjut', 'nanti'] as const;

const kepalaSchema = z.object({
  bagian: pilihan(BAGIAN, 'bagian'),
  versi: versiDrafSchema(),
  cara: pilihan(CARA, 'cara menyimpan'),
  konfirmasiPeringatan: centang(),
});

export interface SimpanLangkahInput {
  bagian: Bagian;
  /** Of this step, as the form was shown. */
  versi: string;
  cara: (typeof CARA)[number];
  konfirmasiPeringatan: boolean;
  /** As typed, cleaned of what cannot be stored. */
  nilai: Record<string, string>;
  /** Checked; null when it is to be finished later. */
  isi: IsiBagian[Bagian] | null;
}

const PANJANG_ISIAN = 2_000;

/**
 * A step of the registration. "Lanjut" checks it like the finished form; "nanti" keeps what is there,
 * right or not, but never fields the step does not have, nor text that cannot be stored.
 */
export const simpanLangkahSchema = z
  .record(z.string().max(60), z.unknown())
  .transform((mentah, ctx): SimpanLangkahInput => {
    const { bagian, versi, cara, konfirmasiPeringatan, ...isian } = mentah;
    const kepala = kepalaSchema.safeParse({ bagian, versi, cara, konfirmasiPeringatan });
    const terbaca = kepala.success ? teksIsian(isian, kepala.data.bagian) : null;
    if (!kepala.success || !terbaca) {
      ctx.addIssue({
        code: 'custom',
        message: ISIAN_ASING,
      });
      return z.NEVER;
    }
    const { nilai, galat } = terbaca;
    const hasil =
      kepala.data.cara === 'lanjut' ? SKEMA_BAGIAN[kepala.data.bagian].safeParse(isian) : null;
    for (const { path, message } of hasil?.error?.issues ?? []) {
      delete galat[String(path[0])];
      ctx.addIssue({ code: 'custom', path: [...path], message });
    }
    for (const [nama, message] of Object.entries(galat)) {
      ctx.addIssue({ code: 'custom', path: [nama], message });
    }
    if (ctx.issues.length > 0) return z.NEVER;
    return { ...kepala.data, nilai, isi: hasil?.data ?? null };
  });

interface TeksTerbaca {
  nilai: Record<string, string>;
  /** By field, where its text cannot be kept. */
  galat: Record<string, string>;
}

/** The cleaned text of each field; null where one is not of this step, or no text. */
function teksIsian(isian: Record<string, unknown>, bagian: Bagian): TeksTerbaca | null {
  const nilai: Record<string, string> = {};
  const galat: Record<string, string> = {};
  for (const [nama, isi] of Object.entries(isian)) {
    if (!Object.hasOwn(LABEL_ISIAN[bagian], nama) || typeof isi !== 'string') return null;
    const bersih = teksDraf(isi, PANJANG_ISIAN);
    if (bersih.ok) nilai[nama] = bersih.nilai;
    else galat[nama] = bersih.pesan;
  }
  return { nilai, galat };
}

/** The whole draft, checked; null when a topic is missing or not right any more. */
export function isiLengkap(draf: DrafPendaftaran, tercatat: boolean): IsiPendaftaran | null {
  const hasil: Partial<Record<Bagian, unknown>> = {};
  for (const [bagian, skema] of Object.entries(SKEMA_BAGIAN) as [
    Bagian,
    (typeof SKEMA_BAGIAN)[Bagian],
  ][]) {
    if (tercatat && BAGIAN_ORANG.includes(bagian)) continue;
    const langkah = draf.langkah[bagian];
    const terbaca = langkah?.selesai ? skema.safeParse(langkah.nilai) : null;
    if (!terbaca?.success) return null;
    hasil[bagian] = terbaca.data;
  }
  return hasil as IsiPendaftaran;
}

export const kirimPendaftaranSchema = z.strictObject({
  kunciKirim: kodeUuid(),
  /** The box carries the version of the draft it stands beside, so that it is what was read that is right. */
  benar: versiDrafSchema('Beri tanda bahwa data yang Anda isi benar.'),
  setuju: centangWajib(
    'Beri tanda bahwa Anda setuju data ini diproses. Tanpa itu usaha tidak dapat didaftarkan.',
  ),
  dihubungi: centang(),
  direktori: centang(),
  /** Fingerprint of the doubts that stood on the page, when they were confirmed. */
  konfirmasiPeringatan: z.string().max(2_000).optional(),
});
export type KirimPendaftaranInput = z.output<typeof kirimPendaftaranSchema>;

export const hapusDrafSchema = z.strictObject({
  yakin: centangWajib('Beri tanda bahwa Anda yakin menghapus isian ini.'),
});
