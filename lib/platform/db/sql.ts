import 'server-only';
import pg from 'pg';
import { kolam } from './client';
import { basisDataPutus } from './galat';
import { Prisma } from './generated/client';
import { namaPernyataan } from './sekaligus';

/*
 * A transaction on a connection of the pool, without Prisma in between: the same statements, the same values and
 * the same faults by their codes.
 */

/** What runs SQL in a transaction, as Prisma's own does. */
export interface PenjalanSql {
  /** The rows of a query. */
  $queryRaw<T = unknown>(pernyataan: Prisma.Sql): Promise<T>;
  /** How many rows a statement wrote. */
  $executeRaw(pernyataan: Prisma.Sql): Promise<number>;
}

/** The transaction has taken longer than it may, or has ended; the code is Prisma's for both. */
class TransaksiBerakhir extends Error {
  readonly code = 'P2028';
  override name = 'TransaksiBerakhir';
}

const { builtins, getTypeParser } = pg.types;

/** What pg would give otherwise than Prisma: long numbers as text, days and times by the clock of the machine. */
const PEMBACA: Readonly<Record<number, (teks: string) => unknown>> = {
  [builtins.INT8]: (teks) => BigInt(teks),
  [builtins.NUMERIC]: (teks) => new Prisma.Decimal(teks),
  [builtins.DATE]: (teks) => new Date(`${teks}T00:00:00Z`),
  [builtins.TIMESTAMP]: (teks) => new Date(`${teks.replace(' ', 'T')}Z`),
};

const TIPE: pg.CustomTypesConfig = {
  getTypeParser: (oid, bentuk) =>
    (bentuk !== 'binary' && PEMBACA[oid]) || getTypeParser(oid, bentuk as 'text'),
};

const sebagaiKueri = (pernyataan: Prisma.Sql): pg.QueryConfig => ({
  name: namaPernyataan(pernyataan.text) || undefined,
  text: pernyataan.text,
  values: pernyataan.values,
  types: TIPE,
});

/**
 * Runs something in one transaction on a connection of its own; what it throws undoes everything.
 *
 * @param batas how long it may take until its commit, in milliseconds
 * @throws TransaksiBerakhir (P2028) when it took longer; otherwise the fault as pg gives it
 */
export async function dalamSql<T>(
  isi: (penjalan: PenjalanSql) => Promise<T>,
  batas: number,
): Promise<T> {
  const klien = await kolam().connect();
  const sampai = performance.now() + batas;
  let berakhir = false;
  const tanya = (pernyataan: Prisma.Sql) => {
    if (berakhir || performance.now() > sampai) throw new TransaksiBerakhir('transaksi berakhir');
    return klien.query(sebagaiKueri(pernyataan));
  };
  let putus = false;
  // Lost between two statements it says so here; the next one fails. Without a listener it would end the process.
  const hilang = () => undefined;
  klien.on('error', hilang);
  try {
    await klien.query('BEGIN');
    const hasil = await isi({
      $queryRaw: async <R>(pernyataan: Prisma.Sql) => (await tanya(pernyataan)).rows as R,
      $executeRaw: async (pernyataan) => (await tanya(pernyataan)).rowCount ?? 0,
    });
    if (performance.now() > sampai) throw new TransaksiBerakhir('transaksi berakhir');
    berakhir = true;
    await klien.query('COMMIT');
    return hasil;
  } catch (galat) {
    // A connection that does not answer is given up; the server undoes what it had begun.
    putus =
      basisDataPutus(galat) ||
      (await klien.query('ROLLBACK').then(
        () => false,
        () => true,
      ));
    throw galat;
  } finally {
    berakhir = true;
    klien.off('error', hilang);
    klien.release(putus);
  }
}
