import 'server-only';
import { brankas, konteks } from './brankas';
import { sekarang } from './clock';
import { db } from './db/client';
import type { Tx } from './db/transaksi';
import { rahasiaAcak, sidik } from './kunci';

/** How long an answer waits to be looked at, in seconds. */
const UMUR_DETIK = 60;

const konteksAlasan = (hash: string) => konteks('titipan_isian', 'isi', hash);

/** Whose ticket it is, and the one page on which it counts. */
interface Pemegang {
  penggunaId: string;
  jalur: string;
}

/**
 * A ticket that shows protected data once, within a minute, to one account on one page. The caller writes
 * the act with its reason into the trail.
 *
 * @returns the ticket; only its fingerprint is stored
 */
export async function terbitkanKarcis(tx: Tx, pemegang: Pemegang, alasan: string): Promise<string> {
  const karcis = rahasiaAcak();
  const hash = sidik(karcis);
  await tx.titipanIsian.create({
    data: {
      hash,
      ...pemegang,
      isi: brankas().sandikan(alasan, konteksAlasan(hash)),
      kedaluwarsaPada: new Date(sekarang().getTime() + UMUR_DETIK * 1000),
    },
    select: { hash: true },
  });
  return karcis;
}

/**
 * Hands a ticket in.
 *
 * @returns the reason that was given, the first time; null ever after, for others, and when it is late
 */
export async function terimaKarcis(pemegang: Pemegang, karcis: string): Promise<string | null> {
  const hash = sidik(karcis);
  const where = { hash, ...pemegang, kedaluwarsaPada: { gt: sekarang() } };
  const titipan = await db().titipanIsian.findFirst({ where, select: { isi: true } });
  const { count } = await db().titipanIsian.deleteMany({ where });
  return titipan && count > 0 ? brankas().bukaSandi(titipan.isi, konteksAlasan(hash)) : null;
}
