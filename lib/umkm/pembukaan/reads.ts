import 'server-only';
import { type Wewenang, whereLingkup } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { PILIH_ORANG } from '../pelaku/reads';

type Sumber = Tx | ReturnType<typeof db>;

/** Applications that still concern the koperasi: open, accepted, or turned into a membership. */
const PERMOHONAN_TERKAIT = [
  'DIAJUKAN',
  'MENUNGGU_JAWABAN',
  'DIJAWAB',
  'DITERIMA',
  'MENJADI_ANGGOTA',
] as const;

/** People whose identity a right reaches. */
const whereOrang = (by: Wewenang<'identitas:buka'>): Prisma.PelakuUsahaWhereInput =>
  whereLingkup<Prisma.PelakuUsahaWhereInput>(by, {
    diri: (penggunaId) => ({ penggunaId }),
    dampingan: (pendampingId) => ({ peserta: { some: { pendampingId, status: 'PENDAMPINGAN' } } }),
    kelurahan: (kelurahanKode) => ({ usaha: { some: { kelurahanKode } } }),
    koperasi: (koperasiId) => ({
      OR: [
        { permohonan: { some: { koperasiId, status: { in: [...PERMOHONAN_TERKAIT] } } } },
        { anggota: { some: { koperasiId, status: 'AKTIF' } } },
      ],
    }),
  });

/** One person within one's reach, or null; a foreign one is as if it did not exist. */
export async function bacaOrang(by: Wewenang<'identitas:buka'>, id: string, sumber: Sumber = db()) {
  return sumber.pelakuUsaha.findFirst({
    where: { id, AND: [whereOrang(by)] },
    select: PILIH_ORANG,
  });
}
