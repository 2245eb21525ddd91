import { LABEL_PERAN } from '@/lib/menu/rules';
import type { Peran } from '@/lib/platform/db/generated/enums';

/** In the order in which they are offered. */
export const SEMUA_PERAN = Object.keys(LABEL_PERAN) as [Peran, ...Peran[]];

/** What the scope of a role is; null reaches everything the role may do. */
export function lingkupPeran(peran: Peran): 'kelurahan' | 'koperasi' | null {
  if (peran === 'PETUGAS_KELURAHAN') return 'kelurahan';
  return peran === 'PENGURUS' ? 'koperasi' : null;
}

export const STATUS_AKUN = ['AKTIF', 'MENUNGGU', 'NONAKTIF'] as const;
export type StatusAkun = (typeof STATUS_AKUN)[number];

export const LABEL_STATUS_AKUN: Record<StatusAkun, string> = {
  AKTIF: 'Aktif',
  MENUNGGU: 'Belum dikonfirmasi',
  NONAKTIF: 'Dinonaktifkan',
};

export function statusAkun(akun: {
  surelTerverifikasiPada: Date | null;
  dinonaktifkanPada: Date | null;
}): StatusAkun {
  if (akun.dinonaktifkanPada) return 'NONAKTIF';
  return akun.surelTerverifikasiPada ? 'AKTIF' : 'MENUNGGU';
}
