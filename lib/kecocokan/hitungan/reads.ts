import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';

/** The latest runs of the job, newest first. */
export async function hitunganTerakhir(_by: Wewenang<'peluang:agregat'>, jumlah = 10) {
  return db().hitunganKecocokan.findMany({
    orderBy: { mulaiPada: 'desc' },
    take: jumlah,
    select: {
      id: true,
      pemicu: true,
      tahap: true,
      usahaTotal: true,
      usahaSelesai: true,
      golonganTotal: true,
      golonganSelesai: true,
      mulaiPada: true,
      majuPada: true,
      selesaiPada: true,
    },
  });
}
export type HitunganDto = Awaited<ReturnType<typeof hitunganTerakhir>>[number];

/** When the figures were last brought up to date; null before the first run has ended. */
export async function hitunganSelesaiPada(_by: Wewenang<'peluang:agregat'>): Promise<Date | null> {
  const satu = await db().hitunganKecocokan.findFirst({
    where: { selesaiPada: { not: null } },
    orderBy: { selesaiPada: 'desc' },
    select: { selesaiPada: true },
  });
  return satu?.selesaiPada ?? null;
}
