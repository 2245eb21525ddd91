import { z } from 'zod';
import { kodeUuid, pilihan, teksOpsional } from '@/lib/platform/isian';

/** Text fields of the upload form; the file itself is read apart from them. */
export const unggahBukuKerjaSchema = z.strictObject({
  jenis: pilihan(['KERTAS_KERJA'], 'jenis dokumen'),
  koperasiId: kodeUuid(),
  kembali: teksOpsional({ label: 'alamat kembali', maks: 500 }),
});
