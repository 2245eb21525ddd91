import { z } from 'zod';
import { kodeUuid, pilihan, teksOpsional } from '@/lib/platform/isian';

/** Text fields of the upload form; the file itself is read apart from them. */
export const unggahBuktiSchema = z.strictObject({
  pesertaId: kodeUuid(),
  jenis: pilihan(['BUKTI_NAIK_KELAS'], 'jenis dokumen'),
  kembali: teksOpsional({ label: 'alamat kembali', maks: 500 }),
});
export type UnggahBuktiInput = Pick<z.output<typeof unggahBuktiSchema>, 'pesertaId'>;
