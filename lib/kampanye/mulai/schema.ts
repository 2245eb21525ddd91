import { z } from 'zod';
import { denganAturan } from '@/lib/platform/aturan-isian';
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
