import { z } from 'zod';
import { denganAturan } from '@/lib/platform/aturan-isian';
import { daftarIsian, kodeUuid, opsional, pilihan, teksOpsional } from '@/lib/platform/isian';
import { BERKAS_PALING_BANYAK } from './rules';

const kode = z.string().regex(/^[a-z0-9-]{2,40}$/, 'Berkas ini tidak dikenal.');

/** Text fields of the upload form; the file itself is read apart from them. */
export const unggahBerkasSchema = z.strictObject({
  pendirianId: kodeUuid(),
  kode,
  pendiriId: opsional(kodeUuid()),
  kembali: teksOpsional({ label: 'alamat kembali', maks: 500 }),
});
export type UnggahBerkasInput = z.output<typeof unggahBerkasSchema>;

export const HASIL_PERIKSA = ['SESUAI', 'PERLU_PERBAIKAN'] as const;

export const periksaBerkasSchema = denganAturan(
  z.strictObject({
    pendirianId: kodeUuid(),
    berkasId: kodeUuid(),
    hasil: pilihan(HASIL_PERIKSA, 'hasil pemeriksaan'),
    catatan: teksOpsional({ label: 'catatan', maks: 500, barisBanyak: true }),
  }),
  ['hasil'],
  ({ hasil, catatan }, ctx) => {
    if (hasil === 'PERLU_PERBAIKAN' && catatan === undefined) {
      ctx.addIssue({
        code: 'custom',
        path: ['catatan'],
        message: 'Tulis apa yang perlu diperbaiki. Pemrakarsa membacanya.',
      });
    }
  },
);
export type PeriksaBerkasInput = z.output<typeof periksaBerkasSchema>;

/** The documents that were ticked, each once. */
export const setujuiBerkasSchema = z.strictObject({
  pendirianId: kodeUuid(),
  berkasId: z.preprocess(
    daftarIsian,
    z
      .array(kodeUuid())
      .min(1, 'Centang paling sedikit satu berkas.')
      .max(BERKAS_PALING_BANYAK, `Centang paling banyak ${BERKAS_PALING_BANYAK} berkas.`)
      .transform((isi) => [...new Set(isi)]),
  ),
});
export type SetujuiBerkasInput = z.output<typeof setujuiBerkasSchema>;
