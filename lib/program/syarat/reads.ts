import 'server-only';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { bukaOrang } from '@/lib/umkm/pelaku/reads';
import type { ProfilPeserta } from './rules';

/** Columns of a person that the conditions of a programme look at. */
export const PILIH_PROFIL = {
  id: true,
  jenisKelamin: true,
  tanggalLahirSandi: true,
  statusKawin: true,
} as const satisfies Prisma.PelakuUsahaSelect;

/** What the conditions look at; the birth date is opened here and goes no further than the answer. */
export const profilDari = (
  orang: Prisma.PelakuUsahaGetPayload<{ select: typeof PILIH_PROFIL }>,
  lain: { punyaUsaha: boolean; punyaRekomendasi: boolean },
): ProfilPeserta => ({
  jenisKelamin: orang.jenisKelamin,
  tanggalLahir: bukaOrang(orang, 'tanggalLahirSandi'),
  statusKawin: orang.statusKawin,
  ...lain,
});
