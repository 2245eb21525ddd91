import type { ProfilUsaha } from '../types';

/** What of a golongan is the profile of its businesses. */
export const PILIH_PROFIL = {
  kelurahanKode: true,
  wargaKelurahanKode: true,
  sektor: true,
  pola: true,
  kebutuhan: true,
  kemampuan: true,
} as const satisfies Record<keyof ProfilUsaha, true>;
