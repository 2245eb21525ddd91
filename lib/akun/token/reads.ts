import 'server-only';
import { sekarang } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { JenisToken } from '@/lib/platform/db/generated/enums';
import { sidik } from '@/lib/platform/kunci';

/** Whether a link would still open, without using it up: what the page of the link asks. */
export async function tokenBerlaku(
  rahasia: string,
  jenis: readonly JenisToken[],
): Promise<JenisToken | null> {
  if (!/^[\w-]{20,100}$/.test(rahasia)) return null;
  const baris = await db().tokenSurel.findFirst({
    where: {
      hash: sidik(rahasia),
      jenis: { in: [...jenis] },
      dipakaiPada: null,
      kedaluwarsaPada: { gt: sekarang() },
      pengguna: { dinonaktifkanPada: null },
    },
    select: { jenis: true },
  });
  return baris?.jenis ?? null;
}
