import { z } from 'zod';
import { atauNull, kodeUuid, pilihan, teks } from '@/lib/platform/isian';

export const JAWABAN_UNDANGAN = ['BERMINAT', 'TIDAK', 'SUDAH_ANGGOTA'] as const;

export const jawabUndanganSchema = z.strictObject({
  undanganId: kodeUuid(),
  jawaban: pilihan(JAWABAN_UNDANGAN, 'jawaban Anda'),
  catatan: atauNull(teks({ label: 'catatan', maks: 300, barisBanyak: true })),
});
export type JawabUndanganInput = z.output<typeof jawabUndanganSchema>;
