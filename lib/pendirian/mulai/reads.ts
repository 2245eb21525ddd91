import 'server-only';
import { z } from 'zod';
import { bacaDraf } from '@/lib/draf/reads';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { LANGKAH_MULAI } from '../isian/schema';
import { type GalatRumah, galatRumah } from '../wilayah/rules';
import type { IsiMulai } from './schema';

export const JENIS_DRAF = 'pendirian';

type Mulai = Wewenang<'pendirian:mulai'>;
type Sumber = Tx | ReturnType<typeof db>;

const isiDraf = z
  .record(z.enum(LANGKAH_MULAI), z.record(z.string(), z.string()).optional())
  .catch({} as never);

/** One's own draft, or null. */
export async function bacaDrafMulai(
  by: Mulai,
  draf: string,
  sumber: Sumber = db(),
): Promise<{ isi: IsiMulai; diubahPada: Date } | null> {
  const ada = await bacaDraf(by, JENIS_DRAF, draf, sumber);
  return ada && { isi: isiDraf.parse(ada.isi) as IsiMulai, diubahPada: ada.diubahPada };
}

/** The founding that came of a draft of one's own, or null. */
export async function hasilMulai(
  by: Mulai,
  kunciKirim: string,
  sumber: Sumber = db(),
): Promise<string | null> {
  const ada = await sumber.pendirian.findFirst({
    where: { kunciKirim, pemrakarsaId: penggunaIdDari(by) },
    select: { id: true },
  });
  return ada?.id ?? null;
}

export interface KoperasiDiwakili {
  id: string;
  nama: string;
  /** May found: has its badan hukum and is active. */
  sah: boolean;
}

/** The koperasi that one is pengurus of. */
export async function koperasiDiwakili(
  by: Wewenang<'pendirian:mulai' | 'pendirian:ikut'>,
  sumber: Sumber = db(),
): Promise<KoperasiDiwakili[]> {
  const id = by.hak.flatMap(({ lingkup }) =>
    lingkup.jenis === 'koperasi' ? [lingkup.koperasiId] : [],
  );
  if (id.length === 0) return [];
  const baris = await sumber.koperasi.findMany({
    where: { id: { in: id } },
    orderBy: [{ nama: 'asc' }, { id: 'asc' }],
    select: { id: true, nama: true, nomorBadanHukum: true, status: true },
  });
  return baris.map(({ nomorBadanHukum, status, ...satu }) => ({
    ...satu,
    sah: nomorBadanHukum !== null && status === 'AKTIF',
  }));
}

/** The registered person behind the account, or null. */
export async function orangSendiri(
  by: Wewenang<'pendirian:mulai' | 'pendirian:ikut' | 'pendirian:kelola'>,
  sumber: Sumber = db(),
) {
  return sumber.pelakuUsaha.findUnique({
    where: { penggunaId: penggunaIdDari(by) },
    select: { id: true, nama: true, kelurahanKode: true, _count: { select: { usaha: true } } },
  });
}

/** Why a plan leaves out the reader, who leads it; see `galatRumah`. Of nobody registered no home is known. */
export async function galatRumahSendiri(
  by: Wewenang<'pendirian:mulai' | 'pendirian:kelola'>,
  rencana: Parameters<typeof galatRumah>[0],
  sumber: Sumber = db(),
): Promise<GalatRumah | null> {
  const orang = await orangSendiri(by, sumber);
  return orang && galatRumah(rencana, orang.kelurahanKode);
}
