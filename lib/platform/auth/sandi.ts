import 'server-only';
import { hash, verify } from '@node-rs/argon2';

// argon2id, 46 MiB, one pass (OWASP Password Storage Cheat Sheet).
const PILIHAN = { memoryCost: 47_104, timeCost: 1, parallelism: 1 } as const;

// Hashing costs 46 MiB each: at most four at once, or a burst of sign-ins would eat the memory.
const SERENTAK = 4;
let berjalan = 0;
const antrean: (() => void)[] = [];

async function bergiliran<T>(kerja: () => Promise<T>): Promise<T> {
  if (berjalan >= SERENTAK) await new Promise<void>((lanjut) => antrean.push(lanjut));
  berjalan += 1;
  try {
    return await kerja();
  } finally {
    berjalan -= 1;
    antrean.shift()?.();
  }
}

// Phones compose accented letters differently; the same password must fit from each of them.
const rapikan = (sandi: string) => sandi.normalize('NFKC');

export const hashSandi = (sandi: string): Promise<string> =>
  bergiliran(() => hash(rapikan(sandi), PILIHAN));

let umpan: Promise<string> | undefined;

/** Compares a password; without an account it works as long, so that time tells an outsider nothing. */
export async function cocokSandi(
  sandiHash: string | null | undefined,
  sandi: string,
): Promise<boolean> {
  umpan ??= hashSandi('tidak ada akun seperti ini');
  const pembanding = sandiHash ?? (await umpan);
  const cocok = await bergiliran(() => verify(pembanding, rapikan(sandi)));
  return cocok && Boolean(sandiHash);
}
