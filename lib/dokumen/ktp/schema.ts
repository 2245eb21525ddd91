import { z } from 'zod';
import { kodeUuid, teks, teksOpsional } from '@/lib/platform/isian';
import { tanpaNomorPanjang } from '@/lib/umkm/tampilan/rules';

export const bukaKtpSchema = z.strictObject({
  dokumenId: kodeUuid(),
  alasan: teks({ label: 'alasan', maks: 300, min: 10 }).transform(tanpaNomorPanjang),
  kembali: teksOpsional({ label: 'alamat kembali', maks: 500 }),
});
export type BukaKtpInput = z.output<typeof bukaKtpSchema>;
