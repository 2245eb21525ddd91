import { z } from 'zod';
import { kodeUuid, pilihan, teksOpsional } from '@/lib/platform/isian';

/** Text fields of the upload form; the file itself is read apart from them. */
export const unggahKertasKerjaSchema = z.strictObject({
  penilaianId: kodeUuid(),
  jenis: pilihan(['KERTAS_KERJA'], 'jenis dokumen'),
  kembali: teksOpsional({ label: 'alamat kembali', maks: 500 }),
});
export type UnggahKertasKerjaInput = Pick<z.output<typeof unggahKertasKerjaSchema>, 'penilaianId'>;
