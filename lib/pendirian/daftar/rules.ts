import type { StatusPendirian } from '@/lib/platform/db/generated/enums';
import { STATUS_AKHIR, TAHAP_PENDIRIAN } from '../rules';
import type { TabPendirian } from './schema';

const BERJALAN: readonly StatusPendirian[] = TAHAP_PENDIRIAN.filter(
  (status) => status !== 'NOMOR_INDUK_TERBIT',
);

/** States that each tab of the list may hold; the turn tells the first two apart. */
export const STATUS_MENURUT_TAB: Record<TabPendirian, readonly StatusPendirian[]> = {
  dinas: BERJALAN.filter((status) => status !== 'PENGUMPULAN_PENDIRI'),
  pemrakarsa: BERJALAN.filter(
    (status) => !['SIAP_PENYULUHAN', 'PENYULUHAN_TERJADWAL', 'NIB_TERBIT'].includes(status),
  ),
  selesai: STATUS_AKHIR,
};

export const LABEL_TAB: Record<TabPendirian, string> = {
  dinas: 'Menunggu dinas',
  pemrakarsa: 'Menunggu pemrakarsa',
  selesai: 'Selesai',
};
