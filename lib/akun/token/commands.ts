import 'server-only';
import { sekarang } from '@/lib/platform/clock';
import type { JenisToken } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { rahasiaAcak, sidik } from '@/lib/platform/kunci';

const JAM = 3_600_000;

/** How long a one-time link opens. */
export const UMUR_TOKEN: Record<JenisToken, number> = {
  KONFIRMASI_SUREL: 24 * JAM,
  ATUR_ULANG_SANDI: 1 * JAM,
  UNDANGAN: 7 * 24 * JAM,
};

/**
 * Makes a one-time secret for a link; earlier ones of the same kind stop working. Only its fingerprint
 * is stored.
 */
export async function buatToken(tx: Tx, penggunaId: string, jenis: JenisToken): Promise<string> {
  const rahasia = rahasiaAcak();
  const kini = sekarang();
  await tx.tokenSurel.deleteMany({ where: { penggunaId, jenis, dipakaiPada: null } });
  await tx.tokenSurel.create({
    data: {
      hash: sidik(rahasia),
      jenis,
      penggunaId,
      dibuatPada: kini,
      kedaluwarsaPada: new Date(kini.getTime() + UMUR_TOKEN[jenis]),
    },
    select: { hash: true },
  });
  return rahasia;
}

/**
 * Uses a secret up. Two requests with the same one: exactly one gets it.
 *
 * @returns the account, or null when the secret is unknown, of another kind, used or too old
 */
export async function pakaiToken(
  tx: Tx,
  rahasia: string,
  jenis: readonly JenisToken[],
): Promise<string | null> {
  const kini = sekarang();
  const hash = sidik(rahasia);
  const { count } = await tx.tokenSurel.updateMany({
    where: {
      hash,
      jenis: { in: [...jenis] },
      dipakaiPada: null,
      kedaluwarsaPada: { gt: kini },
      pengguna: { dinonaktifkanPada: null },
    },
    data: { dipakaiPada: kini },
  });
  if (count !== 1) return null;
  const baris = await tx.tokenSurel.findUnique({ where: { hash }, select: { penggunaId: true } });
  return baris?.penggunaId ?? null;
}
