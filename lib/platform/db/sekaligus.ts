import 'server-only';
import { Prisma } from './generated/client';
import type { TxSql } from './transaksi';

const TANDA = /^\/\*([\w.-]+)\*\//;

/**
 * A statement that each connection plans once. Its text must be the same every time: lists go in as one array,
 * what may be missing as NULL.
 *
 * @param nama of this text alone, e.g. `permohonan.kirim`
 */
export const bernama = (nama: string, pernyataan: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${Prisma.raw(`/*${nama}*/`)} ${pernyataan}`;

/** The name under which a connection keeps the plan of a statement, empty when it keeps none. */
export const namaPernyataan = (sql: string): string => TANDA.exec(sql)?.[1] ?? '';

/**
 * Runs statements that only write (INSERT, UPDATE, DELETE) as one, in one round trip. None sees what another
 * wrote, and no two may write to the same row; references between their rows are checked when all are written.
 *
 * @param nama see `bernama`
 * @throws the fault of the first that is refused; nothing of the others stays
 */
export async function tulisSekaligus(
  tx: TxSql,
  nama: string,
  tulisan: readonly Prisma.Sql[],
): Promise<void> {
  const bagian = tulisan.map((satu, ke) => Prisma.sql`${Prisma.raw(`t${ke}`)} AS (${satu})`);
  await tx.$executeRaw(bernama(nama, Prisma.sql`WITH ${Prisma.join(bagian)} SELECT 1`));
}
