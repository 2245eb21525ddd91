import { z } from 'zod';
import { denganAturan } from '@/lib/platform/aturan-isian';
import { atauNull, bilanganBulat, kodeUuid, pilihan, teks } from '@/lib/platform/isian';

/** The class the office sets, with where it comes from; without both it is taken back. */
export const tetapkanKukSchema = denganAturan(
  z.strictObject({
    id: kodeUuid(),
    versi: bilanganBulat({ label: 'versi', min: 1 }),
    kuk: atauNull(pilihan(['1', '2', '3', '4'], 'KUK')).transform((isi) =>
      isi === null ? null : Number(isi),
    ),
    kukSumber: atauNull(teks({ label: 'sumber KUK', maks: 300, min: 3 })),
  }),
  ['kuk', 'kukSumber'],
  ({ kuk, kukSumber }, ctx) => {
    if ((kuk === null) === (kukSumber === null)) return;
    ctx.addIssue({
      code: 'custom',
      path: ['kukSumber'],
      message:
        kukSumber === null
          ? 'Tulis sumber KUK, misalnya nomor surat keputusan atau laporan yang dipakai.'
          : 'Kosongkan sumber bila KUK belum ditetapkan, atau pilih KUK yang disebut sumber itu.',
    });
  },
);

export type TetapkanKukInput = z.output<typeof tetapkanKukSchema>;
