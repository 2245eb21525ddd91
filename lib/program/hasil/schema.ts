import { z } from 'zod';
import { BUKTI_NAIK_KELAS_PALING_BANYAK } from '@/lib/dokumen/rules';
import { daftarIsian, kodeUuid, teks } from '@/lib/platform/isian';

export const ukurSchema = z.strictObject({ pesertaId: kodeUuid() });

/** One or several ticks of the same name. */
const berkasBukti = z.preprocess(
  daftarIsian,
  z
    .array(kodeUuid())
    .min(1, 'Sertakan paling sedikit satu berkas bukti.')
    .max(
      BUKTI_NAIK_KELAS_PALING_BANYAK,
      `Pilih paling banyak ${BUKTI_NAIK_KELAS_PALING_BANYAK} berkas.`,
    )
    .transform((isi) => [...new Set(isi)]),
);

export const tetapkanNaikKelasSchema = z.strictObject({
  pesertaId: kodeUuid(),
  dokumenId: berkasBukti,
  /** What the files prove. */
  bukti: teks({ label: 'yang dibuktikan berkas itu', maks: 300, min: 5 }),
});
export type TetapkanNaikKelasInput = z.output<typeof tetapkanNaikKelasSchema>;
