import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';

/** One change of administrators at a time: two who remove each other must not both succeed. */
export const kunciAdmin = (tx: Tx) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('sinergi:admin'))`;

/** Is there an administrator who can sign in, besides this account? */
export async function adaAdminLain(tx: Tx, penggunaId: string): Promise<boolean> {
  const jumlah = await tx.peranPengguna.count({
    where: {
      peran: 'ADMIN',
      dicabutPada: null,
      penggunaId: { not: penggunaId },
      pengguna: {
        dinonaktifkanPada: null,
        surelTerverifikasiPada: { not: null },
        sandiHash: { not: null },
      },
    },
  });
  return jumlah > 0;
}

/** Nobody manages their own account here. */
export const diriSendiri = (by: Wewenang<'pengguna:kelola'>, penggunaId: string) =>
  by.pelaku.penggunaId === penggunaId;

/** Locks an account and reads it with its roles; null when there is none. */
export async function kunciPengguna(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM pengguna WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.pengguna.findUnique({
    where: { id },
    select: {
      id: true,
      nama: true,
      surel: true,
      sandiHash: true,
      surelTerverifikasiPada: true,
      dinonaktifkanPada: true,
      alasanNonaktif: true,
      peran: { where: { dicabutPada: null } },
    },
  });
}
