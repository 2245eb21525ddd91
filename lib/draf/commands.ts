import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';

export interface SimpanDrafInput {
  jenis: string;
  kunci?: string;
  /** For lists of drafts; no personal data. */
  judul?: string;
  /** Anything JSON can hold. */
  isi: unknown;
}

/**
 * Keeps what was typed so far, encrypted. Saving again replaces the contents. A draft is no record of
 * the office, so there is no audit entry.
 */
export async function simpanDraf(
  tx: Tx,
  by: Wewenang<Tindakan>,
  { jenis, kunci = '', judul = '', isi }: SimpanDrafInput,
): Promise<void> {
  const penggunaId = penggunaIdDari(by);
  const tempat = { penggunaId_jenis_kunci: { penggunaId, jenis, kunci } };
  const baru = uuidv7();
  const tutup = (id: string) => brankas().sandikan(JSON.stringify(isi), konteks('draf', 'isi', id));
  // Two first saves at once: one row comes to be, and both then write to it.
  await tx.draf.createMany({
    data: [{ id: baru, penggunaId, jenis, kunci, judul, isi: tutup(baru) }],
    skipDuplicates: true,
  });
  const { id } = await tx.draf.findUniqueOrThrow({ where: tempat, select: { id: true } });
  if (id === baru) return;
  await tx.draf.update({ where: { id }, data: { judul, isi: tutup(id) }, select: { id: true } });
}

/** The statement that throws a draft away, for commands that write several rows at once; see `hapusDraf`. */
export const tulisanHapusDraf = (by: Wewenang<Tindakan>, jenis: string, kunci = ''): Prisma.Sql =>
  Prisma.sql`
  DELETE FROM draf WHERE pengguna_id = ${penggunaIdDari(by)}::uuid AND jenis = ${jenis} AND kunci = ${kunci}`;

/** Throws a draft away; returns whether there was one. */
export async function hapusDraf(
  tx: Tx,
  by: Wewenang<Tindakan>,
  jenis: string,
  kunci = '',
): Promise<boolean> {
  return (await tx.$executeRaw(tulisanHapusDraf(by, jenis, kunci))) > 0;
}
