import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';

/**
 * Assessments that become final on a day without another decision: released, the time to answer over,
 * no objection to what was released last.
 *
 * @param hariIni ISO day in Jakarta
 * @param setelah id after which to go on
 */
export async function yangMenjadiFinal(
  _by: Wewenang<'penilaian:putuskan'>,
  { hariIni, setelah, banyak }: { hariIni: string; setelah: string | null; banyak: number },
): Promise<string[]> {
  const mulai = setelah ? Prisma.sql`AND p.id > ${setelah}::uuid` : Prisma.empty;
  const baris = await db().$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT p.id FROM penilaian p
    WHERE p.status IN ('MENUNGGU_TANGGAPAN', 'DITANGGAPI') AND p.batas_tanggapan < ${hariIni}::date
      AND NOT EXISTS (
        SELECT FROM tanggapan_penilaian t WHERE t.penilaian_id = p.id AND t.sikap = 'KEBERATAN'
          AND t.putaran = (SELECT max(u.putaran) FROM tanggapan_penilaian u WHERE u.penilaian_id = p.id))
      ${mulai}
    ORDER BY p.id LIMIT ${banyak}`);
  return baris.map(({ id }) => id);
}
