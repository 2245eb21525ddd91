import 'server-only';
import { sekarang } from '../clock';
import type { Hasil } from '../hasil';
import { batasWaktu } from './batas';
import { db } from './client';
import { basisDataPutus, bolehDiulang, KomitTidakPasti } from './galat';
import type { Prisma } from './generated/client';

declare const tandaTx: unique symbol;

/** A running transaction. Only `transaksi` makes one, so a command cannot be called outside of it. */
export type Tx = Prisma.TransactionClient & { readonly [tandaTx]: true };

class Batal extends Error {
  constructor(readonly hasil: unknown) {
    super('dibatalkan');
  }
}

const ULANG_PALING_BANYAK = 5;

/**
 * Runs a command in one transaction. A refusal (`ok: false`) rolls everything back, audit entry
 * included; serialisation failures, deadlocks and locks that others hold are tried again, at most five
 * times and as long as the time for it lasts.
 *
 * @param batas how long it may run, in milliseconds: only work that no person waits for takes another one
 * @throws KomitTidakPasti when the connection broke between the last statement and the answer to the commit
 */
export async function transaksi<T, R extends string>(
  jalankan: (tx: Tx) => Promise<Hasil<T, R>>,
  { batas = batasWaktu().transaksi }: { batas?: number } = {},
): Promise<Hasil<T, R>> {
  const sampai = sekarang().getTime() + batas;
  for (let ke = 1; ; ke += 1) {
    let selesai = false;
    try {
      return await db().$transaction(
        async (tx) => {
          const hasil = await jalankan(tx as Tx);
          if (!hasil.ok) throw new Batal(hasil);
          selesai = true;
          return hasil;
        },
        { maxWait: batasWaktu().giliran, timeout: batas },
      );
    } catch (galat) {
      if (galat instanceof Batal) return galat.hasil as Hasil<T, R>;
      if (selesai && basisDataPutus(galat)) throw new KomitTidakPasti(galat);
      const habis = ke >= ULANG_PALING_BANYAK || sekarang().getTime() >= sampai;
      if (habis || !bolehDiulang(galat)) throw galat;
      // A little randomness, so that two that met do not meet again.
      await new Promise((lanjut) => setTimeout(lanjut, Math.random() * 20 * ke));
    }
  }
}
