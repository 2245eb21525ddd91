import { z } from 'zod';
import { centang } from '@/lib/platform/isian';
import { RUJUKAN_LAPORAN } from '../schema';

export const ajukanLaporanSchema = z
  .strictObject({ ...RUJUKAN_LAPORAN, konfirmasiPeringatan: centang() })
  .transform(({ konfirmasiPeringatan, ...isi }) => ({ ...isi, konfirmasi: konfirmasiPeringatan }));
export type AjukanLaporanInput = z.output<typeof ajukanLaporanSchema>;
