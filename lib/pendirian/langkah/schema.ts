import { z } from 'zod';
import { bilanganBulat, kodeUuid, pilihan, teks } from '@/lib/platform/isian';

/** The founding, and the version of it that the page showed. */
export const RUJUKAN = { id: kodeUuid(), versi: bilanganBulat({ label: 'versi', min: 1 }) };

export const rujukanSchema = z.strictObject(RUJUKAN);
export type RujukanInput = z.output<typeof rujukanSchema>;

const alasan = teks({ label: 'alasan', maks: 500, min: 10, barisBanyak: true });

export const batalkanSchema = z.strictObject({ ...RUJUKAN, alasan });
export type BatalkanInput = z.output<typeof batalkanSchema>;

/** What the office can do instead of going on; each needs words that the founders read. */
export const KEPUTUSAN_MUNDUR = ['kembalikan', 'mundurkan', 'tolak'] as const;
export type KeputusanMundur = (typeof KEPUTUSAN_MUNDUR)[number];

export const kembalikanSchema = z.strictObject({
  ...RUJUKAN,
  keputusan: pilihan(KEPUTUSAN_MUNDUR, 'keputusan Anda'),
  alasan,
});
export type KembalikanInput = z.output<typeof kembalikanSchema>;
