import 'server-only';
import { type Wewenang, whereLingkup } from '@/lib/platform/auth/wewenang';
import type { Prisma } from '@/lib/platform/db/generated/client';

export type TindakanBacaPendirian = 'pendirian:baca' | 'pendirian:periksa';

/** Foundings that a right reaches for reading: those one leads, and those one founds. */
export const whereTerbaca = (by: Wewenang<TindakanBacaPendirian>): Prisma.PendirianWhereInput =>
  whereLingkup<Prisma.PendirianWhereInput>(by, {
    diri: (penggunaId) => ({
      OR: [
        { pemrakarsaId: penggunaId, pemrakarsaKoperasiId: null },
        { pendiri: { some: { penggunaId, koperasiId: null, status: 'AKTIF' } } },
      ],
    }),
    koperasi: (koperasiId) => ({
      OR: [
        { pemrakarsaKoperasiId: koperasiId },
        { pendiri: { some: { koperasiId, status: 'AKTIF' } } },
        { koperasiId },
      ],
    }),
  });

/** Foundings that one leads: as a person, or as pengurus of the koperasi that began it. */
export const whereDipimpin = (by: Wewenang<'pendirian:kelola'>): Prisma.PendirianWhereInput =>
  whereLingkup<Prisma.PendirianWhereInput>(by, {
    diri: (penggunaId) => ({ pemrakarsaId: penggunaId, pemrakarsaKoperasiId: null }),
    koperasi: (koperasiId) => ({ pemrakarsaKoperasiId: koperasiId }),
  });

/** Founders as whom one stands: oneself, or the koperasi one is pengurus of. */
export const whereSebagaiPendiri = (by: Wewenang<'pendirian:ikut'>): Prisma.PendiriWhereInput =>
  whereLingkup<Prisma.PendiriWhereInput>(by, {
    diri: (penggunaId) => ({ penggunaId, koperasiId: null }),
    koperasi: (koperasiId) => ({ koperasiId }),
  });
