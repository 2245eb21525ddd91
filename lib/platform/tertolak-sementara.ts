import 'server-only';
import type { KirimanTertolak } from './kiriman-tertolak';
import { rahasiaAcak } from './kunci';

const KUNCI = Symbol.for('sinergi.kiriman-tertolak');
/** An answer is drawn within this time, or never. */
const UMUR_MS = 30_000;
const PALING_BANYAK = 50;

type Simpanan = Map<string, KirimanTertolak>;

/** Shared with the web server around the portal, which runs in the same process and not in the same bundle. */
function simpanan(): Simpanan {
  const bersama = globalThis as { [KUNCI]?: Simpanan };
  bersama[KUNCI] ??= new Map();
  return bersama[KUNCI];
}

/**
 * Keeps what a refused form said and held until its answer is drawn, in the memory of this process only.
 *
 * @returns the mark under which it is found, which nobody can guess
 */
export function simpanTertolak(kiriman: KirimanTertolak): string {
  const semua = simpanan();
  const tanda = rahasiaAcak();
  semua.set(tanda, kiriman);
  setTimeout(() => semua.delete(tanda), UMUR_MS).unref();
  for (const tertua of semua.keys()) {
    if (semua.size <= PALING_BANYAK) break;
    semua.delete(tertua);
  }
  return tanda;
}

/** What is kept under a mark, or null; it is not kept any longer. */
export function ambilTertolak(tanda: string): KirimanTertolak | null {
  const kiriman = simpanan().get(tanda) ?? null;
  simpanan().delete(tanda);
  return kiriman;
}
