import 'server-only';
import { type Wewenang, whereLingkup } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { STATUS_BERAKHIR } from '../rules';

type Sumber = Tx | ReturnType<typeof db>;
type By = Wewenang<'prasejahtera:tandai' | 'prasejahtera:buka'>;
type Kolom = 'status_sandi' | 'desil_sandi';

/** Closes one value for its place in the row of a person. */
export const tutupDtsen = (pelakuUsahaId: string, kolom: Kolom, nilai: string): string =>
  brankas().sandikan(nilai, konteks('penandaan_dtsen', kolom, pelakuUsahaId));

export const bukaDtsen = (pelakuUsahaId: string, kolom: Kolom, sandi: string): string =>
  brankas().bukaSandi(sandi, konteks('penandaan_dtsen', kolom, pelakuUsahaId));

/** Participants within reach: only whom a programme concerns, never the whole register. */
const whereOrang = (by: By): Prisma.PelakuUsahaWhereInput => ({
  AND: [
    whereLingkup<Prisma.PelakuUsahaWhereInput>(by, {
      kelurahan: (kelurahanKode) => ({ kelurahanKode }),
      diri: (penggunaId) => ({ penggunaId }),
    }),
    { peserta: { some: { status: { notIn: [...STATUS_BERAKHIR] } } } },
  ],
});

/** A person whose marking a right reaches, with when it was made but not what it says; null beyond. */
export const bacaOrangDtsen = (by: By, id: string, sumber: Sumber = db()) =>
  sumber.pelakuUsaha.findFirst({
    where: { id, AND: [whereOrang(by)] },
    select: {
      id: true,
      nama: true,
      penggunaId: true,
      peserta: {
        where: { status: { notIn: [...STATUS_BERAKHIR] } },
        orderBy: { id: 'desc' },
        take: 1,
        select: { id: true, nomor: true },
      },
      dtsen: { select: { tanggalCek: true, sumber: true, versi: true, olehId: true } },
    },
  });
