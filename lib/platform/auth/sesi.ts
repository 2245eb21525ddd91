import 'server-only';
import { db } from '../db/client';
import type { Tx } from '../db/transaksi';
import { rahasiaAcak, sidik } from '../kunci';

const MENIT = 60_000;
/** Signed out after this long without a request; and in any case after the second. */
export const DIAM_PALING_LAMA = 60 * MENIT;
export const SESI_PALING_LAMA = 8 * 60 * MENIT;
const CATAT_TIAP = 1 * MENIT;

/** Opens a session. Returns the secret that only the cookie carries. */
export async function bukaSesi(
  tx: Tx | ReturnType<typeof db>,
  penggunaId: string,
  asal: { ip: string; peramban: string },
  sekarang: Date,
): Promise<string> {
  const rahasia = rahasiaAcak();
  await tx.sesi.create({
    data: {
      id: sidik(rahasia),
      penggunaId,
      dibuatPada: sekarang,
      terakhirPada: sekarang,
      berakhirPada: new Date(sekarang.getTime() + SESI_PALING_LAMA),
      peramban: asal.peramban,
      ipTersamar: asal.ip,
    },
    select: { id: true },
  });
  return rahasia;
}

export interface SesiTerbaca {
  id: string;
  /** False when the session is over, revoked, or the account disabled. */
  berlaku: boolean;
  pengguna: {
    id: string;
    nama: string;
    surel: string;
    peran: {
      peran: import('../db/generated/enums').Peran;
      kelurahanKode: string | null;
      koperasiId: string | null;
    }[];
  };
}

/** Reads session, account and roles as they are now, in one query round. */
export async function bacaSesi(rahasia: string, sekarang: Date): Promise<SesiTerbaca | null> {
  const baris = await db().sesi.findUnique({
    where: { id: sidik(rahasia) },
    select: {
      id: true,
      terakhirPada: true,
      berakhirPada: true,
      dicabutPada: true,
      pengguna: {
        select: {
          id: true,
          nama: true,
          surel: true,
          dinonaktifkanPada: true,
          peran: {
            where: { dicabutPada: null },
            select: { peran: true, kelurahanKode: true, koperasiId: true },
          },
        },
      },
    },
  });
  if (!baris) return null;
  const diam = sekarang.getTime() - baris.terakhirPada.getTime();
  const berlaku =
    baris.dicabutPada === null &&
    baris.berakhirPada > sekarang &&
    diam < DIAM_PALING_LAMA &&
    baris.pengguna.dinonaktifkanPada === null;
  if (berlaku && diam > CATAT_TIAP) {
    await db().sesi.updateMany({ where: { id: baris.id }, data: { terakhirPada: sekarang } });
  }
  const { dinonaktifkanPada: _, ...pengguna } = baris.pengguna;
  return { id: baris.id, berlaku, pengguna };
}

/** Ends sessions; with no id given, all of the account. */
export async function cabutSesi(
  tx: Tx | ReturnType<typeof db>,
  penggunaId: string,
  sekarang: Date,
  pilih: { id?: string; kecuali?: string } = {},
): Promise<number> {
  const { count } = await tx.sesi.updateMany({
    where: {
      penggunaId,
      dicabutPada: null,
      ...(pilih.id ? { id: pilih.id } : {}),
      ...(pilih.kecuali ? { NOT: { id: pilih.kecuali } } : {}),
    },
    data: { dicabutPada: sekarang },
  });
  return count;
}
