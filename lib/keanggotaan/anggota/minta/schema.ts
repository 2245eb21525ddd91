import { z } from 'zod';
import { bilanganBulat, centangWajib, kodeUuid, teks } from '@/lib/platform/isian';

const RUJUKAN = { id: kodeUuid(), versi: bilanganBulat({ label: 'versi', min: 1 }) };

export const mintaKeluarSchema = z.strictObject({
  ...RUJUKAN,
  alasan: teks({ label: 'alasan minta keluar', min: 10, maks: 500, barisBanyak: true }),
  tahuPenyelesaian: centangWajib(
    'Beri tanda bahwa Anda tahu simpanan dan pinjaman diselesaikan koperasi.',
  ),
});
export type MintaKeluarInput = z.output<typeof mintaKeluarSchema>;

export const batalMintaKeluarSchema = z.strictObject(RUJUKAN);
export type BatalMintaKeluarInput = z.output<typeof batalMintaKeluarSchema>;
