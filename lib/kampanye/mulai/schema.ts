import { z } from 'zod';
import { denganAturan } from '@/lib/platform/aturan-isian';
import type { KeadaanFormulir } from '@/lib/platform/form-state';
import {
  atauNull,
  bilanganBulat,
  centangWajib,
  kodeUuid,
  pilihan,
  teks,
} from '@/lib/platform/isian';
import { KELURAHAN } from '@/lib/wilayah/data';
import { isianKelurahan } from '@/lib/wilayah/schema';

export const TUJUAN_KAMPANYE = ['BERGABUNG', 'MENDIRIKAN'] as const;

const daftar = (isi: unknown) => (isi === undefined || Array.isArray(isi) ? isi : [isi]);

export const mulaiKampanyeSchema = denganAturan(
  z.strictObject({
    kunciKirim: kodeUuid(),
    tujuan: pilihan(TUJUAN_KAMPANYE, 'tujuan kampanye'),
    kelurahan: z.preprocess(
      daftar,
      z
        .array(isianKelurahan(), { error: 'Pilih kelurahan.' })
        .min(1, 'Pilih kelurahan.')
        .max(KELURAHAN.length)
        .transform((kode) => [...new Set(kode)]),
    ),
    sektor: z.preprocess(
      (isi) => (isi === '' ? undefined : isi),
      bilanganBulat({ label: 'bidang usaha', min: 1, maks: 17 })
        .optional()
        .transform((isi) => isi ?? null),
    ),
    judul: teks({ label: 'judul undangan', min: 5, maks: 120 }),
    pesan: teks({ label: 'isi undangan', min: 20, maks: 700, barisBanyak: true }),
    /** The koperasi that the invitation recommends. */
    koperasiId: atauNull(kodeUuid()),
    setuju: centangWajib('Beri tanda bahwa undangan boleh dikirim.'),
  }),
  ['tujuan', 'koperasiId'],
  ({ tujuan, koperasiId }, ctx) => {
    if (koperasiId === null || tujuan === 'BERGABUNG') return;
    ctx.addIssue({
      code: 'custom',
      path: ['koperasiId'],
      message: 'Koperasi hanya disarankan pada undangan bergabung. Kosongkan pilihan ini.',
    });
  },
);
export type MulaiKampanyeInput = z.output<typeof mulaiKampanyeSchema>;

const satu = (isi: unknown) => (Array.isArray(isi) ? isi[0] : isi);
const kode = new Set(KELURAHAN.map((kelurahan) => kelurahan.kode));

/** What a campaign is started from, in the address: a group, or a kelurahan and perhaps a field. */
export const asalKampanyeSchema = z.object({
  peluang: z.preprocess(satu, z.uuid().optional().catch(undefined)),
  kelurahan: z.preprocess(
    satu,
    z
      .string()
      .refine((isi) => kode.has(isi))
      .optional()
      .catch(undefined),
  ),
  koperasi: z.preprocess(satu, z.uuid().optional().catch(undefined)),
  sektor: z.preprocess(satu, z.coerce.number().int().min(1).max(17).optional().catch(undefined)),
});
export type AsalKampanye = z.output<typeof asalKampanyeSchema>;

/** What the form "siapa yang diundang" sent and cannot be used: what stood in it, and what is missing. */
export function periksaSasaran(
  param: Record<string, string | string[] | undefined>,
  asal: AsalKampanye,
): KeadaanFormulir {
  const [kelurahan, sektor] = [satu(param.kelurahan), satu(param.sektor)];
  // Without a kelurahan in the address nobody has sent the form.
  if (typeof kelurahan !== 'string' || asal.peluang !== undefined) return {};
  const galat: Record<string, string[]> = {};
  if (asal.kelurahan === undefined) galat.kelurahan = ['Pilih kelurahan yang pemiliknya diundang.'];
  if (typeof sektor === 'string' && sektor !== '' && asal.sektor === undefined)
    galat.sektor = ['Pilih bidang usaha dari daftar, atau pilih semua bidang.'];
  if (Object.keys(galat).length === 0) return {};
  return {
    galat,
    nilai: { kelurahan: asal.kelurahan ?? '', sektor: asal.sektor?.toString() ?? '' },
  };
}
