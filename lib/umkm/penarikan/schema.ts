import { z } from 'zod';
import { centangWajib, kodeUuid, teks } from '@/lib/platform/isian';
import { tanpaNomorPanjang } from '../tampilan/rules';

export const tarikPersetujuanSchema = z.strictObject({
  usahaId: kodeUuid(),
  alasan: teks({ label: 'keterangan', maks: 500, min: 5, barisBanyak: true }).transform(
    tanpaNomorPanjang,
  ),
  pemilikSendiri: centangWajib('Pastikan yang meminta adalah pemiliknya sendiri, lalu beri tanda.'),
});
export type TarikPersetujuanInput = z.output<typeof tarikPersetujuanSchema>;
