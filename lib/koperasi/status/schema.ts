import { z } from 'zod';
import { hariIni } from '@/lib/platform/clock';
import { kodeUuid, tanggalIso, teks } from '@/lib/platform/isian';

const alasan = teks({ label: 'alasan', maks: 500, min: 5, barisBanyak: true });

export const nonaktifkanKoperasiSchema = z.strictObject({
  id: kodeUuid(),
  sejak: tanggalIso({ label: 'tanggal mulai tidak aktif', maks: hariIni }),
  alasan,
});
export type NonaktifkanKoperasiInput = z.output<typeof nonaktifkanKoperasiSchema>;

export const aktifkanKoperasiSchema = z.strictObject({ id: kodeUuid(), alasan });
export type AktifkanKoperasiInput = z.output<typeof aktifkanKoperasiSchema>;
