import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { whereUsaha } from '@/lib/umkm/reads';
import { golonganKemampuan } from '../rules';
import { sektorUsaha } from '../sektor/rules';
import type { ProfilUsaha } from '../types';

export interface UsahaCocok {
  id: string;
  nama: string;
  pelakuUsahaId: string;
  aktif: boolean;
  profil: ProfilUsaha;
  /** The owner has answered both questions. */
  dijawab: boolean;
}

/** One's own business as the ranking sees it; null when it is not one's own. */
export async function usahaCocok(
  by: Wewenang<'kecocokan:baca'>,
  id: string,
): Promise<UsahaCocok | null> {
  const usaha = await db().usaha.findFirst({
    where: { AND: [whereUsaha(by), { id }] },
    select: {
      id: true,
      nama: true,
      pelakuUsahaId: true,
      status: true,
      kelurahanKode: true,
      kbliKode: true,
      jenisUsahaKode: true,
      omzetTahunan: true,
      modalUsaha: true,
      kebutuhan: { select: { kebutuhan: true, pola: true } },
      pelakuUsaha: { select: { kelurahanKode: true } },
    },
  });
  if (!usaha) return null;
  return {
    id: usaha.id,
    nama: usaha.nama,
    pelakuUsahaId: usaha.pelakuUsahaId,
    aktif: usaha.status !== 'TIDAK_AKTIF',
    dijawab: usaha.kebutuhan !== null,
    profil: {
      kelurahanKode: usaha.kelurahanKode,
      wargaKelurahanKode: usaha.pelakuUsaha.kelurahanKode,
      sektor: sektorUsaha(usaha.kbliKode, usaha.jenisUsahaKode),
      pola: usaha.kebutuhan?.pola ?? null,
      kebutuhan: usaha.kebutuhan?.kebutuhan ?? null,
      kemampuan: golonganKemampuan(usaha.omzetTahunan, usaha.modalUsaha),
    },
  };
}
