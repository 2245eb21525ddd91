import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { type HalanganBertindak, halanganBertindak } from './rules';

type Sumber = Tx | ReturnType<typeof db>;

/** A role of pengurus whose account can sign in today. */
export const PENGURUS_BERAKUN = {
  peran: 'PENGURUS',
  dicabutPada: null,
  pengguna: { dinonaktifkanPada: null, surelTerverifikasiPada: { not: null } },
} as const satisfies Prisma.PeranPenggunaWhereInput;

/** A koperasi of which nobody can sign in: an officer acts for it. */
export const TANPA_PENGURUS_BERAKUN = {
  peran: { none: PENGURUS_BERAKUN },
} as const satisfies Prisma.KoperasiWhereInput;

/** Whether the act is done as pengurus of this koperasi, not as petugas. */
export const sebagaiPengurus = (
  by: Wewenang<'permohonan:putuskan' | 'anggota:catat'>,
  koperasiId: string,
): boolean =>
  by.hak.some(({ lingkup }) => lingkup.jenis === 'koperasi' && lingkup.koperasiId === koperasiId);

/** Whether a pengurus of the koperasi, other than `kecuali`, has an account that works. */
export async function adaPengurusLain(
  koperasiId: string,
  kecuali: string | null,
  sumber: Sumber = db(),
): Promise<boolean> {
  const ada = await sumber.peranPengguna.findFirst({
    where: {
      ...PENGURUS_BERAKUN,
      koperasiId,
      ...(kecuali === null ? {} : { penggunaId: { not: kecuali } }),
    },
    select: { id: true },
  });
  return ada !== null;
}

export interface Kedudukan {
  halangan: HalanganBertindak | null;
  /** A petugas acts for a koperasi without an account. */
  atasNamaKoperasi: boolean;
}

/**
 * How an actor stands towards one application or membership.
 *
 * @param pemilikId account of the applicant or member, null when there is none
 */
export async function kedudukan(
  by: Wewenang<'permohonan:putuskan' | 'anggota:catat'>,
  { koperasiId, pemilikId }: { koperasiId: string; pemilikId: string | null },
  sumber: Sumber = db(),
): Promise<Kedudukan> {
  const pengurus = sebagaiPengurus(by, koperasiId);
  const halangan = halanganBertindak({
    sebagaiPengurus: pengurus,
    milikSendiri: pemilikId !== null && pemilikId === by.pelaku.penggunaId,
    adaPengurusLain: pengurus || (await adaPengurusLain(koperasiId, pemilikId, sumber)),
  });
  return { halangan, atasNamaKoperasi: !pengurus };
}
