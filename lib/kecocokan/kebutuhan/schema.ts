import { z } from 'zod';
import { kodeUuid, pilihan } from '@/lib/platform/isian';

/** Mirrors the enum of the database; the tuple gives zod its values. */
export const KEBUTUHAN_MODAL = [
  'TIDAK_PERLU',
  'SAMPAI_10_JUTA',
  'SAMPAI_50_JUTA',
  'SAMPAI_200_JUTA',
  'DI_ATAS_200_JUTA',
] as const;
export const POLA_DIINGINKAN = ['BEBAS', 'KONVENSIONAL', 'SYARIAH'] as const;

export const simpanKebutuhanSchema = z.strictObject({
  usahaId: kodeUuid(),
  kebutuhan: pilihan(KEBUTUHAN_MODAL, 'apakah Anda perlu modal'),
  pola: pilihan(POLA_DIINGINKAN, 'pola koperasi').transform((isi) =>
    isi === 'BEBAS' ? null : isi,
  ),
});
export type SimpanKebutuhanInput = z.output<typeof simpanKebutuhanSchema>;
