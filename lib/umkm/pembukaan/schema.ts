import { z } from 'zod';
import { kodeUuid, teks, teksOpsional } from '@/lib/platform/isian';
import { tanpaNomorPanjang } from '../tampilan/rules';

export const bukaIdentitasSchema = z.strictObject({
  pelakuUsahaId: kodeUuid(),
  alasan: teks({ label: 'alasan', maks: 300, min: 10 }).transform(tanpaNomorPanjang),
  kembali: teksOpsional({ label: 'alamat kembali', maks: 500 }),
});
export type BukaIdentitasInput = z.output<typeof bukaIdentitasSchema>;
