import type { PredikatKesehatan } from '@/lib/platform/db/generated/enums';

/** Apart from the other rules, so that what shows a result does not carry the decimal library to the browser. */
export const LABEL_PREDIKAT: Record<PredikatKesehatan, string> = {
  SEHAT: 'Sehat',
  CUKUP_SEHAT: 'Cukup sehat',
  DALAM_PENGAWASAN: 'Dalam pengawasan',
  DALAM_PENGAWASAN_KHUSUS: 'Dalam pengawasan khusus',
};
